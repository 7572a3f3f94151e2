import type { ReactNode } from 'react';

import { entityQuery } from '#client/shared/queries/entity.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { readStage } from '#client/shared/words/read-stage.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Words } from '#client/shared/words/words.ts';
import styles from './filters.module.css';
import type { DataRoute } from './route.ts';
import { clearConditions, refine, toggle } from './transitions.ts';

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
    <ul className={styles.chips} aria-label={words('data.filters.chosen')}>
      {chips.map(({ term, text, isEntity, to }) => (
        <li key={`${term} ${text}`}>
          <StateLink className={styles.chip} to={to}>
            <span className="visually-hidden">{words('data.filter.remove')}</span>
            <span className={styles.term}>{term}</span>{' '}
            <span>{isEntity ? <NameOf entity={text} /> : text}</span>
            <span aria-hidden="true">×</span>
          </StateLink>
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

function NameOf({ entity }: { readonly entity: string }): ReactNode {
  const { data } = useAnswer(entityQuery(entity));
  return data === undefined ? entity : <EntityName of={data} />;
}

type Filter =
  'name' | 'type' | 'relation' | 'stage' | 'section' | 'within' | 'industry' | 'of' | 'basis';

const ENTITY_FILTERS: readonly Filter[] = ['within', 'industry', 'of'];

function chipsOf(route: DataRoute, words: Words): readonly Chip[] {
  const { name, section, within, industry } = route;
  const chip = (filter: Filter, text: string | null, to: Transition): readonly Chip[] =>
    text === null
      ? []
      : [
          {
            term: words(`data.filter.${filter}`),
            text,
            isEntity: ENTITY_FILTERS.includes(filter),
            to,
          },
        ];
  return [
    ...chip('name', name, refine({ name: null })),
    ...route.types.flatMap((type) => chip('type', words(`type.${type}`), toggle('types', type))),
    ...route.relationTypes.flatMap((type) =>
      chip('relation', words(`verb.OUT.${type}`), toggle('relationTypes', type)),
    ),
    ...route.stages.flatMap((stage) =>
      chip('stage', readStage(stage, words), toggle('stages', stage)),
    ),
    ...chip('section', section && readLocator(section, words), refine({ section: null })),
    ...chip('within', within, refine({ within: null })),
    ...chip('industry', industry, refine({ industry: null })),
    ...route.of.flatMap((ref) => chip('of', ref, toggle('of', ref))),
    ...route.bases.flatMap((basis) =>
      chip('basis', words(`basis.${basis}`), toggle('bases', basis)),
    ),
  ];
}
