import type { AtlasContext } from '#server/context.ts';
import type { HubKind } from '#server/domain/hub-kind.ts';
import { lazily } from '#server/domain/lazily.ts';
import { relationEnds } from '#server/domain/relation.ts';
import { nameWords } from '#server/records/names.ts';
import { bySortKey, type EntityRecord, type RelationRecord } from '#server/records/record.ts';

import { absencesOf, type ParkAbsence } from './absences.ts';
import { type Caution, cautionsOf } from './cautions.ts';
import { isTie, mainDifference, ranksOf, sayAhead, sayTied } from './compare-parks.ts';
import { describeReason, type EntityOf } from './describe-reason.ts';
import type { Question } from './question.ts';
import type { Reason, Want } from './rank-parks.ts';
import type { Placed, ToldPark } from './tell-together.ts';

interface ReasonRecord {
  readonly feature: string;
  readonly description: string;
  readonly contribution: number;
  readonly most: number;
  readonly entities: EntityRecord[];
  readonly relations: RelationRecord[];
}

/** A park that fits, and why, as it is told. What speaks against it and what is absent are looked up for all parks of an answer at once, where they are asked for. */
export interface RelatedPark {
  readonly park: EntityRecord;
  readonly rank: number;
  readonly isTied: boolean;
  readonly score: number;
  readonly reasons: ReasonRecord[];
  readonly ahead: string | null;
  readonly parts: EntityRecord[];
  readonly cautions: () => Promise<Caution[]>;
  readonly unmet: EntityRecord[];
  readonly unmetKinds: HubKind[];
  readonly absences: () => Promise<ParkAbsence[]>;
}

/** The first of the parks in words, each beside the one that comes after it. */
export async function tellParks(
  context: AtlasContext,
  question: Question,
  ranked: readonly ToldPark<Placed>[],
  first: number,
): Promise<RelatedPark[]> {
  const ranks = ranksOf(ranked.map(({ told }) => told));
  const entityOf = await readEntities(context, ranked);
  const shown = ranked.slice(0, first);
  const parks = shown.map(({ told }) => told);
  const missing = parks.map((told) => ({ park: told.entity, unmet: unmetBy(told, question) }));
  const cautions = lazily(() => cautionsOf(context, parks));
  const absences = lazily(() => absencesOf(context, missing));
  return Promise.all(
    shown.map(async ({ told, parts }, index) => {
      const { entity, score, reasons } = told;
      const before = ranked[index - 1]?.told;
      const next = ranked[index + 1]?.told;
      return {
        park: entity,
        rank: ranks[index] ?? index + 1,
        isTied: [before, next].some((other) => other !== undefined && isTie(told, other)),
        score,
        reasons: await Promise.all(
          reasons
            .filter(({ contribution }) => contribution > 0)
            .map((reason) => toReason(context, told, reason, entityOf)),
        ),
        ahead: next === undefined ? null : ahead(told, next, entityOf)[context.language],
        parts: await context.records.entities(parts),
        cautions: async () => (await cautions())[index] ?? [],
        unmet: [...(missing[index]?.unmet ?? [])],
        unmetKinds: unmetKindsOf(told, question),
        absences: async () => (await absences())[index] ?? [],
      };
    }),
  );
}

/** What is looked for and not found of a park, in the plan's order: the very entity, or all that would have served alike. */
function unmetBy(told: Placed, { wants, wanted }: Question): EntityRecord[] {
  const missing = new Set(
    missingOf(told, wants).flatMap(({ kind, members }) => (kind === null ? members : [])),
  );
  return wanted
    .map(({ entity }) => entity)
    .filter(({ id }) => missing.has(id))
    .toSorted(bySortKey);
}

function unmetKindsOf(told: Placed, { wants }: Question): HubKind[] {
  return missingOf(told, wants).flatMap(({ kind }) => kind ?? []);
}

function missingOf({ reasons }: Placed, wants: readonly Want[]): Want[] {
  const met = new Set(reasons.map(({ want }) => want.id));
  return wants.filter(({ id }) => !met.has(id));
}

async function readEntities(
  { records }: AtlasContext,
  ranked: readonly ToldPark<Placed>[],
): Promise<EntityOf> {
  const ids = ranked.flatMap(({ told }) => [
    told.park,
    ...told.reasons.flatMap(({ hit: { want, cause } }) =>
      'near' in cause ? [want, cause.near] : [want],
    ),
  ]);
  const read = new Map(
    (await records.entities([...new Set(ids)])).map((entity) => [entity.id, entity]),
  );
  return (id) => {
    const entity = read.get(id);
    if (entity === undefined) {
      throw new Error(`${id}, which a reason is about, was not read`);
    }
    return entity;
  };
}

function ahead(told: Placed, next: Placed, entityOf: EntityOf) {
  const difference = isTie(told, next) ? null : mainDifference(told, next);
  if (difference === null) {
    return sayTied(nameWords(next.entity));
  }
  const { its, theirs, by } = difference;
  return sayAhead(
    nameWords(next.entity),
    describeReason(its, entityOf),
    theirs === null ? null : describeReason(theirs, entityOf),
    by,
  );
}

async function toReason(
  { records, language }: AtlasContext,
  { park }: Placed,
  reason: Reason,
  entityOf: EntityOf,
): Promise<ReasonRecord> {
  const { want, hit, isFurther, contribution, most } = reason;
  const shown = isFurther ? (hit.further?.relations ?? []) : hit.relations;
  const relations = [...shown, ...(isFurther ? [] : want.own)];
  const others = new Set([hit.want, ...relations.flatMap(relationEnds)]);
  others.delete(park);
  return {
    feature: want.feature,
    description: describeReason(reason, entityOf)[language],
    contribution,
    most,
    entities: await records.entities([...others]),
    relations: await records.relations(relations),
  };
}
