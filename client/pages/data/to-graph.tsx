import type { ReactNode } from 'react';
import { useStore } from 'zustand';

import { entityRowAnswers, type Paged, pagesOf, relationRowAnswers } from './data-answers.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import type { DataPlace } from './route.ts';
import { relationEnds } from '#client/shared/queries/relation-id.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';

const MOST = 100;

/** Draws the ticked rows, or all that were found, as a graph; says what to do where they are too many for one. */
export function ToGraph({ place }: { readonly place: DataPlace }): ReactNode {
  const words = useWords();
  const entities = useStore(entityRowAnswers.store);
  const relations = useStore(relationRowAnswers.store);
  const paged = place.tab === 'entities' ? pagesOf(entities, place) : pagesOf(relations, place);
  const ids = drawnOf(place, paged);
  if (ids === null || ids.length > MOST) {
    return <span className="aside data-too-many">{words('data.toGraph.tooMany')}</span>;
  }
  return ids.length === 0 ? null : (
    <StateLink
      className="button button-primary"
      to={goTo({ kind: 'graph', of: ids, expansions: [] })}
    >
      {words('data.toGraph.some', { count: ids.length })}
    </StateLink>
  );
}

/** The entities to draw: those ticked or found, or the ends of the relations. null: not all of them are here. */
function drawnOf(
  { tab, ticked }: DataPlace,
  { rows, awaited }: Paged<{ readonly id: string }>,
): readonly string[] | null {
  if (ticked.length === 0 && awaited !== null) {
    return null;
  }
  const ids = ticked.length > 0 ? ticked : rows.map(({ id }) => id);
  return tab === 'entities' ? ids : [...new Set(ids.flatMap(relationEnds))];
}
