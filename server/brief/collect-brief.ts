import type { AtlasContext } from '#server/context.ts';
import type { Language } from '#server/domain/language.ts';
import type { EntityRecord } from '#server/records/record.ts';
import type { EntityRef, Records } from '#server/records/records.ts';

import { againstOf, cautionPoint, sharedAgainst } from './against.ts';
import { briefAddress } from './brief-address.ts';
import { MOST_SIDE, NEED_SLOTS, refsIn, type BriefQuestion } from './brief-question.ts';
import type { Brief, BriefPark } from './brief.ts';
import { compareParks } from './comparison.ts';
import { dayInChina } from '#server/papers/file-name.ts';
import { readName } from '#server/records/names.ts';
import { toReason } from './sentences.ts';
import { sourceLines } from '#server/papers/sources.ts';
import { summarize } from './summary.ts';
import { untoldOf } from './untold.ts';
import { nameQuestion, type Wanted } from './title.ts';
import { answerTo, type ToldPark } from './told-park.ts';
import { BRIEF_WORDS } from './words.ts';

/** How many parks are told in full; who picked others is told the best besides. What is like a thing is so for many reasons, which take room. */
const TOLD = 4;
const TOLD_ALIKE = 3;

/** A brief of the answer to this question. Throws what the answer itself throws: UNKNOWN_ENTITY, AMBIGUOUS_NAME, BAD_ARGUMENT. */
export async function collectBrief(context: AtlasContext, question: BriefQuestion): Promise<Brief> {
  const { language } = context;
  // What it does not understand it says itself, before anything is looked up here.
  const answer = await answerTo(context, question);
  const found = answer.parks;
  const wanted = await wantedOf(context, question);
  const picked = await pickedParks(context, question.side);
  const compared = comparedParks(found, picked);
  const told = toldInFull(found, picked, question.like === null ? TOLD : TOLD_ALIKE);
  const listed = unique([
    ...found.slice(0, question.first).map(({ park }) => park),
    ...told,
    ...compared,
  ]);
  const parks = await Promise.all(
    listed.map((park) => toPark(context, park, { found, isTold: told.includes(park) })),
  );
  const untold = new Map(
    found.map(({ park, unmet }) => [park.id, unmet.map((one) => readName(one, language))]),
  );
  const day = dayInChina();
  const address = briefAddress(question, context.origin, language);
  const { need, ...named } = nameQuestion(question, wanted, { language, day });
  return {
    ...named,
    language,
    day,
    need,
    summary: summarize(
      answer,
      { told: told.length, isPicked: picked.length > 0, isNeed: question.like === null },
      language,
    ),
    parks,
    comparison: await compareParks(
      context,
      compared.flatMap(({ id }) => parks.filter(({ park }) => park.id === id)),
      untold,
    ),
    limits: [
      ...answer.limits.map((one) => cautionPoint(context, one)),
      ...sharedAgainst(parks.filter(({ isTold, score }) => isTold && score !== null)),
    ],
    untold: untoldOf(
      context,
      found.filter(({ park }) => told.some(({ id }) => id === park.id)),
    ),
    sources: await sourceLines(
      context,
      [...[...wanted.values()].flat().flatMap(({ entities }) => entities), ...told],
      {
        day,
        address,
        reading: BRIEF_WORDS[language].readingText,
      },
    ),
    address,
  };
}

/** What is looked for, by slot, each as it was asked for; under `like` what parks are to be like. */
async function wantedOf(
  { records }: AtlasContext,
  { need, like }: BriefQuestion,
): Promise<ReadonlyMap<string, readonly Wanted[]>> {
  const asked: readonly (readonly [string, readonly EntityRef[]])[] =
    like === null ? NEED_SLOTS.map((slot) => [slot, refsIn(need, slot)]) : [['like', [like]]];
  const found = await Promise.all(
    asked.map(async ([slot, refs]) => {
      const wanted = await Promise.all(refs.map((ref) => meantBy(records, ref)));
      return [slot, wanted.flat()] as const;
    }),
  );
  return new Map(found);
}

async function meantBy(records: Records, ref: EntityRef): Promise<readonly Wanted[]> {
  const candidates = await records.candidates(ref);
  const [first, ...others] = await records.entities(candidates.map(({ id }) => id));
  return first === undefined ? [] : [{ entities: [first, ...others], asked: ref.name ?? null }];
}

async function pickedParks(
  { records }: AtlasContext,
  side: readonly string[],
): Promise<readonly EntityRecord[]> {
  const found = await Promise.all(side.map((id) => records.findEntity(id)));
  return found.flatMap((one) => (one?.type === 'Park' ? [one] : []));
}

/** Those that were picked, in the order of the answer; where they are none, the best. */
function comparedParks(
  found: readonly ToldPark[],
  picked: readonly EntityRecord[],
): readonly EntityRecord[] {
  if (picked.length === 0) {
    return found.slice(0, MOST_SIDE).map(({ park }) => park);
  }
  const place = ({ id }: EntityRecord): number => {
    const index = found.findIndex(({ park }) => park.id === id);
    return index < 0 ? found.length : index;
  };
  return picked.toSorted((one, other) => place(one) - place(other));
}

/** Those that were picked and the best, up to so many; the best of all is always among them, so that nobody has to ask why not that one. */
function toldInFull(
  found: readonly ToldPark[],
  picked: readonly EntityRecord[],
  most: number,
): readonly EntityRecord[] {
  const best = found.map(({ park }) => park);
  const some = unique([...best.slice(0, 1), ...picked]);
  const filled = unique([...some, ...best]).slice(0, Math.max(most, some.length));
  const chosen = new Set(filled.map(({ id }) => id));
  return unique([...best, ...filled]).filter(({ id }) => chosen.has(id));
}

function unique(entities: readonly EntityRecord[]): readonly EntityRecord[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}

interface Listed {
  readonly found: readonly ToldPark[];
  readonly isTold: boolean;
}

async function toPark(
  context: AtlasContext,
  park: EntityRecord,
  { found, isTold }: Listed,
): Promise<BriefPark> {
  const { language } = context;
  const told = found.find((one) => one.park.id === park.id);
  const name = readName(park, language);
  const [place, fit] = await Promise.all([
    placeOf(context, park),
    told === undefined ? unranked(language) : fitOf(context, told),
  ]);
  return { park, name, planName: name === park.name ? null : park.name, place, isTold, ...fit };
}

type Fit = Omit<BriefPark, 'park' | 'name' | 'planName' | 'place' | 'isTold'>;

async function fitOf(context: AtlasContext, told: ToldPark): Promise<Fit> {
  const { park, rank, isTied, score, ahead, parts } = told;
  const { language } = context;
  return {
    rank,
    standing: BRIEF_WORDS[language].rank(rank, isTied),
    score,
    ahead: ahead === null ? null : `${ahead}${BRIEF_WORDS[language].stop}`,
    parts: parts.map((part) => readName(part, language)),
    reasons: await Promise.all(told.reasons.map((reason) => toReason(context, park, reason))),
    against: againstOf(context, told),
  };
}

/** Of a park that was picked and that nothing of what is needed speaks for. */
function unranked(language: Language): Fit {
  return {
    rank: null,
    standing: BRIEF_WORDS[language].unranked,
    score: null,
    ahead: null,
    parts: [],
    reasons: [],
    against: [],
  };
}

/** The county or district and the city around a park, the wider first. */
async function placeOf({ records, language }: AtlasContext, park: EntityRecord): Promise<string> {
  const near = await records.city(park.id);
  const wide = near === null ? null : await records.city(near.id);
  return [wide, near].flatMap((one) => (one === null ? [] : [readName(one, language)])).join(' · ');
}
