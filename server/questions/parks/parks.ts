import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { UnfitArgumentError } from '#server/domain/errors.ts';
import { relationEnds } from '#server/domain/relation.ts';
import type { EntityType } from '#server/domain/vocabulary.ts';
import type { EntityRef } from '#server/records/records.ts';
import { readStatement } from '#server/records/statement.ts';
import { IDS, inRange, PAGE } from '#server/records/arguments.ts';
import { find } from '#server/records/find.ts';
import { bySortKey, type EntityRecord, type RelationRecord } from '#server/records/record.ts';

import { findHits } from './find-hits.ts';
import { rankParks, type Reason } from './rank-parks.ts';
import { describeReason, type Feature } from './reasons.ts';

const FEATURE_OF: Readonly<Partial<Record<EntityType, Feature>>> = {
  Industry: 'industry',
  Cluster: 'cluster',
  Programme: 'cluster',
  Hub: 'transport',
  Line: 'transport',
  Corridor: 'transport',
  Platform: 'platform',
  Organization: 'platform',
};

const WANTS = readStatement(new URL('./wants.cypher', import.meta.url));

const WantRow = z.object({
  /** The entity that a park could have too. */
  want: z.string(),
  /** The relations by which it is had. */
  own: z.array(z.string()),
  isPartner: z.boolean(),
});
type WantRow = z.infer<typeof WantRow>;

interface ReasonRecord {
  readonly feature: string;
  readonly description: string;
  readonly contribution: number;
  readonly most: number;
  readonly entities: EntityRecord[];
  readonly relations: RelationRecord[];
}

export interface RelatedPark {
  readonly park: EntityRecord;
  readonly score: number;
  readonly reasons: ReasonRecord[];
  readonly unmet: EntityRecord[];
}

/**
 * Parks like this one, or fit for this thing, best first. Throws UNKNOWN_ENTITY, AMBIGUOUS_NAME, and BAD_ARGUMENT for a
 * bound out of range or a thing that has nothing that a park could fit.
 */
export async function relatedParks(
  context: AtlasContext,
  { to, first }: { to: EntityRef; first: number },
): Promise<RelatedPark[]> {
  inRange('first', first, PAGE);
  const id = await context.records.meant(to);
  const wants = await find(context, WANTS, { to: id }, WantRow);
  if (wants.length === 0) {
    throw nothingToFit('to', (await context.records.entity(id)).name);
  }
  return findParks(context, wants, { to: id, first });
}

/** Parks that fit what a firm looks for, best first. Throws likewise for names and bounds, and where it looks for nothing. */
export async function matchingParks(
  context: AtlasContext,
  { need, first }: { need: readonly EntityRef[]; first: number },
): Promise<RelatedPark[]> {
  inRange('need', need.length, IDS);
  inRange('first', first, PAGE);
  const ids = new Set(await context.records.eachMeant(need));
  const wants = [...ids].map((want) => ({ want, own: [], isPartner: false }));
  return findParks(context, wants, { to: null, first });
}

async function findParks(
  context: AtlasContext,
  rows: readonly WantRow[],
  { to, first }: { readonly to: string | null; readonly first: number },
): Promise<RelatedPark[]> {
  const { records } = context;
  const entities = await records.entities(rows.map(({ want }) => want));
  const wanted = entities.map((entity, index) => ({
    entity,
    feature: featureOf(entity, rows[index]?.isPartner === true),
  }));
  const { hits, parks } = await findHits(context, wanted);
  const relations = await records.relations([...new Set(hits.flatMap((hit) => hit.relations))]);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const wants = wanted.map(({ entity: { id, sortKey }, feature }, index) => ({
    id,
    sortKey,
    feature,
    own: rows[index]?.own ?? [],
  }));
  const ranked = rankParks(wants, hits, parks, (id) => known(byId.get(id)));
  const others = ranked.filter(({ park }) => park !== to);
  const ofParks = await records.entities(others.map(({ park }) => park));
  const best = others
    .map((park, index) => ({ ...park, park: known(ofParks[index]) }))
    .sort(
      (a, b) => b.score - a.score || b.park.degree - a.park.degree || bySortKey(a.park, b.park),
    );
  entities.sort(bySortKey);
  return Promise.all(best.slice(0, first).map((one) => toPark(context, one, entities)));
}

/** Towards which feature it counts that a park has this. */
function featureOf({ type }: EntityRecord, isPartner: boolean): Feature {
  return isPartner ? 'cooperation' : (FEATURE_OF[type] ?? 'place');
}

function known<Item>(item: Item | undefined): Item {
  if (item === undefined) {
    throw new Error('a park or relation that was found is not among the records');
  }
  return item;
}

function nothingToFit(argument: string, name: string): UnfitArgumentError {
  return new UnfitArgumentError(argument, name, {
    zh: '图谱里没有园区可以与之相比的内容；请给一个园区、产业、集群、城市、线路、枢纽或项目。',
    en: 'the atlas has nothing of it that a park could fit. Name a park, industry, cluster, city, line, hub or project.',
  });
}

async function toPark(
  { records, language }: AtlasContext,
  { park, score, reasons }: { park: EntityRecord; score: number; reasons: readonly Reason[] },
  wanted: readonly EntityRecord[],
): Promise<RelatedPark> {
  const met = new Set(reasons.map(({ want }) => want.id));
  return {
    park,
    score,
    reasons: await Promise.all(
      reasons.map(async ({ want: { id, feature, own }, hit, contribution, most }) => {
        const relations = [...hit.relations, ...own];
        const others = new Set([id, ...relations.flatMap(relationEnds)]);
        others.delete(park.id);
        const { name } = await records.entity(id);
        return {
          feature,
          description: describeReason(feature, hit.kind, name)[language],
          contribution,
          most,
          entities: await records.entities([...others]),
          relations: await records.relations(relations),
        };
      }),
    ),
    unmet: wanted.filter(({ id }) => !met.has(id)),
  };
}
