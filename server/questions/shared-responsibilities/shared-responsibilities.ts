import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { relationId } from '#server/domain/relation.ts';
import { IDS, inRange, PAGE } from '#server/records/arguments.ts';
import { find } from '#server/records/find.ts';
import type { EntityRecord, RelationRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';
import { RELATION_OF_ROLE, RoleOfRelation, type Role } from '#server/records/role.ts';
import { readStatement } from '#server/records/statement.ts';

import { groupsSharing, type TaskRoles } from './groups-sharing.ts';

const SHARED = readStatement(new URL('./shared-responsibilities.cypher', import.meta.url));

const TaskRow: z.ZodType<TaskRoles> = z.object({
  task: z.string(),
  roles: z.array(z.object({ id: z.string(), sortKey: z.string(), role: RoleOfRelation })),
});

export interface SharedRecord {
  readonly departments: EntityRecord[];
  readonly tasks: {
    readonly task: EntityRecord;
    readonly roles: {
      readonly department: EntityRecord;
      readonly role: Role;
      /** Read only where it is asked for. */
      readonly relation: () => Promise<RelationRecord>;
    }[];
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
  context: AtlasContext,
  { between, ...question }: SharedQuestion,
): Promise<SharedRecord[]> {
  const { records } = context;
  inRange('between', between.length, { ...IDS, least: 0 });
  const minimumTasks = inRange('minimumTasks', question.minimumTasks, { ...PAGE, least: 1 });
  const first = inRange('first', question.first, PAGE);
  const ids = await records.eachMeant(between);
  const tasks = await find(context, SHARED, { between: ids }, TaskRow);
  const groups = groupsSharing(tasks, ids).filter((group) => group.tasks.length >= minimumTasks);
  return Promise.all(
    groups.slice(0, first).map(async (group) => ({
      departments: await records.entities(group.departments),
      tasks: await Promise.all(
        group.tasks.map(async ({ task, roles }) => ({
          task: await records.entity(task),
          roles: await Promise.all(
            roles.map(async ({ id, role }) => ({
              department: await records.entity(id),
              role,
              relation: () => records.relation(relationId(id, RELATION_OF_ROLE[role], task)),
            })),
          ),
        })),
      ),
      taskCount: group.tasks.length,
    })),
  );
}
