import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import {
  Candidates,
  refParameter,
  requireEach,
  type EntityRef,
} from '#server/graph/meant-entity.ts';
import { readStatement } from '#server/graph/statement.ts';
import { IDS, inRange } from '#server/projection/arguments.ts';
import { askOne } from '#server/projection/ask.ts';
import { byId, EntityRecord } from '#server/projection/records.ts';
import { RoleOfRelation, type Role } from '#server/projection/role.ts';
import type { Selection } from '#server/projection/selection.ts';

const MATRIX = readStatement(new URL('./responsibility-matrix.cypher', import.meta.url));

const Row = z.object({
  departmentsCandidates: z.array(Candidates),
  tasksCandidates: z.array(Candidates),
  cells: z.array(z.object({ department: z.string(), task: z.string(), role: RoleOfRelation })),
  departments: z.array(EntityRecord),
  tasks: z.array(EntityRecord),
});

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
  { graph, signal }: AtlasContext,
  { departments, tasks }: { departments: readonly EntityRef[]; tasks: readonly EntityRef[] },
  selection: Selection,
): Promise<MatrixRecord> {
  inRange('departments', departments.length, { ...IDS, least: 0 });
  inRange('tasks', tasks.length, { ...IDS, least: 0 });
  const row = await askOne(graph, {
    statement: MATRIX,
    parameters: {
      departments: departments.map(refParameter),
      tasks: tasks.map(refParameter),
    },
    selection,
    row: Row,
    signal,
  });
  await requireEach(graph, departments, row.departmentsCandidates);
  await requireEach(graph, tasks, row.tasksCandidates);
  const departmentOf = byId(row.departments);
  const taskOf = byId(row.tasks);
  const cells = row.cells.map(({ department, task, role }) => ({
    department: departmentOf(department),
    task: taskOf(task),
    role,
  }));
  return { departments: row.departments, tasks: row.tasks, cells };
}
