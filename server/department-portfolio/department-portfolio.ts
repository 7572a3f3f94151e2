import type { AtlasContext } from '#server/context.ts';
import { UnfitArgumentError } from '#server/domain/errors.ts';
import type { EntityType } from '#server/domain/vocabulary.ts';
import type { EntityRecord, RelationRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';
import { RoleOfRelation, type Role } from '#server/records/role.ts';
import { listedWalk, pagedWalk, type Step } from '#server/records/sources.ts';

/** Something that is built or run under a task. */
export interface Work {
  readonly entity: EntityRecord;
  /** The nearest city, county or district; null where the plan does not say. */
  readonly city: EntityRecord | null;
  /** The measure of the task that it falls under; null where the task itself names it. */
  readonly measure: EntityRecord | null;
  /** What says that it falls under the task, or under that measure. */
  readonly relation: RelationRecord;
}

/** A task of a department, with all that falls under it. */
export interface TaskOfDepartment {
  readonly task: EntityRecord;
  readonly role: Role;
  /** Who else has the task. */
  readonly partners: readonly { readonly department: EntityRecord; readonly role: Role }[];
  readonly measures: readonly EntityRecord[];
  /** Each once; projects first. */
  readonly works: readonly Work[];
}

/** A department with its tasks, those that it leads first. */
export interface DepartmentPortfolio {
  readonly department: EntityRecord;
  readonly tasks: readonly TaskOfDepartment[];
}

const TASKS = pagedWalk('-[relation:LEADS|PARTICIPATES_IN]->(other:Task)');
const DEPARTMENTS = pagedWalk('<-[relation:LEADS|PARTICIPATES_IN]-(other:Department)');
const COVERED = pagedWalk('-[relation:COVERS]->(other:Entity)');
const MEASURES = listedWalk('-[relation:INCLUDES]->(other:Entity)');
const WORKS: readonly EntityType[] = ['Project', 'Line', 'Hub', 'Park', 'Platform'];
/** More than any task covers. */
const MOST = 1_000;

/** What a department does, and what falls under it. Throws UNKNOWN_ENTITY, AMBIGUOUS_NAME, and BAD_ARGUMENT for what is no department. */
export async function departmentPortfolio(
  context: AtlasContext,
  ref: EntityRef,
): Promise<DepartmentPortfolio> {
  const { records } = context;
  const department = await records.entity(await records.meant(ref));
  if (department.type !== 'Department') {
    throw new UnfitArgumentError('of', ref.name ?? ref.id ?? '', {
      zh: '它不是部门。',
      en: 'it is no department.',
    });
  }
  const steps = await stepsOf(context, TASKS, department.id);
  const tasks = await Promise.all(steps.map((step) => taskOf(context, department, step)));
  return { department, tasks: [...withRole(tasks, 'LEAD'), ...withRole(tasks, 'PARTICIPANT')] };
}

/** The tasks in which a department has this role. */
export function withRole(
  tasks: readonly TaskOfDepartment[],
  role: Role,
): readonly TaskOfDepartment[] {
  return tasks.filter((one) => one.role === role);
}

async function taskOf(
  context: AtlasContext,
  department: EntityRecord,
  { relation, other: task }: Step,
): Promise<TaskOfDepartment> {
  const [departments, measures] = await Promise.all([
    stepsOf(context, DEPARTMENTS, task.id),
    context.records.list(MEASURES, task.id),
  ]);
  const partners = departments
    .filter(({ other }) => other.id !== department.id)
    .map((step) => ({ department: step.other, role: roleOf(step.relation) }));
  return {
    task,
    role: roleOf(relation),
    partners: [
      ...partners.filter(({ role }) => role === 'LEAD'),
      ...partners.filter(({ role }) => role === 'PARTICIPANT'),
    ],
    measures,
    works: await worksOf(context, task, measures),
  };
}

/** What the task covers by itself, then what each of its measures does. */
async function worksOf(
  context: AtlasContext,
  task: EntityRecord,
  measures: readonly EntityRecord[],
): Promise<readonly Work[]> {
  const found = await Promise.all(
    [task, ...measures].map(async (owner) => {
      const steps = await stepsOf(context, COVERED, owner.id, WORKS);
      return steps.map(({ relation, other }) => ({
        entity: other,
        measure: owner === task ? null : owner,
        relation,
      }));
    }),
  );
  const unique = new Map(
    found
      .flat()
      .toReversed()
      .map((work) => [work.entity.id, work]),
  );
  const works = [...unique.values()].toReversed();
  const sorted = works.toSorted(
    (one, other) => WORKS.indexOf(one.entity.type) - WORKS.indexOf(other.entity.type),
  );
  return Promise.all(
    sorted.map(async (work) => ({ ...work, city: await context.records.city(work.entity.id) })),
  );
}

function stepsOf(
  { records }: AtlasContext,
  walk: typeof TASKS,
  id: string,
  entityTypes: readonly EntityType[] | null = null,
): Promise<Step[]> {
  return records.steps(walk, {
    id,
    basis: null,
    relationTypes: null,
    entityTypes,
    after: null,
    limit: MOST,
  });
}

function roleOf({ type }: RelationRecord): Role {
  return RoleOfRelation.parse(type);
}
