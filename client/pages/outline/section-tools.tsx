import type { ReactNode } from 'react';

import type { OutlineSection } from './outline-query.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { goToAddress } from '#client/shared/routing/go-to-address.ts';
import { fits, namesWithin } from './outline-sections.ts';
import type { OutlinePlace } from './route.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';

/** So many the canvas takes in one address. */
const MOST_DRAWN = 100;

interface SectionToolsProps {
  readonly section: OutlineSection;
  readonly place: OutlinePlace;
}

/** What a section names, taken to the canvas or the tables. */
export function SectionTools({ section, place }: SectionToolsProps): ReactNode {
  const words = useWords();
  const ids = namesWithin(section)
    .filter((entity) => fits(entity, place))
    .map(({ id }) => id);
  if (ids.length === 0) {
    return null;
  }
  return (
    <>
      {ids.length > MOST_DRAWN ? (
        <span className="aside">{words('outline.graph.tooMany', { most: MOST_DRAWN })}</span>
      ) : (
        <StateLink className="button" to={goTo({ kind: 'graph', of: ids, expansions: [] })}>
          {words('outline.graph')} <span className="count">{ids.length}</span>
        </StateLink>
      )}
      <StateLink className="button" to={goToAddress('/data', tableOf(section, place))}>
        {words('outline.data')}
      </StateLink>
    </>
  );
}

// What the tables are asked, so that they list what the page lists.
function tableOf(section: OutlineSection, place: OutlinePlace): Readonly<Record<string, string>> {
  return {
    section: section.at,
    ...(place.types.length === 0 ? {} : { types: place.types.join(',') }),
    ...(place.find === null ? {} : { name: place.find }),
  };
}
