import { type ReactNode, useId, useState } from 'react';
import { clsx } from 'clsx';

import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { FoldButton } from '#client/shared/ui/folded-list.tsx';
import styles from './filters.module.css';

/** A condition that the table can be narrowed by, and how many rows it leaves. */
interface Facet {
  readonly key: string;
  readonly label: ReactNode;
  /** null: not counted. */
  readonly count: number | null;
  readonly isChosen: boolean;
  readonly to: Transition;
}

interface FacetListProps {
  readonly title: string;
  readonly facets: readonly Facet[];
}

const SHOWN = 7;

/** Choices of one kind; of many, the first and those chosen at first. */
export function FacetList({ title, facets }: FacetListProps): ReactNode {
  const words = useWords();
  const heading = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = facets.filter(({ isChosen }, index) => isWhole || isChosen || index < SHOWN);
  const hidden = facets.length - shown.length;
  if (facets.length === 0) {
    return null;
  }
  return (
    <section className={styles.facets} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul>
        {shown.map(({ key, label, count, isChosen, to }) => (
          <li key={key}>
            <StateLink to={to} isCurrent={isChosen}>
              <span className={clsx('inline', styles.facetLabel)}>{label}</span>
              {count !== null && <span className="count">{count.toLocaleString('en')}</span>}
            </StateLink>
          </li>
        ))}
      </ul>
      {(hidden > 0 || (isWhole && facets.length > SHOWN)) && (
        <FoldButton
          isWhole={isWhole}
          onToggle={() => {
            setWhole(!isWhole);
          }}
        >
          {isWhole ? words('data.filter.less') : words('data.filter.more', { count: hidden })}
        </FoldButton>
      )}
    </section>
  );
}
