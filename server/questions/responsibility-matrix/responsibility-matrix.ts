import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { IDS, inRange } from '#server/records/arguments.ts';
import { find } from '#server/records/find.ts';
import { bySortKey, type EntityRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';
import { RoleOfRelation, type Role } from '#server/records/role.ts';
import { readStatement } from '#server/records/statement.ts';

const MATRIX = readStatement(new URL('./responsibility-matrix.cypher', import.meta.url));

const Cell = z.object({ department: z.string(), task: z.string(), role: RoleOfRelation });

export interface MatrixRecord {
  readonly departments: EntityRecord[];
  readonly tasks: EntityRecord[];
  readonly cells: { department: EntityRecord; task: EntityRecord; role: Role }[];
}

/**
 * Who does what: all departments and tasks, or those named; what is named and has no cell among them is left out.
 * Throws UNKNOWN_ENTITY and AMBIGUOUS_NAME.
 */
export async function responsibilityMatrix(
  context: AtlasContext,
  { departments, tasks }: { departments: readonly EntityRef[]; tasks: readonly EntityRef[] },
): Promise<MatrixRecord> {
  const { records } = context;
  inRange('departments', departments.length, { ...IDS, least: 0 });
  inRange('tasks', tasks.length, { ...IDS, least: 0 });
  const parameters = {
    departments: await records.eachMeant(departments),
    tasks: await records.eachMeant(tasks),
  };
  const found = await find(context, MATRIX, parameters, Cell);
  const cells = await Promise.all(
    found.map(async ({ department, task, role }) => ({
      department: await records.entity(department),
      task: await records.entity(task),
      role,
    })),
  );
  const duties = new Map<EntityRecord, number>();
  for (const { department } of cells) {
    duties.set(department, (duties.get(department) ?? 0) + 1);
  }
  return {
    departments: [...duties]
      .sort(([a, of], [b, than]) => than - of || bySortKey(a, b))
      .map(([department]) => department),
    tasks: [...new Set(cells.map(({ task }) => task))],
    cells,
  };
}
