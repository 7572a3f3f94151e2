import type { ReactNode } from 'react';

import type { OutlineSection } from './outline-query.ts';
import { goTo, goToGraphOf } from '#client/shared/routing/navigate.ts';
import { fittingWithin } from './outline-sections.ts';
import type { OutlineRoute } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';

/** How many entities fit into the address of the canvas. */
const MOST_DRAWN = 100;

interface SectionToolsProps {
  readonly section: OutlineSection;
  readonly route: OutlineRoute;
}

/** Shows what a section names on the canvas or in the tables. */
export function SectionTools({ section, route }: SectionToolsProps): ReactNode {
  const words = useWords();
  const ids = fittingWithin(section, route).map(({ id }) => id);
  if (ids.length === 0) {
    return null;
  }
  return (
    <>
      {ids.length > MOST_DRAWN ? (
        <span className="aside">{words('outline.graph.tooMany', { most: MOST_DRAWN })}</span>
      ) : (
        <StateLink className="button" to={goToGraphOf(ids)}>
          {words('outline.graph')} <span className="count">{ids.length}</span>
        </StateLink>
      )}
      <StateLink
        className="button"
        to={goTo('data', { section: section.at, types: route.types, name: route.find })}
      >
        {words('outline.data')}
      </StateLink>
    </>
  );
}
