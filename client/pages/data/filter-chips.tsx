import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { entityHintQuery } from '#client/shared/queries/entity-hint.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { NO_COUNTY } from '#client/shared/routing/map-view.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { readStage } from '#client/shared/words/read-stage.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { WordKey, Words } from '#client/shared/words/words.ts';
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
    <ul className={clsx('row wrap gap-2', styles.chips)} aria-label={words('data.filters.chosen')}>
      {chips.map(({ term, text, isEntity, to }) => (
        <li key={`${term} ${text}`}>
          <StateLink className={clsx('chip', styles.chip)} to={to}>
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
  const { data } = useAnswer(entityHintQuery(entity));
  return data === undefined ? entity : <EntityName of={data} />;
}

function chipsOf(route: DataRoute, words: Words): readonly Chip[] {
  const { name, section, within, industry, mapView } = route;
  const chip = (term: WordKey, text: string | null, to: Transition, isEntity = false) =>
    text === null ? [] : [{ term: words(term), text, to, isEntity }];
  const notInCounty = refine({ mapView: { ...mapView, county: null } });
  return [
    ...chip('data.filter.name', name, refine({ name: null })),
    ...route.types.flatMap((type) =>
      chip('data.column.type', words(`type.${type}`), toggle('types', type)),
    ),
    ...route.relationTypes.flatMap((type) =>
      chip('data.column.relation', words(`verb.OUT.${type}`), toggle('relationTypes', type)),
    ),
    ...route.stages.flatMap((stage) =>
      chip('data.column.stage', readStage(stage, words), toggle('stages', stage)),
    ),
    ...chip(
      'data.filter.section',
      section && readLocator(section, words),
      refine({ section: null }),
    ),
    ...chip('data.filter.within', within, refine({ within: null }), true),
    ...(mapView.county === NO_COUNTY
      ? chip('data.column.city', words('map.untold'), notInCounty)
      : chip('data.column.city', mapView.county, notInCounty, true)),
    ...chip('data.filter.industry', industry, refine({ industry: null }), true),
    ...route.of.flatMap((ref) => chip('data.filter.of', ref, toggle('of', ref), true)),
    ...route.bases.flatMap((basis) =>
      chip('data.column.basis', words(`basis.${basis}`), toggle('bases', basis)),
    ),
  ];
}
