import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { goToGraphOf } from '#client/shared/routing/navigate.ts';
import type { DataRoute } from './route.ts';
import { type Pages, useEntityPages, useRelationPages } from './use-pages.ts';
import { relationEnds } from '#client/shared/queries/relation-id.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './data-page.module.css';

const MOST = 100;

/** Draws the ticked rows, or all that were found, as a graph; says what to do where they are too many for one. */
export function ToGraph({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  const entities = useEntityPages(route);
  const relations = useRelationPages(route);
  const pages = route.tab === 'entities' ? entities : relations;
  const ids = drawnOf(route, pages);
  if (ids === null || ids.length > MOST) {
    return <span className={clsx('aside', styles.tooMany)}>{words('data.toGraph.tooMany')}</span>;
  }
  return ids.length === 0 ? null : (
    <StateLink className="button button-primary" to={goToGraphOf(ids)}>
      {words('data.toGraph.some', { count: ids.length })}
    </StateLink>
  );
}

/** The entities to draw: those ticked or found, or the ends of the relations. null: not all of them are here. */
function drawnOf(
  { tab, ticked }: DataRoute,
  { rows, isComplete }: Pages<{ readonly id: string }>,
): readonly string[] | null {
  if (ticked.length === 0 && !isComplete) {
    return null;
  }
  const ids = ticked.length > 0 ? ticked : rows.map(({ id }) => id);
  return tab === 'entities' ? ids : [...new Set(ids.flatMap(relationEnds))];
}
