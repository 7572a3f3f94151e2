import type { AtlasContext } from '#server/context.ts';
import type { EntityType, RelationType } from '#server/domain/vocabulary.ts';
import { responsibilities } from '#server/questions/responsibilities/responsibilities.ts';
import { trace, type TraceRecord } from '#server/questions/trace/trace.ts';
import { RELATIONS } from '#server/records/entity-fields.ts';
import type { EntityRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';

import { dependentsOf, fedOf, type Impact } from './impacts.ts';
import { type Informed, informedOf } from './informed.ts';
import { type Around, type Surroundings, surroundingsOf } from './surroundings.ts';

/** What is fed of one type. */
interface FedGroup {
  readonly type: EntityType;
  readonly impacts: readonly Impact[];
}

/** What a delay bears on, and who is to be told. */
export interface DelayImpactRecord extends Surroundings, Informed {
  readonly of: EntityRecord;
  /** What depends or relies on it, the nearest first. */
  readonly dependents: readonly Impact[];
  /** What it feeds, by type, the strongest first; a type of which it feeds nothing is left out. */
  readonly fed: readonly FedGroup[];
  /** Whether there are more walks than are looked at. */
  readonly truncated: boolean;
}

const FED = ['Programme', 'Industry', 'Cluster'] as const satisfies readonly EntityType[];
const WAITING = ['DEPENDS_ON', 'RELIES_ON'] as const satisfies readonly RelationType[];
/** How many walks are looked at. */
const MOST_WAITING = 100;
const MOST_FED = 50;
const MOST_STEPS = 6;
/** More than anything is part of, and more than lies in one place. */
const MOST_HOSTS = 5;
const MOST_AROUND = 100;

/** What a delay of something bears on, and who is to be told. Throws UNKNOWN_ENTITY and AMBIGUOUS_NAME. */
export async function delayImpact(
  context: AtlasContext,
  ref: EntityRef,
): Promise<DelayImpactRecord> {
  const id = await context.records.meant(ref);
  const [of, surroundings, waiting, fed] = await Promise.all([
    context.records.entity(id),
    around(context, id),
    walks(context, id, { types: WAITING, until: [], first: MOST_WAITING }),
    Promise.all(
      FED.map(async (type) => ({
        type,
        found: await walks(context, id, { types: null, until: [type], first: MOST_FED }),
      })),
    ),
  ]);
  const groups = fed
    .map(({ type, found }) => ({ type, impacts: fedOf(found.paths) }))
    .filter(({ impacts }) => impacts.length > 0);
  const isFed = new Set(groups.flatMap(({ impacts }) => impacts.map(({ entity }) => entity.id)));
  const dependents = dependentsOf(waiting.paths);
  return {
    of,
    ...surroundings,
    onward: surroundings.onward.filter(({ entity }) => !isFed.has(entity.id)),
    dependents,
    fed: groups,
    ...informedOf(id, await dutiesOf(context, [of, ...dependents.map(({ entity }) => entity)])),
    truncated: [waiting, ...fed.map(({ found }) => found)].some(({ truncated }) => truncated),
  };
}

async function around(context: AtlasContext, id: string): Promise<Surroundings> {
  const own = await relationsOf(context, id, ['OPERATES', 'LOCATED_IN', 'PART_OF']);
  const hosts = surroundingsOf(id, { own, hosts: [] }).hosts.slice(0, MOST_HOSTS);
  return surroundingsOf(id, {
    own,
    hosts: await Promise.all(
      hosts.map(async ({ entity }) => ({
        id: entity.id,
        around: await relationsOf(context, entity.id, [
          'OPERATES',
          'LOCATED_IN',
          'PART_OF',
          'FEEDS',
        ]),
      })),
    ),
  });
}

function relationsOf(
  { records }: AtlasContext,
  id: string,
  relationTypes: readonly RelationType[],
): Promise<readonly Around[]> {
  return records.steps(RELATIONS.BOTH, {
    id,
    basis: null,
    relationTypes,
    entityTypes: null,
    after: null,
    limit: MOST_AROUND,
  });
}

interface WalksAsked {
  readonly types: readonly RelationType[] | null;
  readonly until: readonly EntityType[];
  readonly first: number;
}

function walks(context: AtlasContext, id: string, asked: WalksAsked): Promise<TraceRecord> {
  return trace(context, {
    ...asked,
    from: { id },
    direction: 'DOWNSTREAM',
    basis: null,
    maxSteps: MOST_STEPS,
  });
}

function dutiesOf(
  context: AtlasContext,
  entities: readonly EntityRecord[],
): Promise<Parameters<typeof informedOf>[1]> {
  return Promise.all(
    entities.map(async (of) => ({ of, duties: await responsibilities(context, of.id) })),
  );
}
