import {
  dutiesIn,
  dutiesOf,
  type Duty,
  type Matrix,
  type MatrixDepartment,
  type MatrixTask,
  withRole,
} from '#client/shared/queries/matrix.ts';

/** A task that two departments have, and what each does in it. */
export interface SharedDuty {
  readonly task: MatrixTask;
  /** The duty of the department asked about, then the other's. */
  readonly duties: readonly [Duty, Duty];
}

/** The tasks that two departments share, in the plan's order. */
export function sharedDuties(
  matrix: Matrix,
  one: MatrixDepartment,
  other: MatrixDepartment,
): readonly SharedDuty[] {
  const own = new Map(dutiesOf(matrix, one).map((duty) => [duty.task.id, duty]));
  const others = new Map(dutiesOf(matrix, other).map((duty) => [duty.task.id, duty]));
  return matrix.tasks.flatMap((task) => {
    const [mine, theirs] = [own.get(task.id), others.get(task.id)];
    return mine === undefined || theirs === undefined ? [] : [{ task, duties: [mine, theirs] }];
  });
}

/** How many tasks two departments share. */
export interface Pair {
  readonly one: MatrixDepartment;
  readonly other: MatrixDepartment;
  readonly count: number;
}

/** With whom a department shares tasks, the most shared first. */
export function partnersOf(matrix: Matrix, one: MatrixDepartment): readonly Pair[] {
  const own = new Set(dutiesOf(matrix, one).map(({ task }) => task.id));
  return matrix.departments
    .filter(({ id }) => id !== one.id)
    .map((other) => ({
      one,
      other,
      count: dutiesOf(matrix, other).filter(({ task }) => own.has(task.id)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Every two departments that share a task, each pair once, the most shared first. */
export function pairsOf(matrix: Matrix): readonly Pair[] {
  const positions = new Map(matrix.departments.map(({ id }, index) => [id, index]));
  return matrix.departments
    .flatMap((department) => partnersOf(matrix, department))
    .filter(({ one, other }) => (positions.get(one.id) ?? 0) < (positions.get(other.id) ?? 0))
    .sort((a, b) => b.count - a.count);
}

/** Where leads lack, stand alone or crowd. */
export interface Leads {
  readonly none: readonly MatrixTask[];
  readonly one: readonly MatrixTask[];
  readonly several: readonly MatrixTask[];
  /** Departments that take part only. */
  readonly never: readonly MatrixDepartment[];
}

/** Which tasks have no lead, one, or several, and who never leads. */
export function leadsOf(matrix: Matrix): Leads {
  const leadCount = (task: MatrixTask): number => withRole(dutiesIn(matrix, task), 'LEAD').length;
  return {
    none: matrix.tasks.filter((task) => leadCount(task) === 0),
    one: matrix.tasks.filter((task) => leadCount(task) === 1),
    several: matrix.tasks.filter((task) => leadCount(task) > 1),
    never: matrix.departments.filter(
      (department) => withRole(dutiesOf(matrix, department), 'LEAD').length === 0,
    ),
  };
}
