import { defineRoute } from '#client/shared/routing/route-codec.ts';
import { flag, guarded, oneOf, text, textOrEmpty } from '#client/shared/routing/fields.ts';

const VIEWS = ['matrix', 'shared', 'leads'] as const;
const TASK_ORDERS = ['plan', 'departments'] as const;
const DEPARTMENT_ORDERS = ['tasks', 'leads', 'name'] as const;
const LISTS = ['tasks', 'leads', 'projects'] as const;

/** Which of a department's lists the panel shows. */
export type PortfolioList = (typeof LISTS)[number];

type Role = 'LEAD' | 'PARTICIPANT';

/** Which departments answer for which tasks. */
export interface ResponsibilitiesRoute {
  /** The matrix, who shares with whom, or where leads lack or crowd. */
  readonly view: (typeof VIEWS)[number];
  /** Only tasks of this group of the annex, by its locator, such as 附件2. */
  readonly chapter: string | null;
  /** Only duties of this kind. */
  readonly role: Role | null;
  /** Only tasks that no department leads. */
  readonly isWithoutLead: boolean;
  /** Only tasks, or departments, called so. */
  readonly text: string;
  readonly tasksBy: (typeof TASK_ORDERS)[number];
  readonly departmentsBy: (typeof DEPARTMENT_ORDERS)[number];
  /** On a narrow window, where a list stands for the matrix: what it is ordered under. */
  readonly listBy: 'task' | 'department';
  /** The department in the panel, by id or name. */
  readonly department: string | null;
  /** The other one, where the panel tells what the two share. */
  readonly partner: string | null;
  readonly list: PortfolioList;
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
    listBy: oneOf('by', ['task', 'department']),
    department: text('department'),
    partner: text('with'),
    list: oneOf('show', LISTS),
  },
  tidy: (route) => ({ ...route, partner: route.department === null ? null : route.partner }),
});

function isRole(value: unknown): value is Role {
  return value === 'LEAD' || value === 'PARTICIPANT';
}
