import type { Role } from '#server/records/role.ts';

/** What a department does in a task. */
interface Duty {
  /** The department. */
  readonly id: string;
  readonly sortKey: string;
  readonly role: Role;
}

/** Who does what in a task. */
export interface TaskRoles {
  readonly task: string;
  readonly roles: readonly Duty[];
}

/** Departments, and the tasks in which all of them have a part, each with what they do in it. */
export interface SharingGroup {
  readonly departments: readonly string[];
  readonly tasks: readonly TaskRoles[];
}

/**
 * The groups of departments that share tasks, most tasks first: every pair, the pairs of the one that was named, or the one group of
 * all that were named.
 */
export function groupsSharing(
  tasks: readonly TaskRoles[],
  named: readonly string[],
): readonly SharingGroup[] {
  const groups = new Map<string, SharingGroup & { readonly tasks: TaskRoles[] }>();
  for (const { task, roles } of tasks) {
    for (const departments of named.length > 1 ? [named] : pairsOf(roles, named)) {
      const own = departments.map((id) => roles.filter((duty) => duty.id === id));
      if (own.every((duties) => duties.length > 0)) {
        const key = departments.join(' ');
        const group = groups.get(key) ?? { departments, tasks: [] };
        group.tasks.push({ task, roles: own.flat() });
        groups.set(key, group);
      }
    }
  }
  return [...groups.values()].sort(
    (a, b) => b.tasks.length - a.tasks.length || (orderOf(a) < orderOf(b) ? -1 : 1),
  );
}

/** The pairs of departments that have a part in a task, each in the plan's order; only those of one where that was named. */
function pairsOf(roles: readonly Duty[], [named]: readonly string[]): (readonly string[])[] {
  const keys = new Map(roles.map(({ id, sortKey }) => [id, sortKey]));
  const ids = [...keys].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([id]) => id);
  const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other]));
  return named === undefined ? pairs : pairs.filter((pair) => pair.includes(named));
}

function orderOf({ departments, tasks: [first] }: SharingGroup): string {
  return departments
    .map((id) => first?.roles.find((duty) => duty.id === id)?.sortKey ?? '')
    .join(' ');
}
