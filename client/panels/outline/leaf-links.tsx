import type { ReactNode } from 'react';

import { headingOf } from '../../locales/heading-of.ts';
import { readLocator } from '../../locales/read-locator.ts';
import { EntityName } from '../shared/entity-name.tsx';
import type { OutlineSection, PlanOutline } from '../../api/outline.ts';
import { neighboursOf } from '../../state/pages/outline-sections.ts';
import type { OutlinePlace } from '../../state/places/outline-place.ts';
import { openOutline } from '../../state/pages/read-outline.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { StateLink } from '../shared/state-link.tsx';

interface LeafLinksProps {
  readonly book: PlanOutline;
  readonly way: readonly OutlineSection[];
  readonly place: OutlinePlace;
}

/** On to the next section, and back to the one before. */
export function LeafLinks({ book, way, place }: LeafLinksProps): ReactNode {
  const words = useWords();
  const { previous, next } = neighboursOf(book.sections, way);
  return (
    <nav className="leaf-links" aria-label={words('outline.leaf')}>
      {previous !== null && (
        <StateLink to={openOutline(previous.at, place.plan)}>
          <span className="aside">← {words('outline.previous')}</span>
          <Place section={previous} />
        </StateLink>
      )}
      {next !== null && (
        <StateLink className="leaf-next" to={openOutline(next.at, place.plan)}>
          <span className="aside">{words('outline.next')} →</span>
          <Place section={next} />
        </StateLink>
      )}
    </nav>
  );
}

function Place({ section }: { readonly section: OutlineSection }): ReactNode {
  const words = useWords();
  return (
    <span>
      {readLocator(section.at, words)} <EntityName of={headingOf(section)} />
    </span>
  );
}
