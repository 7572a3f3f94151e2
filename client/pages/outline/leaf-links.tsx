import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { headingOf } from '#client/shared/words/heading-of.ts';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { OutlineSection, PlanOutline } from './outline-query.ts';
import { neighboursOf } from './outline-sections.ts';
import type { OutlineRoute } from './route.ts';
import { openOutline } from './transitions.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './outline.module.css';

interface LeafLinksProps {
  readonly book: PlanOutline;
  readonly way: readonly OutlineSection[];
  readonly route: OutlineRoute;
}

/** On to the next section, and back to the one before. */
export function LeafLinks({ book, way, route }: LeafLinksProps): ReactNode {
  const words = useWords();
  const { previous, next } = neighboursOf(book.sections, way);
  return (
    <nav className={clsx('wrap screen-only', styles.leafLinks)} aria-label={words('outline.leaf')}>
      {previous !== null && (
        <StateLink to={openOutline(previous.at, route.plan)}>
          <span className="aside">← {words('outline.previous')}</span>
          <Route section={previous} />
        </StateLink>
      )}
      {next !== null && (
        <StateLink className={styles.leafNext} to={openOutline(next.at, route.plan)}>
          <span className="aside">{words('outline.next')} →</span>
          <Route section={next} />
        </StateLink>
      )}
    </nav>
  );
}

function Route({ section }: { readonly section: OutlineSection }): ReactNode {
  const words = useWords();
  return (
    <span>
      {readLocator(section.at, words)} <EntityName of={headingOf(section)} />
    </span>
  );
}
