import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { ResponsibilitiesRoute } from './route.ts';
import type { Matrix } from '#client/shared/queries/matrix.ts';
import { adjustMatrix } from './transitions.ts';
import { filterMatrix } from './filter-matrix.ts';
import { useNarrow } from '#client/shared/reader/use-narrow.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { LeadsView } from './leads-view.tsx';
import { MatrixFilters } from './matrix-filters.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { MatrixList } from './matrix-list.tsx';
import { SharedList } from './shared-list.tsx';
import { SharedMap } from './shared-map.tsx';
import styles from './responsibilities-page.module.css';

interface BodyProps {
  readonly matrix: Matrix;
  readonly route: ResponsibilitiesRoute;
}

/** The responsibilities in the view that is asked for. */
export function ResponsibilityBody({ matrix, route }: BodyProps): ReactNode {
  const words = useWords();
  const isNarrow = useNarrow();
  switch (route.view) {
    case 'matrix':
      return <Sifted matrix={matrix} route={route} />;
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

const CLEARED = { chapter: null, role: null, isWithoutLead: false, text: '' } as const;

function Sifted({ matrix, route }: BodyProps): ReactNode {
  const words = useWords();
  const isNarrow = useNarrow();
  const shown = filterMatrix(matrix, route, words.language);
  const isSifted =
    route.chapter !== null || route.role !== null || route.isWithoutLead || route.text !== '';
  return (
    <>
      <MatrixFilters matrix={matrix} route={route} />
      {isSifted && (
        <p className={clsx('row gap-4', styles.matrixShown, 'aside')} role="status">
          {words('responsibilities.shown', {
            tasks: shown.tasks.length,
            departments: shown.departments.length,
          })}
          <StateLink to={adjustMatrix(CLEARED)}>{words('responsibilities.clear')}</StateLink>
        </p>
      )}
      {shown.tasks.length === 0 ? (
        <p className={styles.matrixEmpty}>
          {words(
            route.isWithoutLead && route.role === null && route.text === ''
              ? 'responsibilities.empty.withoutLead'
              : 'responsibilities.empty',
          )}
        </p>
      ) : isNarrow ? (
        <MatrixList matrix={shown} route={route} />
      ) : (
        <MatrixGrid matrix={shown} route={route} />
      )}
    </>
  );
}
