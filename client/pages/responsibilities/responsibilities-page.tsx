import type { ReactNode } from 'react';

import {
  findDepartment,
  type Matrix,
  type MatrixDepartment,
  matrixQuery,
  withRole,
} from '#client/shared/queries/matrix.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { goTo, goToGraphOf } from '#client/shared/routing/navigate.ts';
import { NoAnswer } from '#client/shared/ui/answer-view.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { DepartmentPanel } from './department-panel.tsx';
import { filterMatrix } from './filter-matrix.ts';
import styles from './matrix-list.module.css';
import { PairPanel } from './pair-panel.tsx';
import { PortfolioSheet } from './portfolio-sheet.tsx';
import { ResponsibilityBody } from './responsibility-body.tsx';
import { type ResponsibilitiesRoute, VIEWS } from './route.ts';
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
    >
      <Views route={route} />
      {route.department !== null && department === null && (
        <p role="status">{words('department.unknown', { name: route.department })}</p>
      )}
      <ResponsibilityBody matrix={matrix} filtered={filtered} route={route} />
      {department !== null && <PortfolioSheet matrix={matrix} department={department} />}
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
    <nav
      className={styles.segments}
      data-part="segments"
      aria-label={words('responsibilities.views')}
    >
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
        {words('slip.link')}
      </StateLink>
      <StateLink className="button" to={goToGraphOf(of)}>
        {words('responsibilities.onGraph')}
      </StateLink>
    </>
  );
}
