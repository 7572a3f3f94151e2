import type { Language } from '#client/shared/api/language.ts';
import {
  dutiesIn,
  dutiesOf,
  type Duty,
  type Matrix,
  type MatrixDepartment,
  type MatrixTask,
  withRole,
} from '#client/shared/queries/matrix.ts';
import { isPartOfName, readName } from '#client/shared/words/read-name.ts';
import type { ResponsibilitiesRoute } from './route.ts';

type MatrixFilter = Pick<
  ResponsibilitiesRoute,
  'chapter' | 'role' | 'isWithoutLead' | 'text' | 'tasksBy' | 'departmentsBy'
>;

/** What the filters leave of a matrix, in the order asked for. A task or department with no duty left goes with it. */
export function filterMatrix(
  matrix: Matrix,
  filter: MatrixFilter,
  language: Language = 'zh',
): Matrix {
  const { chapter, role, isWithoutLead, text } = filter;
  const isTaskKept = (task: MatrixTask): boolean =>
    (chapter === null || task.chapter.at === chapter) &&
    !(isWithoutLead && withRole(dutiesIn(matrix, task), 'LEAD').length > 0);
  const duties = matrix.duties.filter(
    (duty) =>
      (role === null || duty.role === role) && isCalled(duty, text) && isTaskKept(duty.task),
  );
  const tasks = new Set(duties.map(({ task }) => task.id));
  const departments = new Set(duties.map(({ department }) => department.id));
  // A task that nobody answers for has no duty to lose, and is just what the reader may be looking for.
  const isBare = (task: MatrixTask): boolean =>
    role === null &&
    isTaskKept(task) &&
    isPartOfName(text, task) &&
    dutiesIn(matrix, task).length === 0;
  return sortMatrix(
    {
      tasks: matrix.tasks.filter((task) => tasks.has(task.id) || isBare(task)),
      departments: matrix.departments.filter(({ id }) => departments.has(id)),
      duties,
    },
    filter,
    language,
  );
}

function isCalled({ task, department }: Duty, text: string): boolean {
  return (
    contains(`${task.at} ${task.name}`, text) ||
    isPartOfName(text, task) ||
    isPartOfName(text, department) ||
    department.names.some((name) => contains(name, text)) ||
    contains(department.pinyin.replaceAll(' ', ''), text)
  );
}

function contains(name: string, text: string): boolean {
  return name.toLowerCase().includes(text.trim().toLowerCase());
}

function sortMatrix(
  matrix: Matrix,
  { tasksBy, departmentsBy }: MatrixFilter,
  language: Language,
): Matrix {
  const { tasks, departments, duties } = matrix;
  return {
    duties,
    tasks: tasksBy === 'plan' ? tasks : descending(tasks, (task) => dutiesIn(matrix, task).length),
    departments:
      departmentsBy === 'name'
        ? departments.toSorted(language === 'zh' ? comparePinyin : compareEnglish)
        : descending(departments, (department) => {
            const own = dutiesOf(matrix, department);
            return (departmentsBy === 'leads' ? withRole(own, 'LEAD') : own).length;
          }),
  };
}

function comparePinyin(one: MatrixDepartment, other: MatrixDepartment): number {
  return one.pinyin < other.pinyin ? -1 : 1;
}

function compareEnglish(one: MatrixDepartment, other: MatrixDepartment): number {
  const english = { language: 'en' } as const;
  return readName(one, english).localeCompare(readName(other, english), 'en');
}

// Sorting is stable, so that what counts alike stays in the plan's order.
function descending<Item>(
  items: readonly Item[],
  countOf: (item: Item) => number,
): readonly Item[] {
  return items.toSorted((one, other) => countOf(other) - countOf(one));
}
