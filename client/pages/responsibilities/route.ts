import { isAt, setText, textOf } from '#client/shared/routing/address-parts.ts';

/** How the responsibilities are shown: the matrix, who shares with whom, or where leads lack or crowd. */
type ResponsibilityView = 'matrix' | 'shared' | 'leads';

/** Which tasks come first. */
type TaskOrder = 'plan' | 'departments';

/** Which departments come first. */
type DepartmentOrder = 'tasks' | 'leads' | 'name';

/** Which of a department's lists the panel shows. */
export type PortfolioList = 'tasks' | 'leads' | 'projects';

/** Which departments answer for which tasks. */
export interface ResponsibilitiesPlace {
  readonly kind: 'responsibilities';
  readonly view: ResponsibilityView;
  /** Only tasks of this group of the annex, by its locator, such as 附件2. */
  readonly chapter: string | null;
  /** Only duties of this kind. */
  readonly role: 'LEAD' | 'PARTICIPANT' | null;
  /** Only tasks that no department leads. */
  readonly isWithoutLead: boolean;
  /** Only tasks, or departments, called so. */
  readonly text: string;
  readonly tasksBy: TaskOrder;
  readonly departmentsBy: DepartmentOrder;
  /** On a narrow window, where a list stands for the matrix: what it is ordered under. */
  readonly listBy: 'task' | 'department';
  /** The department that the panel tells of, by id or name. */
  readonly department: string | null;
  /** The other one, where the panel tells what the two share. */
  readonly partner: string | null;
  readonly list: PortfolioList;
}

/** The whole matrix, in the plan's order. */
export const WHOLE_MATRIX: ResponsibilitiesPlace = {
  kind: 'responsibilities',
  view: 'matrix',
  chapter: null,
  role: null,
  isWithoutLead: false,
  text: '',
  tasksBy: 'plan',
  departmentsBy: 'tasks',
  listBy: 'task',
  department: null,
  partner: null,
  list: 'tasks',
};

const VIEWS = ['matrix', 'shared', 'leads'] as const;
const ROLES = ['LEAD', 'PARTICIPANT'] as const;
const TASK_ORDERS = ['plan', 'departments'] as const;
const DEPARTMENT_ORDERS = ['tasks', 'leads', 'name'] as const;
const LISTS = ['tasks', 'leads', 'projects'] as const;

export function parseResponsibilitiesPlace(
  pathname: string,
  parameters: URLSearchParams,
): ResponsibilitiesPlace | null {
  const one = <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
    values.find((value) => value === parameters.get(name));
  const department = textOf(parameters, 'department');
  return !isAt(pathname, 'responsibilities')
    ? null
    : {
        kind: 'responsibilities',
        view: one('view', VIEWS) ?? 'matrix',
        chapter: textOf(parameters, 'chapter'),
        role: one('role', ROLES) ?? null,
        isWithoutLead: parameters.get('lead') === 'none',
        text: textOf(parameters, 'text') ?? '',
        tasksBy: one('tasks', TASK_ORDERS) ?? 'plan',
        departmentsBy: one('departments', DEPARTMENT_ORDERS) ?? 'tasks',
        listBy: parameters.get('by') === 'department' ? 'department' : 'task',
        department,
        partner: department === null ? null : textOf(parameters, 'with'),
        list: one('show', LISTS) ?? 'tasks',
      };
}

export function printResponsibilitiesPlace(
  place: ResponsibilitiesPlace,
  parameters: URLSearchParams,
): string {
  const unless = (usual: string, value: string): string | null => (value === usual ? null : value);
  setText(parameters, 'view', unless(WHOLE_MATRIX.view, place.view));
  setText(parameters, 'chapter', place.chapter);
  setText(parameters, 'role', place.role);
  setText(parameters, 'lead', place.isWithoutLead ? 'none' : null);
  setText(parameters, 'text', unless('', place.text));
  setText(parameters, 'tasks', unless(WHOLE_MATRIX.tasksBy, place.tasksBy));
  setText(parameters, 'departments', unless(WHOLE_MATRIX.departmentsBy, place.departmentsBy));
  setText(parameters, 'by', unless(WHOLE_MATRIX.listBy, place.listBy));
  setText(parameters, 'department', place.department);
  setText(parameters, 'with', place.department === null ? null : place.partner);
  setText(parameters, 'show', unless(WHOLE_MATRIX.list, place.list));
  return '/responsibilities';
}
