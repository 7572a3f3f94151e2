import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { Limit } from '#server/domain/entity.ts';
import type { Words } from '#server/domain/language.ts';
import { relationEnds } from '#server/domain/relation.ts';
import { find } from '#server/records/find.ts';
import { listNames, nameWords } from '#server/records/names.ts';
import { readPlaces, type TextPlace } from '#server/records/places.ts';
import type { EntityRecord, MentionRecord } from '#server/records/record.ts';
import { readStatement } from '#server/records/statement.ts';

import type { Placed } from './tell-together.ts';

const LIMITS_AROUND = readStatement(new URL('./limits-around.cypher', import.meta.url));
const LIMITS_OF_AREA = readStatement(new URL('./limits-of-area.cypher', import.meta.url));

const SITES = readStatement(new URL('./sites-of-parks.cypher', import.meta.url));

const Sites = z.object({
  park: z.string(),
  sites: z.array(z.object({ site: z.string(), isPrefecture: z.boolean() })),
});
const Around = z.object({ thing: z.string(), limited: z.string() });
const Area = z.object({ area: z.string() });

/** Something that speaks against a park, or against all of them. */
export interface Caution {
  readonly kind: 'stage' | 'intended' | 'place' | 'limit';
  readonly description: string;
  readonly entities: EntityRecord[];
  readonly mentions: MentionRecord[];
}

/** Neo4j keeps each limit as JSON. */
const StoredLimits = z.looseObject({
  limits: z.array(z.string().transform((json) => Limit.parse(JSON.parse(json)))).nullish(),
});

const Standing = z.looseObject({
  stage: z.string().nullish(),
  stageWord: z.string().nullish(),
  stageAt: z.string().nullish(),
  stagePaper: z.string().nullish(),
});

const Wished = z.looseObject({ intendedWord: z.string().nullish() });

/** Stages in which nothing stands yet. */
const NOT_BEGUN: ReadonlySet<string> = new Set(['前期研究', '谋划', '规划']);
const DONE = '投产';

/** What the plan sets against all parks alike. */
export async function cautionsOfAll(context: AtlasContext): Promise<Caution[]> {
  const areas = await find(context, LIMITS_OF_AREA, {}, Area);
  const entities = await context.records.entities(areas.map(({ area }) => area));
  return withMentions(context, entities.flatMap(limitsOn));
}

/**
 * What speaks against each park, in their order: how far it has come, what the plan only wishes, that its place is not told, and what
 * the plan sets against what was looked for or where it lies.
 */
export async function cautionsOf(
  context: AtlasContext,
  parks: readonly Placed[],
): Promise<Caution[][]> {
  const [limitsOf, siteOf] = await Promise.all([
    limitsAround(context, parks),
    sitesOf(context, parks),
  ]);
  const found = await Promise.all(
    parks.map(async (park) => [
      ...stageOf(park.entity),
      ...(await wishesOf(context, park)),
      ...siteOf(park),
      ...limitsOf(park),
    ]),
  );
  const told = await withMentions(context, found.flat());
  return found.map((its) => told.splice(0, its.length));
}

/** A caution whose places are still to be looked up. */
interface Found {
  readonly kind: Caution['kind'];
  readonly words: Words;
  readonly entities: EntityRecord[];
  readonly places: readonly TextPlace[];
}

async function withMentions(context: AtlasContext, found: readonly Found[]): Promise<Caution[]> {
  const placeOf = await readPlaces(
    context,
    found.flatMap(({ places }) => places),
  );
  return found.map(({ kind, words, entities, places }) => ({
    kind,
    description: words[context.language],
    entities,
    mentions: places.map((place) => ({ at: place.at, section: placeOf(place).section })),
  }));
}

function stageOf(park: EntityRecord): Found[] {
  const { stage, stageWord, stageAt, stagePaper } = Standing.parse(park);
  if (stage == null || stage === DONE) {
    return [];
  }
  const word = stageWord ?? stage;
  const who = { zh: stagePaper ?? '规划', en: stagePaper ?? 'the plan' };
  const words = NOT_BEGUN.has(stage)
    ? { zh: `还没有动工：${who.zh}写的是“${word}”`, en: `not begun: ${who.en} says “${word}”` }
    : {
        zh: `${who.zh}写的是“${word}”，没有说已经建成`,
        en: `${who.en} says “${word}”, and not that it is finished`,
      };
  const places = stageAt == null ? [] : [{ plan: park.plan, at: stageAt }];
  return [{ kind: 'stage', words, entities: [], places }];
}

/** What the plan only wishes of what counts for a park. */
async function wishesOf({ records }: AtlasContext, { entity, reasons }: Placed): Promise<Found[]> {
  const ids = reasons.flatMap(({ hit }) => [...hit.relations, ...(hit.further?.relations ?? [])]);
  const relations = await records.relations([...new Set(ids)]);
  const wishes = relations.filter(({ intended }) => intended);
  return Promise.all(
    wishes.map(async (wish) => {
      const word = Wished.parse(wish).intendedWord ?? '';
      const others = await records.entities(relationEnds(wish.id).filter((id) => id !== entity.id));
      const names = listNames(others.map(nameWords));
      return {
        kind: 'intended' as const,
        words: {
          zh: `与${names.zh}的关系只是规划的设想（“${word}”）`,
          en: `its link to ${names.en} is only what the plan wishes (“${word}”)`,
        },
        entities: others,
        places: wish.mentions.map((at) => ({ plan: entity.plan, at })),
      };
    }),
  );
}

/** That the graph does not tell where a park lies, or tells the prefecture only. */
async function sitesOf(
  { records, graph }: AtlasContext,
  parks: readonly Placed[],
): Promise<(park: Placed) => Found[]> {
  const rows = await find({ graph }, SITES, { parks: parks.map(({ park }) => park) }, Sites);
  const sitesBy = new Map(rows.map(({ park, sites }) => [park, sites]));
  const prefectures = rows.flatMap(({ sites }) =>
    sites.filter(({ isPrefecture }) => isPrefecture).map(({ site }) => site),
  );
  const read = await records.entities([...new Set(prefectures)]);
  return ({ park }) => {
    const sites = sitesBy.get(park) ?? [];
    if (sites.some(({ isPrefecture }) => !isPrefecture)) {
      return [];
    }
    const entities = read.filter(({ id }) => sites.some(({ site }) => site === id));
    return [{ kind: 'place', words: sayPlace(entities), entities, places: [] }];
  };
}

function sayPlace(prefectures: readonly EntityRecord[]): Words {
  const names = listNames(prefectures.map(nameWords));
  return prefectures.length === 0
    ? { zh: '图谱里没有它在哪个市县', en: 'the atlas does not tell which city it lies in' }
    : {
        zh: `图谱里只到${names.zh}，没有具体的县（市、区）或片区`,
        en: `the atlas tells only ${names.en}, and no county or area`,
      };
}

/** What the plan sets against what was looked for, or against where a park lies. */
async function limitsAround(
  context: AtlasContext,
  parks: readonly Placed[],
): Promise<(park: Placed) => Found[]> {
  const things = [...new Set(parks.flatMap(thingsOf))];
  const rows = await find(context, LIMITS_AROUND, { things }, Around);
  const entities = await context.records.entities([...new Set(rows.map(({ limited }) => limited))]);
  return (park) => {
    const its = new Set(thingsOf(park));
    const limited = new Set(rows.filter(({ thing }) => its.has(thing)).map((row) => row.limited));
    return entities.filter(({ id }) => limited.has(id)).flatMap(limitsOn);
  };
}

function thingsOf({ park, reasons }: Placed): string[] {
  return [park, ...reasons.map(({ hit }) => hit.want)];
}

function limitsOn(entity: EntityRecord): Found[] {
  const name = nameWords(entity);
  return (StoredLimits.parse(entity).limits ?? []).map(({ at, zh, en }) => ({
    kind: 'limit',
    words: { zh: `${name.zh}：${zh}`, en: `${name.en} ${en}` },
    entities: [entity],
    places: at.map((one) => ({ plan: entity.plan, at: one })),
  }));
}
