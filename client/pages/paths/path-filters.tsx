import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { DRAWN_RELATION_TYPES } from '#client/shared/api/entity-types.ts';
import type { Basis } from '#client/shared/api/fragments.ts';
import { changePaths } from './change-paths.ts';
import type { PathsRoute } from './route.ts';
import { change, changing } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import styles from './paths-page.module.css';

interface PathFiltersProps {
  readonly route: PathsRoute;
}

const RANKINGS = ['SHORTEST', 'STRONGEST'] as const;
const BASES = ['STATED', 'DERIVED'] as const satisfies readonly Basis[];

/** Which paths come first, and by what relations and bases they may lead. */
export function PathFilters({ route }: PathFiltersProps): ReactNode {
  const words = useWords();
  return (
    <div className={clsx('stack gap-2', styles.filters)}>
      <div
        className={clsx('row wrap', styles.filter)}
        role="group"
        aria-label={words('paths.rank')}
      >
        <span>{words('paths.rank')}</span>
        <div className={clsx('segmented', styles.rankings)}>
          {RANKINGS.map((rankBy) => (
            <button
              key={rankBy}
              type="button"
              aria-pressed={route.rankBy === rankBy}
              onClick={changing(changePaths({ rankBy }))}
            >
              {words(`paths.rank.${rankBy}`)}
            </button>
          ))}
        </div>
      </div>
      <div
        className={clsx('row wrap', styles.filter)}
        role="group"
        aria-label={words('paths.basis')}
      >
        <span>{words('paths.basis')}</span>
        {BASES.map((basis) => (
          <label key={basis}>
            <input
              type="checkbox"
              checked={isAllowed(route.basis, basis)}
              // One basis is to stay, or no path could be.
              disabled={route.basis.length === 1 && route.basis[0] === basis}
              onChange={changing(changePaths({ basis: toggledBasis(route.basis, basis) }))}
            />
            <BasisMark basis={basis}>{words(`basis.${basis}`)}</BasisMark>
          </label>
        ))}
      </div>
      <TypeFilter route={route} />
    </div>
  );
}

function TypeFilter({ route }: PathFiltersProps): ReactNode {
  const words = useWords();
  const { types } = route;
  return (
    <details className={styles.types}>
      <summary>
        {types.length === 0
          ? words('paths.types.all')
          : words('paths.types.some', { count: types.length })}
      </summary>
      <div role="group" aria-label={words('paths.types')}>
        {DRAWN_RELATION_TYPES.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={types.includes(type)}
              onChange={({ target }) => {
                const others = types.filter((other) => other !== type);
                change(changePaths({ types: target.checked ? [...others, type] : others }));
              }}
            />
            {words(`verb.OUT.${type}`)}
          </label>
        ))}
        {types.length > 0 && (
          <button
            type="button"
            className="text-button"
            onClick={changing(changePaths({ types: [] }))}
          >
            {words('paths.types.clear')}
          </button>
        )}
      </div>
    </details>
  );
}

function isAllowed(allowed: readonly Basis[], basis: Basis): boolean {
  return allowed.length === 0 || allowed.includes(basis);
}

// Both is written as none, the shorter address.
function toggledBasis(allowed: readonly Basis[], basis: Basis): readonly Basis[] {
  const after = BASES.filter((other) => isAllowed(allowed, other) !== (other === basis));
  return after.length === BASES.length ? [] : after;
}
