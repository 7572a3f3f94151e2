import type { AtlasContext } from '#server/context.ts';
import { relationId } from '#server/domain/relation.ts';
import type { RelationType } from '#server/domain/vocabulary.ts';
import { inRange } from '#server/records/arguments.ts';
import type { EntityRecord, PathRecord, RelationRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';
import { RELATION_OF_ROLE, type Role } from '#server/records/role.ts';
import { toPath } from '#server/records/walks.ts';

/** For how many entities one question may ask. */
const AT_ONCE = { least: 1, most: 50 } as const;

/** What leads on from what a task is about. */
const BEYOND: ReadonlySet<RelationType> = new Set(['PART_OF', 'MEASURES', 'IMPROVES', 'OPERATES']);

export interface ResponsibilityRecord {
  readonly department: EntityRecord;
  readonly role: Role;
  readonly task: EntityRecord;
  /** Read only where it is asked for. */
  readonly relation: () => Promise<RelationRecord>;
  readonly through: PathRecord;
  readonly standing: 'OWN' | 'MATTER' | 'THROUGH';
  readonly via: EntityRecord | null;
}

/** An entity with all that answer for it. */
export interface ResponsibilityAnswerRecord {
  readonly of: EntityRecord;
  readonly responsibilities: readonly ResponsibilityRecord[];
}

/** Which departments answer for an entity, by its id, through which task, in one role or any; empty where no task covers it. */
export async function responsibilities(
  { records }: AtlasContext,
  id: string,
  only: Role | null = null,
): Promise<ResponsibilityRecord[]> {
  const duties = (await records.duties(id)).filter(({ role }) => only === null || role === only);
  return Promise.all(
    duties.map(async ({ role, ...duty }) => {
      const [department, task, through] = await Promise.all([
        records.entity(duty.department),
        records.entity(duty.task),
        toPath(records, duty),
      ]);
      const relation = (): Promise<RelationRecord> =>
        records.relation(relationId(duty.department, RELATION_OF_ROLE[role], duty.task));
      return { department, role, task, relation, through, ...standingOf(through) };
    }),
  );
}

/**
 * The same for several entities, in the order asked, by one statement.
 * Throws UNKNOWN_ENTITY and AMBIGUOUS_NAME, and BAD_ARGUMENT where there are none or too many.
 */
export async function responsibilitiesOf(
  context: AtlasContext,
  entities: readonly EntityRef[],
): Promise<ResponsibilityAnswerRecord[]> {
  inRange('entities', entities.length, AT_ONCE);
  const ids = await context.records.eachMeant(entities);
  return Promise.all(
    ids.map(async (id) => {
      const [of, answers] = await Promise.all([
        context.records.entity(id),
        responsibilities(context, id),
      ]);
      return { of, responsibilities: answers };
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
