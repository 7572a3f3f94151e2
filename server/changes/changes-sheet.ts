import type { AtlasContext } from '#server/context.ts';
import type { Ledger } from '#server/ledger/ledger.ts';
import { dayInChina, paperFileName } from '#server/papers/file-name.ts';
import type { NamedPoint, Paper, PaperPart } from '#server/papers/paper.ts';
import { sourceLines } from '#server/papers/sources.ts';
import { readName } from '#server/records/names.ts';

import { changesAddress } from './changes-address.ts';
import type { ChangesAsked } from './changes-question.ts';
import { type ChangeKind, WORST_FIRST } from './compare-records.ts';
import { findChanges, type FoundChanges } from './find-all.ts';
import type { ChangeRecord } from './find-changes.ts';
import { sayChange } from './say-change.ts';
import { CHANGES_WORDS } from './words.ts';

/** So many of a kind are told: a brief is read in one go, and its address has the rest. */
const MOST = 6;

/** What changed as a sheet to be printed or sent. Throws what changes throws. */
export async function changesSheet(context: AtlasContext, asked: ChangesAsked): Promise<Paper> {
  const { language, records, origin } = context;
  const words = CHANGES_WORDS[language];
  const ledger = await records.ledger();
  const found = await findChanges(context, asked);
  const day = dayInChina();
  const address = origin + changesAddress(asked, language);
  const title = titleOf(asked, ledger, language);
  const told = found.changes.slice(0, MOST * WORST_FIRST.length);
  const entities = await records.entities([...new Set(told.map(({ entity }) => entity))]);
  return {
    language,
    kind: words.kind,
    title,
    fileName: paperFileName({ kind: words.file, names: [asked.since ?? title], day }, words.and),
    day,
    lead: [...(await narrowedTo(context, asked)), summaryOf(found, language)],
    fields: [],
    parts: await Promise.all(
      WORST_FIRST.filter((kind) => found.counts.some((one) => one.kind === kind)).map((kind) =>
        partOf(context, ledger, kind, found.changes),
      ),
    ),
    sources: await sourceLines(context, entities, { day, address, reading: words.reading }),
    address,
  };
}

function titleOf(
  { since, from, to }: ChangesAsked,
  { documents }: Ledger,
  language: AtlasContext['language'],
): string {
  const words = CHANGES_WORDS[language];
  const named = (id: string): string => `《${documents.get(id)?.title ?? id}》`;
  if (to === null) {
    const [, before] = /^(\d{4})-12-31$/.exec(since ?? '') ?? [];
    return before === undefined
      ? words.titleSince(since ?? '')
      : words.titleYear(String(Number(before) + 1));
  }
  return from === null ? words.titleOf(named(to)) : words.titleBetween(named(from), named(to));
}

/** Whose works alone are told of; nothing where all are. */
async function narrowedTo(
  { records, language }: AtlasContext,
  { where: { department, within, cluster } }: ChangesAsked,
): Promise<readonly string[]> {
  const refs = [department, within, cluster].filter((ref) => ref !== null);
  const entities = await records.entities(await records.eachMeant(refs));
  return entities.length === 0
    ? []
    : [CHANGES_WORDS[language].narrowedTo(entities.map((one) => readName(one, language)))];
}

function summaryOf({ counts }: FoundChanges, language: AtlasContext['language']): string {
  const words = CHANGES_WORDS[language];
  return words.total(counts.map(({ kind, count }) => words.count(words.kinds[kind], count)));
}

async function partOf(
  context: AtlasContext,
  ledger: Ledger,
  kind: ChangeKind,
  all: readonly ChangeRecord[],
): Promise<PaperPart> {
  const words = CHANGES_WORDS[context.language];
  const changes = all.filter((change) => change.kind === kind);
  const points = await Promise.all(
    changes.slice(0, MOST).map((change) => pointOf(context, ledger, change)),
  );
  return {
    heading: words.heading(words.kinds[kind], changes.length),
    note: changes.length > MOST ? words.more(changes.length - MOST) : null,
    groups: [{ heading: null, note: null, points, isShort: false }],
  };
}

async function pointOf(
  { records, language }: AtlasContext,
  ledger: Ledger,
  change: ChangeRecord,
): Promise<NamedPoint> {
  const { text, papers } = sayChange(change, ledger, language);
  const entity = await records.entity(change.entity);
  return { name: readName(entity, language), text, reserve: null, places: papers, quotes: [] };
}
