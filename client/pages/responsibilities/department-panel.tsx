import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import {
  dutiesOf,
  type Duty,
  type Matrix,
  type MatrixDepartment,
  type Role,
  withRole,
} from '#client/shared/queries/matrix.ts';
import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import { EntityMap } from '#client/explorer/county-map/lazy-entity-map.ts';
import { MapSwitch } from '#client/explorer/county-map/map-switch.tsx';
import { useInCounty } from '#client/explorer/county-map/use-in-county.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { taskWorksQuery, type WorksByTask } from '#client/shared/queries/task-works.ts';
import type { MapView } from '#client/shared/routing/map-view.ts';
import { goToEntity, select } from '#client/shared/routing/navigate.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { FoldedItems } from '#client/shared/ui/folded-items.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import panelPartStyles from '#client/shared/ui/panel-part.module.css';
import { PrintButton } from '#client/explorer/print-sheet/print-button.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import entityPanelStyles from '#client/explorer/entity-panel/entity-panel.module.css';
import sidePanelStyles from '#client/explorer/side-panel/side-panel.module.css';
import { CountBar } from './count-bar.tsx';
import { departmentFile, departmentSheetQuery } from './department-sheet-query.ts';
import styles from './department-panel.module.css';
import { DutyList } from './duties.tsx';
import leadsViewStyles from './leads-view.module.css';
import { PORTFOLIO_LISTS, type ResponsibilitiesRoute } from './route.ts';
import { partnersOf } from './shared-duties.ts';
import { TaskWorks } from './task-works.tsx';
import { adjustMatrix, openDepartment, openPair } from './transitions.ts';

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
      <Portfolio duties={duties} route={route} />
      <Partners matrix={matrix} department={department} />
      <Actions department={department} />
    </>
  );
}

interface PortfolioProps {
  readonly duties: readonly Duty[];
  readonly route: ResponsibilitiesRoute;
}

function Portfolio({ duties, route: { list, mapView } }: PortfolioProps): ReactNode {
  const words = useWords();
  const leads = withRole(duties, 'LEAD');
  const works = useAnswer(taskWorksQuery);
  const projects = works.data && projectsUnder(duties, works.data);
  // The number of projects is not known at first.
  const counts = { tasks: duties.length, leads: leads.length, projects: projects?.LEAD };
  return (
    <>
      <nav className={styles.figures} aria-label={words('department.figures')}>
        {PORTFOLIO_LISTS.map((each) => (
          <StateLink
            key={each}
            className={clsx('stack aside', leadsViewStyles.figureCard)}
            data-part="figure-card"
            to={adjustMatrix({ list: each })}
            isCurrent={each === list}
          >
            <b>{counts[each] ?? '…'}</b>
            {words(`department.${each}`, { count: counts[each] ?? 0 })}
            {each === 'projects' && projects !== undefined && (
              <small>{words('department.projects.others', { count: projects.PARTICIPANT })}</small>
            )}
          </StateLink>
        ))}
      </nav>
      <section className={clsx('stack gap-3', panelPartStyles.part)}>
        <h3>{words(`department.list.${list}`)}</h3>
        {list === 'tasks' && <DutyList duties={duties} />}
        {list === 'leads' && leads.length > 0 && <DutyList duties={leads} />}
        {list === 'leads' && leads.length === 0 && (
          <p className="aside">{words('department.leads.none')}</p>
        )}
        {list === 'projects' && (
          <AnswerView answer={works} loading="department.projects.loading" lines={6}>
            {(known) => <WorksOrMap duties={duties} works={known} mapView={mapView} />}
          </AnswerView>
        )}
      </section>
    </>
  );
}

interface WorksOrMapProps {
  readonly duties: readonly Duty[];
  readonly works: WorksByTask;
  readonly mapView: MapView;
}

/** A department's works under its tasks or on the map, both narrowed to the county that is chosen. */
function WorksOrMap({ duties, works, mapView }: WorksOrMapProps): ReactNode {
  const words = useWords();
  const entities = uniqueById(duties.flatMap(({ task }) => works.get(task.id) ?? []));
  const isIn = useInCounty(
    entities.map(({ id }) => id),
    mapView.county,
  );
  const here = new Map(
    [...works].map(([task, some]) => [task, some.filter(({ id }) => isIn(id))] as const),
  );
  return (
    <>
      {entities.length > 0 && (
        <MapSwitch view={mapView} to={(next) => adjustMatrix({ mapView: next })} />
      )}
      {mapView.isMapShown && entities.length > 0 ? (
        <EntityMap
          what={words('department.list.projects')}
          entities={entities}
          county={mapView.county}
          to={(county) => adjustMatrix({ mapView: { ...mapView, county } })}
        />
      ) : (
        <TaskWorks duties={duties} works={here} />
      )}
    </>
  );
}

/** How many projects fall under tasks that a department leads, and how many more under those in which it only takes part. */
function projectsUnder(
  duties: readonly Duty[],
  works: WorksByTask,
): Readonly<Record<Role, number>> {
  const projectsOf = (role: Role): readonly string[] =>
    withRole(duties, role)
      .flatMap(({ task }) => works.get(task.id) ?? [])
      .filter(({ type }) => type === 'PROJECT')
      .map(({ id }) => id);
  const led = new Set(projectsOf('LEAD'));
  const others = new Set(projectsOf('PARTICIPANT').filter((id) => !led.has(id)));
  return { LEAD: led.size, PARTICIPANT: others.size };
}

const SHOWN_AT_FIRST = 12;

interface PartnersProps {
  readonly matrix: Matrix;
  readonly department: MatrixDepartment;
}

function Partners({ matrix, department }: PartnersProps): ReactNode {
  const words = useWords();
  const partners = partnersOf(matrix, department);
  return (
    <section className={clsx('stack gap-3', panelPartStyles.part)}>
      <h3>{words('department.shares')}</h3>
      {partners.length === 0 && <p className="aside">{words('department.shares.none')}</p>}
      <FoldedItems
        items={partners}
        first={SHOWN_AT_FIRST}
        more={words('department.all', { count: partners.length })}
        fewer={words('department.fewer')}
      >
        {(shown) => (
          <ul className="stack gap-1">
            {shown.map(({ other, count }) => (
              <li key={other.id}>
                <CountBar
                  to={openPair(department.id, other.id)}
                  unit={words('department.shares.unit')}
                  count={count}
                  most={partners[0]?.count ?? 1}
                >
                  <EntityName of={other.short} isShort />
                </CountBar>
              </li>
            ))}
          </ul>
        )}
      </FoldedItems>
    </section>
  );
}

function Actions({ department }: Pick<PartnersProps, 'department'>): ReactNode {
  const words = useWords();
  const language = useLanguage();
  return (
    <div
      className={clsx('wrap gap-2', entityPanelStyles.actions)}
      role="group"
      aria-label={words('entity.actions')}
    >
      <StateLink className="button button-primary" to={goToEntity(department.id)}>
        {words('responsibilities.onGraph')}
      </StateLink>
      <PrintButton paper={departmentSheetQuery(department.id)}>
        {words('department.printList')}
      </PrintButton>
      <a className="button" href={departmentFile(department.id, 'xlsx', language)} download>
        {words('printSheet.xlsx')}
      </a>
      <a className="button" href={departmentFile(department.id, 'docx', language)} download>
        {words('printSheet.docx')}
      </a>
      <StateLink className="button" to={select(department.id)}>
        {words('department.evidence')}
      </StateLink>
    </div>
  );
}
