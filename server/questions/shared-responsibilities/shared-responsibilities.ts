import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import {
  Candidates,
  refParameter,
  requireEach,
  type EntityRef,
} from '#server/graph/meant-entity.ts';
import { readStatement } from '#server/graph/statement.ts';
import { IDS, inRange, PAGE } from '#server/projection/arguments.ts';
import { askOne } from '#server/projection/ask.ts';
import { byId, EntityRecord } from '#server/projection/records.ts';
import { RoleOfRelation, type Role } from '#server/projection/role.ts';
import type { Selection } from '#server/projection/selection.ts';

const SHARED = readStatement(new URL('./shared-responsibilities.cypher', import.meta.url));

const Row = z.object({
  betweenCandidates: z.array(Candidates),
  groups: z.array(
    z.object({
      departments: z.array(z.string()),
      tasks: z.array(
        z.object({
          task: z.string(),
          roles: z.array(z.object({ department: z.string(), role: RoleOfRelation })),
        }),
      ),
    }),
  ),
  departments: z.array(EntityRecord),
  tasks: z.array(EntityRecord),
});

export interface SharedRecord {
  readonly departments: EntityRecord[];
  readonly tasks: {
    readonly task: EntityRecord;
    readonly roles: { readonly department: EntityRecord; readonly role: Role }[];
  }[];
  readonly taskCount: number;
}

export interface SharedQuestion {
  readonly between: readonly EntityRef[];
  readonly minimumTasks: number;
  readonly first: number;
}

/**
 * Which tasks departments share: every pair, the pairs of one, or what all of several share; most tasks first.
 * Throws UNKNOWN_ENTITY, AMBIGUOUS_NAME, and BAD_ARGUMENT for a bound out of range.
 */
export async function sharedResponsibilities(
  { graph, signal }: AtlasContext,
  { between, ...question }: SharedQuestion,
  selection: Selection,
): Promise<SharedRecord[]> {
  inRange('between', between.length, { ...IDS, least: 0 });
  const minimumTasks = inRange('minimumTasks', question.minimumTasks, { ...PAGE, least: 1 });
  const first = inRange('first', question.first, PAGE);
  const row = await askOne(graph, {
    statement: SHARED,
    parameters: { between: between.map(refParameter), minimumTasks, first },
    selection,
    row: Row,
    signal,
  });
  await requireEach(graph, between, row.betweenCandidates);
  const departmentOf = byId(row.departments);
  const taskOf = byId(row.tasks);
  return row.groups.map(({ departments, tasks }) => ({
    departments: departments.map(departmentOf),
    tasks: tasks.map(({ task, roles }) => ({
      task: taskOf(task),
      roles: roles.map(({ department, role }) => ({ department: departmentOf(department), role })),
    })),
    taskCount: tasks.length,
  }));
}
