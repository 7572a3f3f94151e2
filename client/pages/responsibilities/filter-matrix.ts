import type { Language } from '#client/shared/api/language.ts';
import { isPartOfName, readName } from '#client/shared/words/read-name.ts';
import type { ResponsibilitiesRoute } from './route.ts';
import type { Duty, Matrix, MatrixDepartment, MatrixTask } from '#client/shared/queries/matrix.ts';

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
  const isTaskKept = taskTest(matrix, filter);
  const duties = matrix.duties.filter(
    (duty) =>
      isTaskKept(duty.task) &&
      (filter.role === null || duty.role === filter.role) &&
      isCalled(duty, filter.text),
  );
  const tasks = new Set(duties.map(({ task }) => task.id));
  const departments = new Set(duties.map(({ department }) => department.id));
  // A task that nobody answers for has no duty to lose, and is just what the reader may be looking for.
  const isBare = (task: MatrixTask): boolean =>
    filter.role === null &&
    isTaskKept(task) &&
    isPartOfName(filter.text, task) &&
    !matrix.duties.some((duty) => duty.task.id === task.id);
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

function taskTest(
  { duties }: Matrix,
  { chapter, isWithoutLead }: MatrixFilter,
): (task: MatrixTask) => boolean {
  const led = new Set(duties.filter(({ role }) => role === 'LEAD').map(({ task }) => task.id));
  return (task) =>
    (chapter === null || task.chapter.at === chapter) && !(isWithoutLead && led.has(task.id));
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
  const leads = duties.filter(({ role }) => role === 'LEAD');
  const inTask = countBy(duties, ({ task }) => task.id);
  const counted = departmentsBy === 'leads' ? leads : duties;
  const ofDepartment = countBy(counted, ({ department }) => department.id);
  return {
    duties,
    tasks: tasksBy === 'plan' ? tasks : descending(tasks, ({ id }) => inTask.get(id) ?? 0),
    departments:
      departmentsBy === 'name'
        ? [...departments].sort(language === 'zh' ? comparePinyin : compareEnglish)
        : descending(departments, ({ id }) => ofDepartment.get(id) ?? 0),
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
function descending<Item>(items: readonly Item[], countOf: (item: Item) => number): Item[] {
  return [...items].sort((one, other) => countOf(other) - countOf(one));
}

function countBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
