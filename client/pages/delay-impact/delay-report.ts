import type { Query } from '#client/shared/queries/query.ts';
import type { Basis, EntityHint, EntityType, RelationType } from '#client/shared/api/fragments.ts';
import type { ResponsibilityFact } from '#client/shared/queries/responsibilities.ts';
import type { Role } from '#client/shared/queries/matrix.ts';
import { type DelayFact, delayFact, type DelayWalk } from './delay-impact-query.ts';

/** Something that a delay bears on, and the walk that shows it. */
export interface Impact {
  readonly entity: EntityHint;
  /** The relations on the way, from what is late onward. */
  readonly steps: DelayWalk['steps'];
  /** What stands between. */
  readonly between: readonly EntityHint[];
  /** Derived as soon as one step is. */
  readonly basis: Basis;
  /** Intended as soon as one step is. */
  readonly isIntended: boolean;
  readonly strength: number;
}

/** What a task answers for only through something else, and through what. */
interface OnlyThrough {
  readonly of: EntityHint;
  readonly duty: ResponsibilityFact;
}

/** Why a department is to be told: its role in a task, and what falls under that task. */
export interface Reason {
  readonly task: ResponsibilityFact['task'];
  readonly role: Role;
  /** The role's relation. */
  readonly relation: string;
  /** What is late, or waits for it. */
  readonly for: readonly EntityHint[];
  /** Those of them that the task answers for only through something else. */
  readonly through: readonly OnlyThrough[];
}

/** A department to tell, with every reason. */
export interface Told {
  readonly department: EntityHint;
  readonly reasons: readonly Reason[];
}

/** What a delay bears on, and who is to be told, in the order in which it is read out. */
export interface DelayReport {
  readonly entity: DelayFact['entity'];
  /** What depends or relies on it, the nearest first. */
  readonly dependents: readonly Impact[];
  /** What it feeds, by type, the strongest first. */
  readonly fed: readonly { readonly type: EntityType; readonly bearings: readonly Impact[] }[];
  /** Those that lead what is late, those that take part in it, those that answer only for what waits. */
  readonly informed: Readonly<Record<'lead' | 'participant' | 'waiting', readonly Told[]>>;
  /** Whether there are more walks than were asked for. */
  readonly isCut: boolean;
}

/** All that a report tells of, as something to take away. */
export function entitiesOf({
  entity,
  dependents,
  fed,
  informed,
}: DelayReport): readonly EntityHint[] {
  const bearings = [...dependents, ...fed.flatMap((group) => group.bearings)];
  const departments = [...informed.lead, ...informed.participant, ...informed.waiting];
  return [
    entity,
    ...bearings.flatMap((bearing) => [...bearing.between, bearing.entity]),
    ...departments.flatMap(({ department, reasons }) => [
      department,
      ...reasons.map(({ task }) => task),
    ]),
  ];
}

/** Puts an answer into the order of a report. */
export function delayReport(fact: DelayFact): DelayReport {
  const { entity, dependents, programmes, industries, clusters } = fact;
  const fed = [
    { type: 'PROGRAMME', walks: programmes },
    { type: 'INDUSTRY', walks: industries },
    { type: 'CLUSTER', walks: clusters },
  ] as const;
  return {
    entity,
    dependents: dependentsOf(dependents.paths),
    fed: fed
      .map(({ type, walks }) => ({ type, bearings: fedOf(walks.paths) }))
      .filter(({ bearings }) => bearings.length > 0),
    informed: toldOf(fact),
    isCut: [dependents, programmes, industries, clusters].some(({ truncated }) => truncated),
  };
}

// Every stop of a walk waits, not only its last; the shortest walk to each is told.
function dependentsOf(walks: readonly DelayWalk[]): readonly Impact[] {
  const all = walks.flatMap((walk) => walk.steps.map((_, index) => bearingOf(walk, index + 1)));
  const nearest = [...all].sort((one, other) => one.steps.length - other.steps.length);
  return firstOfEach(nearest);
}

const WAITING: readonly RelationType[] = ['DEPENDS_ON', 'RELIES_ON'];

// What only depends on it is told among the dependents, and is not fed.
function fedOf(walks: readonly DelayWalk[]): readonly Impact[] {
  const feeding = walks.filter(({ steps }) =>
    steps.some(({ relation }) => !WAITING.includes(relation.type)),
  );
  const all = feeding.map((walk) => bearingOf(walk, walk.steps.length));
  return firstOfEach([...all].sort((one, other) => other.strength - one.strength));
}

function bearingOf({ entities, steps, strength }: DelayWalk, length: number): Impact {
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

function firstOfEach(bearings: readonly Impact[]): readonly Impact[] {
  const first = new Map<string, Impact>();
  for (const bearing of bearings) {
    if (!first.has(bearing.entity.id)) {
      first.set(bearing.entity.id, bearing);
    }
  }
  return [...first.values()];
}

function toldOf({ entity, duties }: DelayFact): DelayReport['informed'] {
  const departments = new Map<string, { department: EntityHint; reasons: Map<string, Reason> }>();
  for (const { of, duties: ofOne } of duties) {
    for (const duty of ofOne) {
      const { department } = duty;
      const told = departments.get(department.id) ?? {
        department,
        reasons: new Map<string, Reason>(),
      };
      departments.set(department.id, told);
      const reason = reasonOf(duty);
      const known = told.reasons.get(reason.relation);
      told.reasons.set(reason.relation, {
        ...reason,
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
  const leads = ({ reasons }: Told): boolean =>
    reasons.some((reason) => isOwn(reason) && reason.role === 'LEAD');
  const takesPart = ({ reasons }: Told): boolean => reasons.some(isOwn);
  return {
    lead: all.filter(leads),
    participant: all.filter((one) => takesPart(one) && !leads(one)),
    waiting: all.filter((one) => !takesPart(one)),
  };
}

function isOnlyThrough(reason: Reason): boolean {
  return reason.through.length === reason.for.length;
}

// Whose task it is in its own right is told before those who come to it through something else.
function matterBeforeThrough<Some>(
  some: readonly Some[],
  isThrough: (one: Some) => boolean,
): readonly Some[] {
  return some.toSorted((one, other) => Number(isThrough(one)) - Number(isThrough(other)));
}

function reasonOf({ department, role, task }: ResponsibilityFact): Reason {
  const type = role === 'LEAD' ? 'LEADS' : 'PARTICIPATES_IN';
  return { task, role, relation: `${department.id}~${type}~${task.id}`, for: [], through: [] };
}

/** What a delay bears on, by the id or name of what is late, and who is to be told; all words in it are the plan's. */
export function delayReportQuery(ref: string): Query<DelayReport> {
  return {
    key: ['delay-report', ref],
    ask: async (asking) => delayReport(await delayFact(ref, asking)),
  };
}
