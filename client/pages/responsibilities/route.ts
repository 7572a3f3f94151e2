import { type MapView, mapView } from '#client/shared/routing/map-view.ts';
import { defineRoute } from '#client/shared/routing/route-codec.ts';
import { flag, guarded, oneOf, text, textOrEmpty } from '#client/shared/routing/fields.ts';

export const VIEWS = ['matrix', 'shared', 'leads'] as const;
export const ROLES = ['LEAD', 'PARTICIPANT'] as const;
export const TASK_ORDERS = ['plan', 'departments'] as const;
export const DEPARTMENT_ORDERS = ['tasks', 'leads', 'name'] as const;
export const LIST_ORDERS = ['task', 'department'] as const;
/** The lists of a department. */
export const PORTFOLIO_LISTS = ['tasks', 'leads', 'projects'] as const;

/** Which departments answer for which tasks. */
export interface ResponsibilitiesRoute {
  /** The matrix, who shares with whom, or where leads lack or crowd. */
  readonly view: (typeof VIEWS)[number];
  /** Only tasks of this group of the annex, by its locator, such as 附件2. */
  readonly chapter: string | null;
  /** Only duties of this kind. */
  readonly role: (typeof ROLES)[number] | null;
  /** Only tasks that no department leads. */
  readonly isWithoutLead: boolean;
  /** Only tasks, or departments, called so. */
  readonly text: string;
  readonly tasksBy: (typeof TASK_ORDERS)[number];
  readonly departmentsBy: (typeof DEPARTMENT_ORDERS)[number];
  /** On a narrow window, where a list is shown instead of the matrix: what it is grouped by. */
  readonly listBy: (typeof LIST_ORDERS)[number];
  /** The department in the panel, by id or name. */
  readonly department: string | null;
  /** Another department, where the panel shows what the two share. */
  readonly partner: string | null;
  /** The department's list that the panel shows. */
  readonly list: (typeof PORTFOLIO_LISTS)[number];
  /** How its works are seen, and which county they are narrowed to. */
  readonly mapView: MapView;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    responsibilities: ResponsibilitiesRoute;
  }
}

export const responsibilitiesRoute = defineRoute('responsibilities', {
  path: '/responsibilities',
  fields: {
    view: oneOf('view', VIEWS),
    chapter: text('chapter'),
    role: guarded('role', isRole),
    isWithoutLead: flag('lead', 'none'),
    text: textOrEmpty('text'),
    tasksBy: oneOf('tasks', TASK_ORDERS),
    departmentsBy: oneOf('departments', DEPARTMENT_ORDERS),
    listBy: oneOf('by', LIST_ORDERS),
    department: text('department'),
    partner: text('with'),
    list: oneOf('show', PORTFOLIO_LISTS),
    mapView,
  },
  tidy: (route) => ({ ...route, partner: route.department === null ? null : route.partner }),
});

function isRole(value: unknown): value is (typeof ROLES)[number] {
  return ROLES.some((role) => role === value);
}
