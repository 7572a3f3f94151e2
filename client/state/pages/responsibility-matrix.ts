import type { EntityHint, EntityType } from '../../api/fragments.ts';
import type {
  DepartmentFact,
  MatrixFact,
  Role,
  TaskFact,
  TaskProjectsFact,
} from '../../api/responsibility-matrix.ts';

/** A group of the annex, under which tasks stand. */
export interface Chapter {
  readonly at: string;
  readonly heading: string;
}

/** What is needed to name a thing and link to it. */
interface Named {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
}

/** A row: a task, where the annex assigns it, and the group that it stands in. */
export interface MatrixTask extends Named {
  readonly at: string;
  readonly chapter: Chapter;
}

/** A column: a department, with the short name that the plan itself gives it. */
export interface MatrixDepartment extends Named {
  readonly short: string;
  readonly names: readonly string[];
  readonly pinyin: string;
}

/** A cell that is filled: a department's role in a task, and the relation that says so. */
export interface Duty {
  readonly task: MatrixTask;
  readonly department: MatrixDepartment;
  readonly role: Role;
  readonly relation: string;
}

/** Tasks by departments. */
export interface Matrix {
  readonly tasks: readonly MatrixTask[];
  readonly departments: readonly MatrixDepartment[];
  /** By task, those who lead first. */
  readonly duties: readonly Duty[];
}

/** The matrix as the pages read it. */
export function matrixOf({ entities, responsibilityMatrix }: MatrixFact): Matrix {
  const tasks = entities.nodes.map(taskOf);
  const departments = responsibilityMatrix.departments.map(departmentOf);
  const taskById = new Map(tasks.map((task) => [task.id, task]));
  const departmentById = new Map(departments.map((department) => [department.id, department]));
  const duties = responsibilityMatrix.cells.flatMap((cell) => {
    const task = taskById.get(cell.task.id);
    const department = departmentById.get(cell.department.id);
    return task === undefined || department === undefined
      ? []
      : [{ task, department, role: cell.role, relation: relationOf(department, cell.role, task) }];
  });
  return { tasks, departments, duties };
}

function relationOf({ id }: Named, role: Role, task: Named): string {
  return `${id}~${role === 'LEAD' ? 'LEADS' : 'PARTICIPATES_IN'}~${task.id}`;
}

function taskOf({ id, type, name, mentions }: TaskFact): MatrixTask {
  // The annex, where the task is assigned, stands after the section of the same name.
  const mention = mentions.at(-1);
  return { id, type, name, at: mention?.at ?? '', chapter: chapterOf(mention?.section) };
}

// A task of the annex stands in a group of tasks; the last group is a task itself.
function chapterOf(section: TaskFact['mentions'][number]['section'] | undefined): Chapter {
  const above = section?.kind === 'annexTask' ? section.parent : null;
  const { at, heading } = above ?? section ?? NO_CHAPTER;
  return { at, heading };
}

const NO_CHAPTER: Chapter = { at: '', heading: '' };

function departmentOf({ id, type, name, aliases, pinyin }: DepartmentFact): MatrixDepartment {
  const short = aliases
    .filter((alias) => name.endsWith(alias))
    .reduce((shortest, alias) => (alias.length < shortest.length ? alias : shortest), name);
  return { id, type, name, short, names: [name, ...aliases], pinyin };
}

/** The groups of the annex in its order, each with how many tasks it holds. */
export function chaptersOf({
  tasks,
}: Matrix): readonly (Chapter & { readonly tasks: readonly MatrixTask[] })[] {
  const places = [...new Set(tasks.map(({ chapter }) => chapter.at))];
  return places.flatMap((at) => {
    const own = tasks.filter(({ chapter }) => chapter.at === at);
    return own[0] === undefined ? [] : [{ ...own[0].chapter, tasks: own }];
  });
}

/** The department that an id or one of its names means. */
export function findDepartment({ departments }: Matrix, ref: string): MatrixDepartment | null {
  return departments.find(({ id, names }) => id === ref || names.includes(ref)) ?? null;
}

/** What one department does, those tasks first that it leads. */
export function dutiesOf({ duties }: Matrix, department: MatrixDepartment): readonly Duty[] {
  const own = duties.filter((duty) => duty.department.id === department.id);
  return [...withRole(own, 'LEAD'), ...withRole(own, 'PARTICIPANT')];
}

/** Who does something in a task, those who lead first. */
export function dutiesIn({ duties }: Matrix, task: MatrixTask): readonly Duty[] {
  const own = duties.filter((duty) => duty.task.id === task.id);
  return [...withRole(own, 'LEAD'), ...withRole(own, 'PARTICIPANT')];
}

/** The duties of one kind. */
export function withRole(duties: readonly Duty[], role: Role): readonly Duty[] {
  return duties.filter((duty) => duty.role === role);
}

/** The projects of each task, by the task's id, each project once. */
export type ProjectsByTask = ReadonlyMap<string, readonly EntityHint[]>;

/** The projects that each task names, itself or in its measures. */
export function projectsByTask(tasks: TaskProjectsFact): ProjectsByTask {
  return new Map(
    tasks.map((task) => {
      const covered =
        'covers' in task
          ? [...task.covers.nodes, ...task.measures.flatMap(({ covers }) => covers.nodes)]
          : [];
      return [task.id, uniqueById(covered)];
    }),
  );
}

/** Each once, by its id. */
export function uniqueById<Item extends { readonly id: string }>(
  items: readonly Item[],
): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
