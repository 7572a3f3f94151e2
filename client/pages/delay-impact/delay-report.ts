import type { Query } from '#client/shared/queries/query.ts';
import type { Basis, EntityHint, EntityType, RelationType } from '#client/shared/api/fragments.ts';
import type { ResponsibilityFact } from '#client/shared/queries/responsibilities.ts';
import type { Role } from '#client/shared/queries/matrix.ts';
import { firstOfEach } from './first-of-each.ts';
import { entitiesAround, type Surroundings, surroundingsOf } from './surroundings.ts';
import { type DelayFact, delayFact, type DelayWalk } from './delay-impact-query.ts';

/** An entity that a delay bears on, and the walk that shows it. */
export interface Impact {
  readonly entity: EntityHint;
  /** The relations on the way, from what is late onward. */
  readonly steps: DelayWalk['steps'];
  /** The entities between. */
  readonly between: readonly EntityHint[];
  /** Derived as soon as one step is. */
  readonly basis: Basis;
  /** Intended as soon as one step is. */
  readonly isIntended: boolean;
  readonly strength: number;
}

/** An entity that a task answers for only through another. */
interface OnlyThrough {
  readonly of: EntityHint;
  readonly duty: ResponsibilityFact;
}

/** Why to inform a department: its role in a task, and what falls under that task. */
export interface Reason {
  readonly task: ResponsibilityFact['task'];
  readonly role: Role;
  /** The role's relation. */
  readonly relation: string;
  /** What is late, or waits for it. */
  readonly for: readonly EntityHint[];
  /** Those of them that the task answers for only through another entity. */
  readonly through: readonly OnlyThrough[];
}

/** A department to inform, with every reason. */
export interface InformedDepartment {
  readonly department: EntityHint;
  readonly reasons: readonly Reason[];
}

/** What a delay bears on, and whom to inform, in the order of the page. */
export interface DelayReport {
  readonly entity: DelayFact['entity'];
  readonly surroundings: Surroundings;
  /** What depends or relies on it, the nearest first. */
  readonly dependents: readonly Impact[];
  /** What it feeds, by type, the strongest first. */
  readonly fed: readonly { readonly type: EntityType; readonly impacts: readonly Impact[] }[];
  /** Those that lead what is late, those that take part in it, those that answer only for what waits. */
  readonly informed: Readonly<
    Record<'lead' | 'participant' | 'waiting', readonly InformedDepartment[]>
  >;
  /** Whether there are more walks than were asked for. */
  readonly isCut: boolean;
}

/** All entities of a report, for the share menu. */
export function entitiesOf({
  entity,
  surroundings,
  dependents,
  fed,
  informed,
}: DelayReport): readonly EntityHint[] {
  const impacts = [...dependents, ...fed.flatMap((group) => group.impacts)];
  const departments = [...informed.lead, ...informed.participant, ...informed.waiting];
  return [
    entity,
    ...entitiesAround(surroundings),
    ...impacts.flatMap((impact) => [...impact.between, impact.entity]),
    ...departments.flatMap(({ department, reasons }) => [
      department,
      ...reasons.map(({ task }) => task),
    ]),
  ];
}

/** Puts an answer into the order of a report. */
export function delayReport(fact: DelayFact): DelayReport {
  const { entity, dependents, programmes, industries, clusters } = fact;
  const surroundings = surroundingsOf(entity.id, fact.around);
  const fed = [
    { type: 'PROGRAMME', walks: programmes },
    { type: 'INDUSTRY', walks: industries },
    { type: 'CLUSTER', walks: clusters },
  ] as const;
  const fedBy = fed
    .map(({ type, walks }) => ({ type, impacts: fedOf(walks.paths) }))
    .filter(({ impacts }) => impacts.length > 0);
  const isFed = (id: string): boolean =>
    fedBy.some(({ impacts }) => impacts.some((impact) => impact.entity.id === id));
  return {
    entity,
    surroundings: {
      ...surroundings,
      onward: surroundings.onward.filter((one) => !isFed(one.entity.id)),
    },
    dependents: dependentsOf(dependents.paths),
    fed: fedBy,
    informed: informedOf(fact),
    isCut: [dependents, programmes, industries, clusters].some(({ truncated }) => truncated),
  };
}

// Every stop of a walk waits, not only its last; the shortest walk to each is shown.
function dependentsOf(walks: readonly DelayWalk[]): readonly Impact[] {
  const all = walks.flatMap((walk) => walk.steps.map((_, index) => impactOf(walk, index + 1)));
  return firstOfEach(all.toSorted((one, other) => one.steps.length - other.steps.length));
}

const WAITING: readonly RelationType[] = ['DEPENDS_ON', 'RELIES_ON'];

// What only depends on it stands among the dependents, and is not fed.
function fedOf(walks: readonly DelayWalk[]): readonly Impact[] {
  const feeding = walks.filter(({ steps }) =>
    steps.some(({ relation }) => !WAITING.includes(relation.type)),
  );
  const all = feeding.map((walk) => impactOf(walk, walk.steps.length));
  return firstOfEach(all.toSorted((one, other) => other.strength - one.strength));
}

function impactOf({ entities, steps, strength }: DelayWalk, length: number): Impact {
  const own = steps.slice(0, length);
  const [entity] = entities.slice(length, length + 1);
  if (entity === undefined) {
    throw new Error('a walk has an entity after each step');
  }
  const isStated = own.every(({ relation }) => relation.basis === 'STATED');
  return {
    entity,
    steps: own,
    between: entities.slice(1, length),
    basis: isStated ? 'STATED' : 'DERIVED',
    isIntended: own.some(({ relation }) => relation.intended),
    strength,
  };
}

function informedOf({ entity, duties }: DelayFact): DelayReport['informed'] {
  const departments = new Map<string, { department: EntityHint; reasons: Map<string, Reason> }>();
  for (const { of, duties: ofOne } of duties) {
    for (const duty of ofOne) {
      const { department, role, task } = duty;
      const { reasons } = departments.get(department.id) ?? { reasons: new Map<string, Reason>() };
      departments.set(department.id, { department, reasons });
      const relation = `${department.id}~${ROLE_RELATIONS[role]}~${task.id}`;
      const known = reasons.get(relation);
      reasons.set(relation, {
        task,
        role,
        relation,
        for: [...(known?.for ?? []), of],
        through: [
          ...(known?.through ?? []),
          ...(duty.standing === 'THROUGH' ? [{ of, duty }] : []),
        ],
      });
    }
  }
  const all = matterBeforeThrough(
    [...departments.values()].map(({ department, reasons }) => ({
      department,
      reasons: matterBeforeThrough([...reasons.values()], isOnlyThrough),
    })),
    ({ reasons }) => reasons.every(isOnlyThrough),
  );
  const isOwn = ({ for: of }: Reason): boolean => of.some(({ id }) => id === entity.id);
  const leads = ({ reasons }: InformedDepartment): boolean =>
    reasons.some((reason) => isOwn(reason) && reason.role === 'LEAD');
  const takesPart = ({ reasons }: InformedDepartment): boolean => reasons.some(isOwn);
  return {
    lead: all.filter(leads),
    participant: all.filter((one) => takesPart(one) && !leads(one)),
    waiting: all.filter((one) => !takesPart(one)),
  };
}

const ROLE_RELATIONS = {
  LEAD: 'LEADS',
  PARTICIPANT: 'PARTICIPATES_IN',
} as const satisfies Readonly<Record<Role, RelationType>>;

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

/** What a delay bears on, by the id or name of what is late, and whom to inform; all words in it are the plan's. */
export function delayReportQuery(ref: string): Query<DelayReport> {
  return {
    key: ['delay-report', ref],
    ask: async (asking) => delayReport(await delayFact(ref, asking)),
  };
}
