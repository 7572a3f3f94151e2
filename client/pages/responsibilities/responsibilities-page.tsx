import { matrixQuery } from '#client/shared/queries/matrix.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';

import { goTo, goToGraphOf } from '#client/shared/routing/navigate.ts';
import type { ResponsibilitiesRoute } from './route.ts';
import {
  findDepartment,
  type Matrix,
  type MatrixDepartment,
  withRole,
} from '#client/shared/queries/matrix.ts';
import { adjustMatrix } from './transitions.ts';
import { filterMatrix } from './filter-matrix.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { DepartmentPanel } from './department-panel.tsx';
import { PairPanel } from './pair-panel.tsx';
import { PortfolioSheet } from './portfolio-sheet.tsx';
import { ResponsibilityBody } from './responsibility-body.tsx';
import styles from './matrix-list.module.css';

interface PageProps {
  readonly route: ResponsibilitiesRoute;
}

/** Which departments answer for which tasks: as a matrix, as who shares with whom, as who leads. */
export function ResponsibilitiesPage({ route }: PageProps): ReactNode {
  const words = useWords();
  const answer = useAnswer(matrixQuery);
  if (answer.status === 'success') {
    return <MatrixPage matrix={answer.data} route={route} />;
  }
  return (
    <DocumentPage title={words('responsibilities.title')}>
      {answer.status === 'error' ? (
        <ErrorNotice error={answer.error} isWholePage />
      ) : (
        <Skeleton label={words('responsibilities.loading')} lines={14} />
      )}
    </DocumentPage>
  );
}

interface MatrixPageProps extends PageProps {
  readonly matrix: Matrix;
}

function MatrixPage({ matrix, route }: MatrixPageProps): ReactNode {
  const words = useWords();
  const { tasks, departments, duties } = matrix;
  const sifted = filterMatrix(matrix, route, words.language);
  const told = [...sifted.departments, ...sifted.tasks];
  const department = route.department === null ? null : findDepartment(matrix, route.department);
  const aside = words('responsibilities.aside', {
    tasks: tasks.length,
    departments: departments.length,
    leads: withRole(duties, 'LEAD').length,
    participants: withRole(duties, 'PARTICIPANT').length,
  });
  return (
    <DocumentPage
      title={words('responsibilities.title')}
      aside={aside}
      toldOf={told}
      tools={<Tools of={told.map(({ id }) => id)} />}
      panel={panelOf(matrix, department, route)}
    >
      <Views route={route} />
      {route.department !== null && department === null && (
        <p role="status">{words('department.unknown', { name: route.department })}</p>
      )}
      <ResponsibilityBody matrix={matrix} route={route} />
      {department !== null && <PortfolioSheet matrix={matrix} department={department} />}
    </DocumentPage>
  );
}

function panelOf(
  matrix: Matrix,
  department: MatrixDepartment | null,
  route: ResponsibilitiesRoute,
): ReactNode {
  if (department === null) {
    return undefined;
  }
  const partner = route.partner === null ? null : findDepartment(matrix, route.partner);
  return partner === null ? (
    <DepartmentPanel key={department.id} matrix={matrix} department={department} route={route} />
  ) : (
    <PairPanel matrix={matrix} one={department} other={partner} />
  );
}

const VIEWS = ['matrix', 'shared', 'leads'] as const;

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
        {words('page.delay-impact')}
      </StateLink>
      <StateLink className="button" to={goToGraphOf(of)}>
        {words('responsibilities.onGraph')}
      </StateLink>
    </>
  );
}
