import { type KeyboardEvent, type ReactNode, useState } from 'react';

import { headingOf } from '#client/shared/words/heading-of.ts';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { OutlineSection, PlanOutline } from './outline-query.ts';
import { fittingWithin, isReadWithParent } from './outline-sections.ts';
import type { OutlineRoute } from './route.ts';
import { openOutline } from './transitions.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './outline-tree.module.css';
import { moveByArrow } from './move-by-arrow.ts';

interface OutlineTreeProps {
  readonly route: OutlineRoute;
  readonly book: PlanOutline;
  /** The section that is read, with those above it. */
  readonly way: readonly OutlineSection[];
}

/** The book's sections as a tree beside the page, each with how much it names; arrow keys move through it. */
export function OutlineTree({ route, book, way }: OutlineTreeProps): ReactNode {
  const words = useWords();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (moveByArrow(event.currentTarget, event.key)) {
      event.preventDefault();
    }
  };
  return (
    <nav
      className={styles.tree}
      data-part="outline-tree"
      aria-label={words('outline.tree')}
      onKeyDown={onKeyDown}
    >
      <StateLink className={styles.whole} to={openOutline(null, route.plan)}>
        {words('outline.contents')}
      </StateLink>
      <Branch sections={book.sections} route={route} way={way} />
    </nav>
  );
}

interface BranchProps {
  readonly sections: readonly OutlineSection[];
  readonly route: OutlineRoute;
  readonly way: readonly OutlineSection[];
}

function Branch({ sections, ...rest }: BranchProps): ReactNode {
  return (
    <ul>
      {sections.map((section) => (
        <TreeItem key={section.id} section={section} {...rest} />
      ))}
    </ul>
  );
}

interface TreeItemProps extends Omit<BranchProps, 'sections'> {
  readonly section: OutlineSection;
}

function TreeItem({ section, route, way }: TreeItemProps): ReactNode {
  const words = useWords();
  const isOnWay = way.some(({ id }) => id === section.id);
  const [isOpen, setOpen] = useState(isOnWay);
  const { at } = section;
  const heading = headingOf(section);
  const below = section.children.filter((child) => !isReadWithParent(child));
  const count = fittingWithin(section, route).length;
  return (
    <li>
      <div className={styles.twig} data-tree-item>
        {below.length > 0 && (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={isOpen}
            aria-label={words(isOpen ? 'outline.tree.close' : 'outline.tree.open', {
              heading: readName(heading, words),
            })}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d={isOpen ? 'M1.5 3.5L5 7l3.5-3.5' : 'M3.5 1.5L7 5 3.5 8.5'} />
            </svg>
          </button>
        )}
        <StateLink to={openOutline(at, route.plan)} isCurrent={way.at(-1)?.id === section.id}>
          <span className={styles.at}>{readLocator(at, words)}</span>
          <EntityName of={heading} isShort />
          <span className="count">{count}</span>
        </StateLink>
      </div>
      {isOpen && below.length > 0 && <Branch sections={below} route={route} way={way} />}
    </li>
  );
}
