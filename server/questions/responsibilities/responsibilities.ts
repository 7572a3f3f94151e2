import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import type { RelationType } from '#server/domain/vocabulary.ts';
import {
  Candidates,
  refParameter,
  requireOne,
  type EntityRef,
} from '#server/graph/meant-entity.ts';
import { readStatement } from '#server/graph/statement.ts';
import { askOne } from '#server/projection/ask.ts';
import { byId, EntityRecord, type PathRecord } from '#server/projection/records.ts';
import { RoleOfRelation, type Role } from '#server/projection/role.ts';
import type { Selection } from '#server/projection/selection.ts';
import { toPaths, Walks } from '#server/projection/walks.ts';

const RESPONSIBILITIES = readStatement(new URL('./responsibilities.cypher', import.meta.url));

const Row = Walks.extend({
  ofCandidates: Candidates,
  duties: z.array(
    z.object({
      department: z.string(),
      task: z.string(),
      role: RoleOfRelation,
    }),
  ),
  departments: z.array(EntityRecord),
  tasks: z.array(EntityRecord),
});

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
  { graph, signal }: AtlasContext,
  of: EntityRef,
  selection: Selection,
): Promise<ResponsibilityRecord[]> {
  const row = await askOne(graph, {
    statement: RESPONSIBILITIES,
    parameters: { of: refParameter(of) },
    selection,
    row: Row,
    signal,
  });
  await requireOne(graph, of, row.ofCandidates);
  const departmentOf = byId(row.departments);
  const taskOf = byId(row.tasks);
  const walks = toPaths(row);
  return row.duties.flatMap(({ department, task, role }, index) => {
    const through = walks[index];
    return through === undefined
      ? []
      : {
          department: departmentOf(department),
          role,
          task: taskOf(task),
          through,
          ...standingOf(through),
        };
  });
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
