import type { AtlasContext } from '#server/context.ts';
import type { Language } from '#server/domain/language.ts';

import type { BriefCell, BriefComparison, BriefEntry, BriefPark, BriefRow } from './brief.ts';
import { readLocators, readName } from '#server/records/names.ts';
import { weighs } from './on-paper.ts';
import { type ParkFact, type ParkFacts, factsOf } from './park-facts.ts';
import { isDerived } from '#server/papers/reserve.ts';
import { BRIEF_WORDS, type BriefWords } from './words.ts';

/** So many entries of a cell are written out, so that four parks stand on one sheet of paper; how many there are is told. */
const MOST_ENTRIES = 3;
/** So many places of an entry. */
const MOST_PLACES = 2;

/** Parks side by side: how they fit, then what the plan says of each, a row a kind; a kind that none has is left out. */
export async function compareParks(
  context: AtlasContext,
  parks: readonly BriefPark[],
  untold: ReadonlyMap<string, readonly string[]>,
): Promise<BriefComparison> {
  const { language } = context;
  const words = BRIEF_WORDS[language];
  const facts = await Promise.all(parks.map(({ park }) => factsOf(context, park.id)));
  const features = [
    ...new Set(parks.flatMap(({ reasons }) => reasons.map(({ feature }) => feature))),
  ];
  const standing: BriefRow = {
    title: words.score,
    cells: parks.map(({ score, standing: rank }) =>
      told([text(score === null ? rank : `${score.toFixed(2)} · ${rank}`)], words),
    ),
  };
  const unmet: BriefRow = {
    title: words.nothing,
    cells: parks.map(({ park, score }) => {
      const names = untold.get(park.id) ?? [];
      return names.length === 0 && score !== null
        ? told([text(words.allMet)], words)
        : told(names.length === 0 ? [] : [text(names.join(words.comma))], words);
    }),
  };
  return {
    parks: parks.map(({ name }) => name),
    rows: [
      standing,
      ...features.map((feature) => reasonRow(parks, feature, words)),
      ...([...untold.values()].some((names) => names.length > 0) ? [unmet] : []),
      ...factRows(facts, language),
    ],
  };
}

function reasonRow(parks: readonly BriefPark[], feature: string, words: BriefWords): BriefRow {
  return {
    title: feature,
    cells: parks.map(({ reasons }) =>
      told(
        reasons
          .filter((reason) => reason.feature === feature && weighs(reason))
          .map(({ said, contribution, reserve, places }) => ({
            text: [`${said} ${contribution.toFixed(2)}`, reserve].filter(isGiven).join(' · '),
            places: places.slice(0, MOST_PLACES),
          })),
        words,
      ),
    ),
  };
}

function factRows(facts: readonly ParkFacts[], language: Language): readonly BriefRow[] {
  const words = BRIEF_WORDS[language];
  return Object.entries(words.facts).flatMap(([kind, title]) => {
    const lists = facts.map((of) => factsOfKind(of, kind));
    const shared = sharedBy(lists);
    return lists.every((list) => list.length === 0)
      ? []
      : {
          title,
          cells: lists.map((list) =>
            told(
              // What all have comes first, so that it stands level across the columns.
              [
                ...list.filter(({ entity }) => shared.has(entity.id)),
                ...list.filter(({ entity }) => !shared.has(entity.id)),
              ].map((fact) => entryOf(fact, language, shared.has(fact.entity.id))),
              words,
            ),
          ),
        };
  });
}

function factsOfKind(facts: ParkFacts, kind: string): readonly ParkFact[] {
  return Object.entries(facts).find(([name]) => name === kind)?.[1] ?? [];
}

function entryOf(
  { entity, relation }: ParkFact,
  language: Language,
  isShared: boolean,
): BriefEntry {
  const words = BRIEF_WORDS[language];
  return {
    text: [
      readName(entity, language),
      isShared ? words.shared : null,
      isDerived(relation) ? words.derived : null,
      relation.intended ? words.intended : null,
    ]
      .filter(isGiven)
      .join(' · '),
    places: readLocators(relation.mentions, language).slice(0, MOST_PLACES),
  };
}

/** What every one of them has, by id; of a single park, nothing counts as shared. */
function sharedBy(lists: readonly (readonly ParkFact[])[]): ReadonlySet<string> {
  const [first = [], ...others] = lists;
  const shared = first
    .map(({ entity }) => entity.id)
    .filter((id) => others.every((list) => list.some(({ entity }) => entity.id === id)));
  return new Set(others.length === 0 ? [] : shared);
}

function told(entries: readonly BriefEntry[], words: BriefWords): BriefCell {
  if (entries.length === 0) {
    return { isEmpty: true, entries: [text(words.nothing)] };
  }
  const more = entries.length > MOST_ENTRIES ? [text(words.moreEntries(entries.length))] : [];
  return { isEmpty: false, entries: [...entries.slice(0, MOST_ENTRIES), ...more] };
}

function text(words: string): BriefEntry {
  return { text: words, places: [] };
}

function isGiven(part: string | null): part is string {
  return part !== null;
}
