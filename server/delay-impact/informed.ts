import type { RelationType } from '#server/domain/vocabulary.ts';
import type { ResponsibilityRecord } from '#server/questions/responsibilities/responsibilities.ts';
import type { EntityRecord } from '#server/records/record.ts';
import type { Role } from '#server/records/role.ts';

/** Who answers for an entity that is late, or waits for it. */
export interface DutiesFor {
  readonly of: EntityRecord;
  readonly duties: readonly ResponsibilityRecord[];
}

/** An entity that a task answers for only through another. */
interface OnlyThrough {
  readonly of: EntityRecord;
  readonly duty: ResponsibilityRecord;
}

/** Why to inform a department: its role in a task, and what falls under that task. */
export interface Reason {
  readonly task: EntityRecord;
  readonly role: Role;
  /** The id of the role's relation. */
  readonly relation: string;
  /** What is late, or waits for it. */
  readonly for: readonly EntityRecord[];
  /** Those of them that the task answers for only through another entity. */
  readonly through: readonly OnlyThrough[];
}

/** A department to inform, with every reason. */
export interface InformedDepartment {
  readonly department: EntityRecord;
  readonly reasons: readonly Reason[];
}

/** Those that lead what is late, those that take part in it, those that answer only for what waits. */
export interface Informed {
  readonly leads: readonly InformedDepartment[];
  readonly participants: readonly InformedDepartment[];
  readonly waiting: readonly InformedDepartment[];
}

/** Which departments to inform, from who answers for what is late, by its id, and for each that waits for it. */
export function informedOf(late: string, all: readonly DutiesFor[]): Informed {
  const departments = matterBeforeThrough(
    gathered(all).map(({ department, reasons }) => ({
      department,
      reasons: matterBeforeThrough(reasons, isOnlyThrough),
    })),
    ({ reasons }) => reasons.every(isOnlyThrough),
  );
  const isOwn = ({ for: of }: Reason): boolean => of.some(({ id }) => id === late);
  const leads = ({ reasons }: InformedDepartment): boolean =>
    reasons.some((reason) => isOwn(reason) && reason.role === 'LEAD');
  const takesPart = ({ reasons }: InformedDepartment): boolean => reasons.some(isOwn);
  return {
    leads: departments.filter(leads),
    participants: departments.filter((one) => takesPart(one) && !leads(one)),
    waiting: departments.filter((one) => !takesPart(one)),
  };
}

/** Each department once, and each of its tasks once. */
function gathered(all: readonly DutiesFor[]): readonly InformedDepartment[] {
  const departments = new Map<string, { department: EntityRecord; reasons: Map<string, Reason> }>();
  for (const { of, duties } of all) {
    for (const duty of duties) {
      const { department, role, task } = duty;
      const { reasons } = departments.get(department.id) ?? { reasons: new Map<string, Reason>() };
      departments.set(department.id, { department, reasons });
      const relation = `${department.id}~${ROLE_RELATIONS[role]}~${task.id}`;
      const known = reasons.get(relation);
      const through = duty.standing === 'THROUGH' ? [{ of, duty }] : [];
      reasons.set(relation, {
        task,
        role,
        relation,
        for: [...(known?.for ?? []), of],
        through: [...(known?.through ?? []), ...through],
      });
    }
  }
  return [...departments.values()].map(({ department, reasons }) => ({
    department,
    reasons: [...reasons.values()],
  }));
}

const ROLE_RELATIONS = {
  LEAD: 'LEADS',
  PARTICIPANT: 'PARTICIPATES_IN',
} as const satisfies Readonly<Record<Role, RelationType>>;

/** Whether a task answers for nothing of it in its own right. */
function isOnlyThrough(reason: Reason): boolean {
  return reason.through.length === reason.for.length;
}

// Departments whose task it is in its own right come before those who come to it through another entity.
function matterBeforeThrough<Some>(
  some: readonly Some[],
  isThrough: (one: Some) => boolean,
): readonly Some[] {
  return some.toSorted((one, other) => Number(isThrough(one)) - Number(isThrough(other)));
}
