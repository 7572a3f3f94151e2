import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import {
  dutiesOf,
  type Duty,
  type Matrix,
  type MatrixDepartment,
  type ProjectsByTask,
  taskProjectsQuery,
  withRole,
} from '#client/shared/queries/matrix.ts';
import { useAnswer, type Answer } from '#client/shared/queries/query.ts';
import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { goToEntity, select } from '#client/shared/routing/navigate.ts';
import type { PortfolioList, ResponsibilitiesRoute } from './route.ts';
import { adjustMatrix, openDepartment, openPair } from './transitions.ts';
import { partnersOf } from './shared-duties.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './department-panel.module.css';
import { DutyList } from './matrix-list.tsx';
import { ShareBar } from './share-bar.tsx';
import { FoldButton } from '#client/shared/ui/folded-list.tsx';
import { PrintButton } from '#client/shared/ui/print-button.tsx';
import sidePanelStyles from '#client/explorer/side-panel/side-panel.module.css';
import panelPartStyles from '#client/shared/ui/panel-part.module.css';
import entityPanelStyles from '#client/explorer/entity-panel/entity-panel.module.css';
import leadsViewStyles from './leads-view.module.css';

interface DepartmentPanelProps {
  readonly matrix: Matrix;
  readonly department: MatrixDepartment;
  readonly route: ResponsibilitiesRoute;
}

/** One department: how much it has, each number with its list, with whom it shares, and what can be done with it. */
export function DepartmentPanel({ matrix, department, route }: DepartmentPanelProps): ReactNode {
  const words = useWords();
  const duties = dutiesOf(matrix, department);
  return (
    <>
      <StateLink className={clsx('inline', sidePanelStyles.back)} to={openDepartment(null)}>
        <span aria-hidden="true">←</span>{' '}
        {words('panel.close', { name: words('responsibilities.title') })}
      </StateLink>
      <header className={clsx('stack gap-1', 'actors')}>
        <p className={clsx('row', entityPanelStyles.type)}>
          <Icon type="DEPARTMENT" />
          {words('type.DEPARTMENT')}
        </p>
        <h2>
          <EntityName of={department} />
        </h2>
      </header>
      <Portfolio duties={duties} list={route.list} />
      <Partners matrix={matrix} department={department} />
      <Actions department={department} duties={duties} />
    </>
  );
}

interface PortfolioProps {
  readonly duties: readonly Duty[];
  readonly list: PortfolioList;
}

function Portfolio({ duties, list }: PortfolioProps): ReactNode {
  const words = useWords();
  const answer = useAnswer(taskProjectsQuery);
  const leads = withRole(duties, 'LEAD');
  const projects = answer.status === 'success' ? projectsOf(answer.data, duties) : null;
  return (
    <>
      <nav className={styles.figures} aria-label={words('department.figures')}>
        <Figure list="tasks" count={duties.length} isCurrent={list === 'tasks'} />
        <Figure list="leads" count={leads.length} isCurrent={list === 'leads'} />
        <Figure list="projects" count={projects?.length} isCurrent={list === 'projects'} />
      </nav>
      <section className={clsx('stack gap-3', panelPartStyles.part)}>
        <h3>{words(`department.list.${list}`)}</h3>
        {list === 'tasks' && <DutyList duties={duties} />}
        {list === 'leads' && <Leads duties={leads} />}
        {list === 'projects' && <ProjectList answer={answer} duties={duties} />}
      </section>
    </>
  );
}

function Leads({ duties }: { readonly duties: readonly Duty[] }): ReactNode {
  const words = useWords();
  return duties.length === 0 ? (
    <p className="aside">{words('department.leads.none')}</p>
  ) : (
    <DutyList duties={duties} />
  );
}

interface ProjectListProps {
  readonly answer: Answer<ProjectsByTask>;
  readonly duties: readonly Duty[];
}

function ProjectList({ answer, duties }: ProjectListProps): ReactNode {
  const words = useWords();
  switch (answer.status) {
    case 'pending':
      return <Skeleton label={words('department.projects.loading')} lines={6} />;
    case 'error':
      return <ErrorNotice error={answer.error} />;
    case 'success':
      return <Projects projects={projectsOf(answer.data, duties)} />;
  }
}

type Projects = NonNullable<ReturnType<ProjectsByTask['get']>>;

function projectsOf(byTask: ProjectsByTask, duties: readonly Duty[]): Projects {
  return uniqueById(duties.flatMap(({ task }) => byTask.get(task.id) ?? []));
}

interface FigureProps {
  readonly list: PortfolioList;
  /** None while it is not known yet. */
  readonly count: number | undefined;
  readonly isCurrent: boolean;
}

function Figure({ list, count, isCurrent }: FigureProps): ReactNode {
  const words = useWords();
  return (
    <StateLink
      className={clsx('stack aside', leadsViewStyles.figureCard)}
      data-part="figure-card"
      to={adjustMatrix({ list })}
      isCurrent={isCurrent}
    >
      <b>{count ?? '…'}</b>
      {words(`department.${list}`, { count: count ?? 0 })}
    </StateLink>
  );
}

const FIRST = 12;

function Projects({ projects }: { readonly projects: Projects }): ReactNode {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  if (projects.length === 0) {
    return <p className="aside">{words('department.projects.none')}</p>;
  }
  return (
    <>
      <p className="aside">{words('department.projects.by')}</p>
      <ul className={clsx('stack gap-1', styles.projects)}>
        {projects.slice(0, isWhole ? projects.length : FIRST).map((project) => (
          <li key={project.id}>
            <EntityLink entity={project} to={select(project.id)} />
          </li>
        ))}
      </ul>
      {projects.length > FIRST && (
        <FoldButton
          isWhole={isWhole}
          onToggle={() => {
            setWhole(!isWhole);
          }}
        >
          {words(isWhole ? 'department.fewer' : 'department.all', { count: projects.length })}
        </FoldButton>
      )}
    </>
  );
}

interface PartnersProps {
  readonly matrix: Matrix;
  readonly department: MatrixDepartment;
}

function Partners({ matrix, department }: PartnersProps): ReactNode {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const partners = partnersOf(matrix, department);
  const most = partners[0]?.count ?? 1;
  return (
    <section className={clsx('stack gap-3', panelPartStyles.part)}>
      <h3>{words('department.shares')}</h3>
      {partners.length === 0 && <p className="aside">{words('department.shares.none')}</p>}
      <ul className="stack gap-1">
        {partners.slice(0, isWhole ? partners.length : FIRST).map(({ other, count }) => (
          <li key={other.id}>
            <ShareBar
              to={openPair(department.id, other.id)}
              unit={words('department.shares.unit')}
              count={count}
              most={most}
            >
              <EntityName of={other.short} isShort />
            </ShareBar>
          </li>
        ))}
      </ul>
      {partners.length > FIRST && (
        <FoldButton
          isWhole={isWhole}
          onToggle={() => {
            setWhole(!isWhole);
          }}
        >
          {words(isWhole ? 'department.fewer' : 'department.all', { count: partners.length })}
        </FoldButton>
      )}
    </section>
  );
}

interface ActionsProps {
  readonly department: MatrixDepartment;
  readonly duties: readonly Duty[];
}

function Actions({ department, duties }: ActionsProps): ReactNode {
  const words = useWords();
  const ids = [department.id, ...duties.map(({ task }) => task.id)].join(',');
  return (
    <div
      className={clsx('wrap gap-2', entityPanelStyles.actions)}
      role="group"
      aria-label={words('entity.actions')}
    >
      <StateLink className="button button-primary" to={goToEntity(department.id)}>
        {words('responsibilities.onGraph')}
      </StateLink>
      <PrintButton>{words('department.printList')}</PrintButton>
      <a className="button" href={`/export/xlsx?ids=${ids}`} download>
        {words('responsibilities.xlsx')}
      </a>
      <a className="button" href={`/export/csv?ids=${ids}`} download>
        {words('responsibilities.csv')}
      </a>
      <StateLink className="button" to={select(department.id)}>
        {words('department.evidence')}
      </StateLink>
    </div>
  );
}
