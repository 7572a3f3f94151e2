import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import {
  findDepartment,
  type Matrix,
  type MatrixDepartment,
  matrixQuery,
  withRole,
} from '#client/shared/queries/matrix.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { goTo, goToGraphOf } from '#client/shared/routing/navigate.ts';
import { useNarrow } from '#client/shared/reader/use-narrow.ts';
import { NoAnswer } from '#client/shared/ui/answer-view.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { DepartmentPanel } from './department-panel.tsx';
import { filterMatrix } from './filter-matrix.ts';
import { LeadsView } from './leads-view.tsx';
import { MatrixFilters } from './matrix-filters.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import listStyles from './matrix-list.module.css';
import { MatrixList } from './matrix-list.tsx';
import { MatrixSheet } from './matrix-sheet.tsx';
import { PairPanel } from './pair-panel.tsx';
import styles from './responsibilities-page.module.css';
import { type ResponsibilitiesRoute, VIEWS } from './route.ts';
import { SharedView } from './shared-view.tsx';
import { adjustMatrix } from './transitions.ts';

interface PageProps {
  readonly route: ResponsibilitiesRoute;
}

/** Which departments answer for which tasks: as a matrix, as who shares with whom, as who leads. */
export function ResponsibilitiesPage({ route }: PageProps): ReactNode {
  const words = useWords();
  const answer = useAnswer(matrixQuery);
  return answer.status === 'success' ? (
    <MatrixPage matrix={answer.data} route={route} />
  ) : (
    <DocumentPage title={words('responsibilities.title')}>
      <NoAnswer answer={answer} loading="responsibilities.loading" lines={14} isWholePage />
    </DocumentPage>
  );
}

interface MatrixPageProps extends PageProps {
  readonly matrix: Matrix;
}

function MatrixPage({ matrix, route }: MatrixPageProps): ReactNode {
  const words = useWords();
  const { tasks, departments, duties } = matrix;
  const filtered = filterMatrix(matrix, route, words.language);
  const shown = [...filtered.departments, ...filtered.tasks];
  const department = findDepartment(matrix, route.department ?? '');
  return (
    <DocumentPage
      title={words('responsibilities.title')}
      aside={words('responsibilities.aside', {
        tasks: tasks.length,
        departments: departments.length,
        leads: withRole(duties, 'LEAD').length,
        participants: withRole(duties, 'PARTICIPANT').length,
      })}
      toldOf={shown}
      tools={<Tools of={shown.map(({ id }) => id)} />}
      panel={department === null ? undefined : panelOf(matrix, department, route)}
      sheet={<MatrixSheet matrix={matrix} filtered={filtered} route={route} />}
    >
      <Views route={route} />
      {route.department !== null && department === null && (
        <p role="status">{words('department.unknown', { name: route.department })}</p>
      )}
      <Body matrix={matrix} filtered={filtered} route={route} />
    </DocumentPage>
  );
}

function panelOf(
  matrix: Matrix,
  department: MatrixDepartment,
  route: ResponsibilitiesRoute,
): ReactNode {
  const partner = findDepartment(matrix, route.partner ?? '');
  return partner === null ? (
    <DepartmentPanel key={department.id} matrix={matrix} department={department} route={route} />
  ) : (
    <PairPanel matrix={matrix} one={department} other={partner} />
  );
}

function Views({ route }: PageProps): ReactNode {
  const words = useWords();
  return (
    <nav className={listStyles.segments} aria-label={words('responsibilities.views')}>
      {VIEWS.map((view) => (
        <StateLink key={view} to={adjustMatrix({ view })} isCurrent={route.view === view}>
          {words(`responsibilities.view.${view}`)}
        </StateLink>
      ))}
    </nav>
  );
}

function Tools({ of }: { readonly of: readonly string[] }): ReactNode {
  const words = useWords();
  return (
    <>
      <StateLink className="button" to={goTo('delay-impact', { of: null })}>
        {words('page.delay-impact')}
      </StateLink>
      <StateLink className="button" to={goToGraphOf(of)}>
        {words('responsibilities.onGraph')}
      </StateLink>
    </>
  );
}

interface BodyProps extends MatrixPageProps {
  /** What the filters leave of the matrix. */
  readonly filtered: Matrix;
}

function Body({ matrix, filtered, route }: BodyProps): ReactNode {
  switch (route.view) {
    case 'matrix':
      return (
        <>
          <MatrixFilters matrix={matrix} route={route} />
          <FilteredMatrix matrix={filtered} route={route} />
        </>
      );
    case 'shared':
      return <SharedView matrix={matrix} route={route} />;
    case 'leads':
      return <LeadsView matrix={matrix} />;
  }
}

const NO_FILTERS = { chapter: null, role: null, isWithoutLead: false, text: '' } as const;

function FilteredMatrix({ matrix, route }: MatrixPageProps): ReactNode {
  const words = useWords();
  const isNarrow = useNarrow();
  const { chapter, role, isWithoutLead, text } = route;
  const isFiltered = chapter !== null || role !== null || isWithoutLead || text !== '';
  return (
    <>
      {isFiltered && (
        <p className={clsx('row gap-4', styles.matrixShown, 'aside')} role="status">
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
