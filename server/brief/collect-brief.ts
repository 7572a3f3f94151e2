import type { AtlasContext } from '#server/context.ts';
import type { Language } from '#server/domain/language.ts';
import { appendTo } from '#server/domain/lists.ts';
import { matchingParks, relatedParks, type RelatedPark } from '#server/questions/parks/parks.ts';
import type { EntityRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';

import { againstOf } from './against.ts';
import { briefAddress } from './brief-address.ts';
import { MOST_SIDE, NEED_SLOTS, type BriefQuestion } from './brief-question.ts';
import type { Brief, BriefPark } from './brief.ts';
import { compareParks } from './comparison.ts';
import { dayInChina } from './file-name.ts';
import { readName } from './names.ts';
import { toReason } from './sentences.ts';
import { sourceLines } from './sources.ts';
import { summarize } from './summary.ts';
import { nameQuestion, type Wanted } from './title.ts';
import { type ToldPark, toldParks } from './told-park.ts';
import { BRIEF_WORDS } from './words.ts';

/** As many as an answer ranks. */
const MOST_PARKS = 100;
/** How many parks are told in full where none was picked; who picked others is told the best besides. */
const TOLD = 4;

/** A brief of the answer to this question. Throws what the answer itself throws: UNKNOWN_ENTITY, AMBIGUOUS_NAME, BAD_ARGUMENT. */
export async function collectBrief(context: AtlasContext, question: BriefQuestion): Promise<Brief> {
  const { language } = context;
  const [wanted, ranked] = await Promise.all([
    wantedOf(context, question),
    answerTo(context, question),
  ]);
  const found = toldParks(ranked);
  const picked = await pickedParks(context, question.side);
  const compared = comparedParks(found, picked);
  const told = toldInFull(found, compared);
  const listed = unique([...found.slice(0, question.first).map(({ park }) => park), ...told]);
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
      { found, told: told.length, isPicked: picked.length > 0, isNeed: question.like === null },
      language,
    ),
    parks,
    comparison: await compareParks(
      context,
      compared.flatMap(({ id }) => parks.filter(({ park }) => park.id === id)),
      untold,
    ),
    untold: untoldOf(
      context,
      parks.filter(({ isTold }) => isTold),
      untold,
    ),
    sources: await sourceLines(
      context,
      [...[...wanted.values()].flat().map(({ entity }) => entity), ...told],
      {
        day,
        address,
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
    like === null ? NEED_SLOTS.map((slot) => [slot, need[slot]]) : [['like', [like]]];
  const found = await Promise.all(
    asked.map(async ([slot, refs]) => {
      const entities = await records.entities(await records.eachMeant(refs));
      const wanted = entities.map((entity, index) => ({
        entity,
        asked: refs[index]?.name ?? null,
      }));
      return [slot, wanted] as const;
    }),
  );
  return new Map(found);
}

function answerTo(
  context: AtlasContext,
  { need, like }: BriefQuestion,
): Promise<readonly RelatedPark[]> {
  return like === null
    ? matchingParks(context, {
        need: NEED_SLOTS.flatMap((slot) => need[slot]),
        first: MOST_PARKS,
      })
    : relatedParks(context, { to: like, first: MOST_PARKS });
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
    return index < 0 ? MOST_PARKS : index;
  };
  return picked.toSorted((one, other) => place(one) - place(other));
}

/** The compared ones and the best, up to so many; the best of all is always among them, so that nobody has to ask why not that one. */
function toldInFull(
  found: readonly ToldPark[],
  compared: readonly EntityRecord[],
): readonly EntityRecord[] {
  const best = found.map(({ park }) => park);
  const some = unique([...best.slice(0, 1), ...compared]);
  const filled = unique([...some, ...best]).slice(0, Math.max(TOLD, some.length));
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
    ahead,
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

/** Of each thing that is needed the parks that the plan does not link to it; then what no brief tells. */
function untoldOf(
  { language, planTexts }: AtlasContext,
  parks: readonly BriefPark[],
  untold: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const words = BRIEF_WORDS[language];
  const lacking = new Map<string, string[]>();
  for (const { park, name } of parks) {
    for (const want of untold.get(park.id) ?? []) {
      appendTo(lacking, want, name);
    }
  }
  return [
    ...Array.from(lacking, ([want, names]) => words.untoldOf(want, names)),
    words.untoldAlways,
    ...(planTexts.size === 0 ? [words.untoldText] : []),
  ];
}
