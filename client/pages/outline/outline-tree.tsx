import { type KeyboardEvent, type ReactNode, useState } from 'react';

import { headingOf } from '#client/shared/words/heading-of.ts';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { OutlineSection, PlanOutline } from './outline-query.ts';
import { fits, namesWithin } from './outline-sections.ts';
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

const ITEMS: readonly string[] = ['boxItem', 'annexTask', 'footnote'];

/** The book's sections as a tree beside the page, each with how much it names; arrow keys walk it. */
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

function Branch({ sections, route, way }: BranchProps): ReactNode {
  return (
    <ul>
      {sections.map((section) => (
        <Twig key={section.id} section={section} route={route} way={way} />
      ))}
    </ul>
  );
}

interface TwigProps {
  readonly section: OutlineSection;
  readonly route: OutlineRoute;
  readonly way: readonly OutlineSection[];
}

function Twig({ section, route, way }: TwigProps): ReactNode {
  const words = useWords();
  const isOnWay = way.some(({ id }) => id === section.id);
  const [isOpen, setOpen] = useState(isOnWay);
  const { at } = section;
  const heading = headingOf(section);
  const below = section.children.filter(({ kind }) => !ITEMS.includes(kind));
  const count = namesWithin(section).filter((entity) => fits(entity, route)).length;
  return (
    <li>
      <div className={styles.twig} data-twig>
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
