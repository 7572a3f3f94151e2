import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { Basis } from '#client/shared/api/fragments.ts';
import { toggleDataBasis } from './transitions.ts';
import type { DataRoute } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { grouped } from './grouped.ts';
import styles from './filters.module.css';

const BASES = ['STATED', 'DERIVED'] as const satisfies readonly Basis[];

interface BasisFacetsProps {
  readonly route: DataRoute;
  /** How many rows rest on each basis; null, no count is told. */
  readonly counts: ReadonlyMap<Basis, number> | null;
}

/** Stated or derived, each with its line. */
export function BasisFacets({ route, counts }: BasisFacetsProps): ReactNode {
  const words = useWords();
  return (
    <section className={styles.facets} aria-label={words('data.filter.basis')}>
      <h2>{words('data.filter.basis')}</h2>
      <ul>
        {BASES.map((basis) => (
          <li key={basis}>
            <StateLink to={toggleDataBasis(basis)} isCurrent={route.bases.includes(basis)}>
              <span className={clsx('inline', styles.facetLabel)}>
                <BasisMark basis={basis}>{words(`basis.${basis}`)}</BasisMark>
              </span>
              {counts !== null && <span className="count">{grouped(counts.get(basis) ?? 0)}</span>}
            </StateLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
