import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import type { Span } from '#server/domain/folded-text.ts';
import type { Words } from '#server/domain/language.ts';
import { passagesNaming } from '#server/domain/passages-naming.ts';
import type { PlanText } from '#server/domain/plan-text.ts';
import { findOne } from '#server/records/find.ts';
import { nameWords, readLocators } from '#server/records/names.ts';
import { type FoundIn, type PassageRecord, toPassages } from '#server/records/passages.ts';
import type { EntityRecord } from '#server/records/record.ts';
import { readStatement } from '#server/records/statement.ts';

const LONGER_NAMES = readStatement(new URL('./longer-names.cypher', import.meta.url));
const Longer = z.object({ longer: z.array(z.string()) });

/** At most so many passages are told of one absence, and of all together: no more of the plan's words leaves the server at once. */
const MOST_PASSAGES = 3;
const MOST_OF_ALL = 50;

/** That no relation of a park leads to what was looked for, and how far it was looked for. */
export interface ParkAbsence {
  readonly of: EntityRecord;
  readonly absence: 'NOT_IN_PLAN' | 'NOT_IN_GRAPH' | 'NAMED_TOGETHER';
  readonly description: string;
  readonly passages: PassageRecord[];
}

/** A park, and what was looked for and is not found of it. */
interface Missing {
  readonly park: EntityRecord;
  readonly unmet: readonly EntityRecord[];
}

const Called = z.looseObject({
  aliases: z.array(z.string()).default([]),
  scopeIds: z.array(z.string()).nullish(),
  broaderIds: z.array(z.string()).nullish(),
});

/**
 * What is missing of each park, in their order: before it is called so, the plan's text, where it is there, is searched for a paragraph or item that
 * names both, the park by any of its names, what was looked for by its own, and an industry by those of its branches and of what includes it.
 */
export async function absencesOf(
  context: AtlasContext,
  missing: readonly Missing[],
): Promise<ParkAbsence[][]> {
  const wanted = new Map(missing.flatMap(({ unmet }) => unmet).map((one) => [one.id, one]));
  const namesOf = await readNames(context, [...wanted.values()]);
  const parks = missing.map(({ park }) => park);
  const otherNames = [
    ...parks.flatMap(ownNames),
    ...(await longerNames(context, [...wanted.values()].flatMap(ownNames))),
  ];
  const inPlans = new Map<string, Places>();
  const placesOf = (entity: EntityRecord, plan: string, names: readonly string[]): Places => {
    const key = JSON.stringify([plan, entity.id]);
    const text = context.planTexts.get(plan);
    const places =
      inPlans.get(key) ?? (text === undefined ? new Map() : search(text, names, otherNames));
    inPlans.set(key, places);
    return places;
  };
  const found = missing.map(({ park, unmet }) =>
    unmet.map((of) => ({
      of,
      hasText: context.planTexts.has(park.plan),
      together: together(
        park.plan,
        placesOf(park, park.plan, ownNames(park)),
        placesOf(of, park.plan, namesOf(of)),
      ),
    })),
  );
  let left = MOST_OF_ALL;
  const quoted = found.map((its) =>
    its.map((one) => {
      const told = one.together.slice(0, Math.min(MOST_PASSAGES, left));
      left -= told.length;
      return { ...one, told };
    }),
  );
  const passages = await toPassages(
    context,
    quoted.flatMap((its) => its.flatMap(({ told }) => told)),
  );
  return quoted.map((its) =>
    its.map(({ of, hasText, together: both, told }) => {
      const absence = absenceOf(both.length > 0, hasText);
      const at = both.slice(0, MOST_PASSAGES).map((one) => one.at);
      const description = describe(absence, nameWords(of), at)[context.language];
      return { of, absence, description, passages: passages.splice(0, told.length) };
    }),
  );
}

function absenceOf(isTogether: boolean, hasText: boolean): ParkAbsence['absence'] {
  if (isTogether) {
    return 'NAMED_TOGETHER';
  }
  return hasText ? 'NOT_IN_PLAN' : 'NOT_IN_GRAPH';
}

/** Where a text names something, by locator. */
type Places = ReadonlyMap<string, { readonly text: string; readonly spans: readonly Span[] }>;

function search(text: PlanText, names: readonly string[], otherNames: readonly string[]): Places {
  return new Map(
    passagesNaming(text, [names], otherNames).map(({ at, text: passage, named }) => [
      at,
      { text: passage, spans: named.flat() },
    ]),
  );
}

function together(plan: string, one: Places, other: Places): FoundIn[] {
  return [...one].flatMap(([at, { text, spans }]) => {
    const also = other.get(at);
    return also === undefined
      ? []
      : [{ plan, at, text, matches: apart([...spans, ...also.spans]) }];
  });
}

/** In order, and none over another. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) {
      kept.push(span);
    }
  }
  return kept;
}

function ownNames(entity: EntityRecord): string[] {
  return [entity.name, ...Called.parse(entity).aliases];
}

/** The names by which each is looked for: its own, and an industry's branches and what includes it. */
async function readNames(
  { records }: AtlasContext,
  wanted: readonly EntityRecord[],
): Promise<(entity: EntityRecord) => string[]> {
  const kin = new Map(
    await Promise.all(
      wanted.map(async (entity) => {
        const { scopeIds, broaderIds } = Called.parse(entity);
        const ids = [...new Set([...(scopeIds ?? []), ...(broaderIds ?? [])])];
        return [entity.id, await records.entities(ids)] as const;
      }),
    ),
  );
  return (entity) => [entity, ...(kin.get(entity.id) ?? [])].flatMap(ownNames);
}

async function longerNames(context: AtlasContext, names: readonly string[]): Promise<string[]> {
  return names.length === 0 || context.planTexts.size === 0
    ? []
    : (await findOne(context, LONGER_NAMES, { names }, Longer)).longer;
}

function describe(absence: ParkAbsence['absence'], name: Words, at: readonly string[]): Words {
  const words: Readonly<Record<ParkAbsence['absence'], Words>> = {
    NOT_IN_PLAN: {
      zh: `图谱里没有它与${name.zh}的关系，规划全文也没有一处同时提到两者`,
      en: `the atlas has no relation to ${name.en}, and no passage of the plan names both`,
    },
    NOT_IN_GRAPH: {
      zh: `图谱里没有它与${name.zh}的关系；没有规划原文可查`,
      en: `the atlas has no relation to ${name.en}; the plan’s text is not at hand`,
    },
    NAMED_TOGETHER: {
      zh: `图谱未收它与${name.zh}的关系，规划 ${at.join('、')} 同时提到两者`,
      en: `the atlas has no relation to ${name.en}, but ${readLocators(at, 'en').join(', ')} of the plan names both`,
    },
  };
  return words[absence];
}
