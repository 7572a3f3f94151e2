import type { ReactNode } from 'react';

import { goTo } from '#client/shared/routing/navigate.ts';
import type { ResponsibilitiesPlace } from './route.ts';
import { matrixAnswers } from '#client/shared/queries/responsibility-answers.ts';
import {
  findDepartment,
  type Matrix,
  type MatrixDepartment,
  withRole,
} from '#client/shared/queries/matrix.ts';
import { adjustMatrix } from './transitions.ts';
import { siftMatrix } from './filter-matrix.ts';
import { useAsked } from '#client/shared/queries/use-asked.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { DepartmentPanel } from './department-panel.tsx';
import { PairPanel } from './pair-panel.tsx';
import { PortfolioSheet } from './portfolio-sheet.tsx';
import './responsibilities-page.css';
import { ResponsibilityBody } from './responsibility-body.tsx';

interface PageProps {
  readonly place: ResponsibilitiesPlace;
}

/** Which departments answer for which tasks: as a matrix, as who shares with whom, as who leads. */
export function ResponsibilitiesPage({ place }: PageProps): ReactNode {
  const words = useWords();
  const answer = useAsked(matrixAnswers, '');
  if (answer.kind === 'answered') {
    return <Told matrix={answer.value} place={place} />;
  }
  return (
    <DocumentPage title={words('responsibilities.title')}>
      {answer.kind === 'failed' ? (
        <ErrorNotice error={answer.error} isWholePage />
      ) : (
        <Skeleton label={words('responsibilities.loading')} lines={14} />
      )}
    </DocumentPage>
  );
}

interface ToldProps extends PageProps {
  readonly matrix: Matrix;
}

function Told({ matrix, place }: ToldProps): ReactNode {
  const words = useWords();
  const { tasks, departments, duties } = matrix;
  const sifted = siftMatrix(matrix, place, words.language);
  const told = [...sifted.departments, ...sifted.tasks];
  const department = place.department === null ? null : findDepartment(matrix, place.department);
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
      panel={panelOf(matrix, department, place)}
    >
      <Views place={place} />
      {place.department !== null && department === null && (
        <p role="status">{words('department.unknown', { name: place.department })}</p>
      )}
      <ResponsibilityBody matrix={matrix} place={place} />
      {department !== null && <PortfolioSheet matrix={matrix} department={department} />}
    </DocumentPage>
  );
}

function panelOf(
  matrix: Matrix,
  department: MatrixDepartment | null,
  place: ResponsibilitiesPlace,
): ReactNode {
  if (department === null) {
    return undefined;
  }
  const partner = place.partner === null ? null : findDepartment(matrix, place.partner);
  return partner === null ? (
    <DepartmentPanel key={department.id} matrix={matrix} department={department} place={place} />
  ) : (
    <PairPanel matrix={matrix} one={department} other={partner} />
  );
}

const VIEWS = ['matrix', 'shared', 'leads'] as const;

function Views({ place }: PageProps): ReactNode {
  const words = useWords();
  return (
    <nav className="segments" aria-label={words('responsibilities.views')}>
      {VIEWS.map((view) => (
        <StateLink key={view} to={adjustMatrix({ view })} isCurrent={place.view === view}>
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
      <StateLink className="button" to={goTo({ kind: 'slip', of: null })}>
        {words('slip.link')}
      </StateLink>
      <StateLink className="button" to={goTo({ kind: 'graph', of, expansions: [] })}>
        {words('responsibilities.onGraph')}
      </StateLink>
    </>
  );
}
