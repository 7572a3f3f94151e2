import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { Matrix } from '#client/shared/queries/matrix.ts';
import { useNarrow } from '#client/shared/reader/use-narrow.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { LeadsView } from './leads-view.tsx';
import { MatrixFilters } from './matrix-filters.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { MatrixList } from './matrix-list.tsx';
import styles from './responsibilities-page.module.css';
import type { ResponsibilitiesRoute } from './route.ts';
import { SharedList } from './shared-list.tsx';
import { SharedMap } from './shared-map.tsx';
import { adjustMatrix } from './transitions.ts';

interface BodyProps {
  readonly matrix: Matrix;
  /** What the filters leave of the matrix. */
  readonly filtered: Matrix;
  readonly route: ResponsibilitiesRoute;
}

/** The responsibilities in the view that is asked for. */
export function ResponsibilityBody({ matrix, filtered, route }: BodyProps): ReactNode {
  const words = useWords();
  const isNarrow = useNarrow();
  switch (route.view) {
    case 'matrix':
      return (
        <>
          <MatrixFilters matrix={matrix} route={route} />
          <FilteredMatrix matrix={filtered} route={route} />
        </>
      );
    case 'shared':
      return isNarrow ? (
        <SharedList matrix={matrix} />
      ) : (
        <>
          <p className="aside">{words('shared.intro')}</p>
          <SharedMap matrix={matrix} route={route} />
        </>
      );
    case 'leads':
      return <LeadsView matrix={matrix} />;
  }
}

const NO_FILTERS = { chapter: null, role: null, isWithoutLead: false, text: '' } as const;

function FilteredMatrix({ matrix, route }: Omit<BodyProps, 'filtered'>): ReactNode {
  const words = useWords();
  const isNarrow = useNarrow();
  const { chapter, role, isWithoutLead, text } = route;
  const isFiltered = chapter !== null || role !== null || isWithoutLead || text !== '';
  return (
    <>
      {isFiltered && (
        <p className={clsx(styles.matrixShown, 'aside')} role="status">
          {words('responsibilities.filtered', {
            tasks: matrix.tasks.length,
            departments: matrix.departments.length,
          })}
          <StateLink to={adjustMatrix(NO_FILTERS)}>{words('responsibilities.clear')}</StateLink>
        </p>
      )}
      {matrix.tasks.length === 0 ? (
        <p className={styles.matrixEmpty}>
          {words(
            isWithoutLead && role === null && text === ''
              ? 'responsibilities.empty.withoutLead'
              : 'responsibilities.empty',
          )}
        </p>
      ) : isNarrow ? (
        <MatrixList matrix={matrix} route={route} />
      ) : (
        <MatrixGrid matrix={matrix} route={route} />
      )}
    </>
  );
}
