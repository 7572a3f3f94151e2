import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import type { RelationType } from '#server/domain/vocabulary.ts';
import { find } from '#server/records/find.ts';
import type { EntityRecord, PathRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';
import { RoleOfRelation, type Role } from '#server/records/role.ts';
import { readStatement } from '#server/records/statement.ts';
import { toPath, Walk } from '#server/records/walks.ts';

const RESPONSIBILITIES = readStatement(new URL('./responsibilities.cypher', import.meta.url));

const Duty = Walk.extend({ department: z.string(), task: z.string(), role: RoleOfRelation });

/** What leads on from what a task is about. */
const BEYOND: ReadonlySet<RelationType> = new Set(['PART_OF', 'MEASURES', 'IMPROVES', 'OPERATES']);

export interface ResponsibilityRecord {
  readonly department: EntityRecord;
  readonly role: Role;
  readonly task: EntityRecord;
  readonly through: PathRecord;
  readonly standing: 'OWN' | 'MATTER' | 'THROUGH';
  readonly via: EntityRecord | null;
}

/**
 * Which departments answer for an entity, through which task; empty where no task covers it.
 * Throws UNKNOWN_ENTITY and AMBIGUOUS_NAME.
 */
export async function responsibilities(
  context: AtlasContext,
  of: EntityRef,
): Promise<ResponsibilityRecord[]> {
  const { records } = context;
  const duties = await find(context, RESPONSIBILITIES, { of: await records.meant(of) }, Duty);
  return Promise.all(
    duties.map(async ({ role, ...duty }) => {
      const [department, task, through] = await Promise.all([
        records.entity(duty.department),
        records.entity(duty.task),
        toPath(records, duty),
      ]);
      return { department, role, task, through, ...standingOf(through) };
    }),
  );
}

/** A walk ends with COVERS at what the task is about, and one step further at what belongs to that or is worked on by it. */
function standingOf({
  entities,
  steps,
}: PathRecord): Pick<ResponsibilityRecord, 'standing' | 'via'> {
  const last = steps.at(-1)?.relation.type;
  if (last !== undefined && BEYOND.has(last)) {
    return { standing: 'THROUGH', via: entities.at(-2) ?? null };
  }
  return { standing: last === 'COVERS' ? 'MATTER' : 'OWN', via: null };
}
