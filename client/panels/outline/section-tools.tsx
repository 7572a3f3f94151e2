import type { ReactNode } from 'react';

import type { OutlineSection } from '../../api/outline.ts';
import { goTo } from '../../state/navigate.ts';
import { fits, namesWithin } from '../../state/outline-sections.ts';
import type { OutlinePlace } from '../../state/places/outline-place.ts';
import { useWords } from '../../state/use-words.ts';
import { StateLink } from '../shared/state-link.tsx';

/** So many the canvas takes in one address. */
const MOST_DRAWN = 100;

interface SectionToolsProps {
  readonly section: OutlineSection;
  readonly place: OutlinePlace;
}

/** What a section names, taken to the canvas. */
export function SectionTools({ section, place }: SectionToolsProps): ReactNode {
  const words = useWords();
  const ids = namesWithin(section)
    .filter((entity) => fits(entity, place))
    .map(({ id }) => id);
  if (ids.length === 0) {
    return null;
  }
  return ids.length > MOST_DRAWN ? (
    <span className="aside">{words('outline.graph.tooMany', { most: MOST_DRAWN })}</span>
  ) : (
    <StateLink className="button" to={goTo({ kind: 'graph', of: ids, expansions: [] })}>
      {words('outline.graph')} <span className="count">{ids.length}</span>
    </StateLink>
  );
}
