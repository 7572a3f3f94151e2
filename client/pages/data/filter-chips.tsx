import { entityQuery } from '#client/shared/queries/entity.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readLocator } from '#client/shared/words/read-locator.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { Words } from '#client/shared/words/words.ts';
import { readStage } from '#client/shared/words/read-stage.ts';
import {
  clearConditions,
  refine,
  toggleDataBasis,
  toggleDataType,
  toggleRelated,
  toggleStage,
  toggleDataRelationType,
} from './transitions.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import type { DataRoute } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './filters.module.css';

/** A condition that is chosen, and how it is taken away. */
interface Chip {
  readonly term: string;
  /** What was chosen, in words; or the id or name of an entity. */
  readonly text: string;
  readonly isEntity: boolean;
  readonly to: Transition;
}

/** What the table is narrowed by, each to be taken away again. */
export function FilterChips({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  const chips = chipsOf(route, words);
  if (chips.length === 0) {
    return null;
  }
  return (
    <ul className={clsx('row wrap gap-2', styles.chips)} aria-label={words('data.filters.chosen')}>
      {chips.map((chip) => (
        <li key={`${chip.term} ${chip.text}`}>
          {chip.isEntity ? <EntityChip chip={chip} /> : <OneChip chip={chip} text={chip.text} />}
        </li>
      ))}
      <li>
        <StateLink className={styles.clear} to={clearConditions()}>
          {words('data.filters.clear')}
        </StateLink>
      </li>
    </ul>
  );
}

function EntityChip({ chip }: { readonly chip: Chip }): ReactNode {
  const answer = useAnswer(entityQuery(chip.text));
  return (
    <OneChip
      chip={chip}
      text={answer.status === 'success' ? <EntityName of={answer.data} /> : chip.text}
    />
  );
}

function OneChip({ chip, text }: { readonly chip: Chip; readonly text: ReactNode }): ReactNode {
  const words = useWords();
  return (
    <StateLink className={clsx('chip', styles.chip)} to={chip.to}>
      <span className="visually-hidden">{words('data.filter.remove')}</span>
      <span className={styles.term}>{chip.term}</span> <span>{text}</span>
      <span aria-hidden="true">×</span>
    </StateLink>
  );
}

function chipsOf(route: DataRoute, words: Words): readonly Chip[] {
  const said = (term: string, text: string, to: Transition): Chip => ({
    term,
    text,
    isEntity: false,
    to,
  });
  const entity = (term: string, text: string, to: Transition): Chip => ({
    ...said(term, text, to),
    isEntity: true,
  });
  const { name, section, within, industry } = route;
  return [
    ...(name === null ? [] : [said(words('data.filter.name'), name, refine({ name: null }))]),
    ...route.types.map((type) =>
      said(words('data.filter.type'), words(`type.${type}`), toggleDataType(type)),
    ),
    ...route.relationTypes.map((verb) =>
      said(words('data.filter.verb'), words(`verb.OUT.${verb}`), toggleDataRelationType(verb)),
    ),
    ...route.stages.map((stage) =>
      said(words('data.filter.stage'), readStage(stage, words), toggleStage(stage)),
    ),
    ...(section === null
      ? []
      : [
          said(
            words('data.filter.section'),
            readLocator(section, words),
            refine({ section: null }),
          ),
        ]),
    ...(within === null
      ? []
      : [entity(words('data.filter.within'), within, refine({ within: null }))]),
    ...(industry === null
      ? []
      : [entity(words('data.filter.industry'), industry, refine({ industry: null }))]),
    ...route.of.map((ref) => entity(words('data.filter.of'), ref, toggleRelated(ref))),
    ...route.bases.map((basis) =>
      said(words('data.filter.basis'), words(`basis.${basis}`), toggleDataBasis(basis)),
    ),
  ];
}
