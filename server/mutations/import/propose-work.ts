import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import type { RelationAddition } from '#server/domain/addition.ts';
import { appendTo } from '#server/domain/lists.ts';
import { nameKey } from '#server/domain/name-key.ts';
import { shortNames } from '#server/domain/short-names.ts';
import { find } from '#server/records/find.ts';
import { readStatement } from '#server/records/statement.ts';
import type { TableRow } from '#server/tables/read-rows.ts';

const TOLD_NAMES = readStatement(new URL('./told-names.cypher', import.meta.url));

const Told = z.object({
  id: z.string(),
  type: z.enum(['City', 'Place', 'Zone', 'Park', 'Hub', 'Industry', 'Department', 'Organization']),
  name: z.string(),
  level: z.string(),
  plan: z.string(),
});
type Told = z.infer<typeof Told>;

/** What the words of a row tell of a work that the graph does not have; each by its id, null where they tell none. */
export interface ProposedWork {
  readonly place: string | null;
  readonly industry: string | null;
  /** The company that has it done. */
  readonly operator: string | null;
  /** The department that answers for it. */
  readonly department: string | null;
  /** To which plan the work would belong; null where nothing that it names tells. */
  readonly plan: string | null;
}

export type ProposeWork = (row: TableRow) => ProposedWork;

/** Reads out of the words of rows where their works lie, what they are for, and who has them done. */
export async function workProposer(context: AtlasContext): Promise<ProposeWork> {
  const names = byBeginning(await find(context, TOLD_NAMES, {}, Told));
  return ({ name, aside: { PLACE, DEPARTMENT, SCALE } }) => {
    const [inPlace, inName, inDepartment, inScale] = [PLACE, name, DEPARTMENT, SCALE].map(
      (text = '') => toldIn(text, names),
    );
    const place = placeAmong(inPlace) ?? placeAmong(inName) ?? placeAmong(inDepartment);
    const industry = firstOf('Industry', inName) ?? firstOf('Industry', inScale);
    const operator = firstOf('Organization', inDepartment);
    return {
      place: idOf(place),
      industry: idOf(industry),
      operator: idOf(operator),
      department: idOf(firstOf('Department', inDepartment)),
      plan: (place ?? industry ?? operator)?.plan ?? null,
    };
  };
}

function firstOf(type: Told['type'], told: readonly Told[] = []): Told | undefined {
  return told.find((one) => one.type === type);
}

function idOf(told: Told | undefined): string | null {
  return told?.id ?? null;
}

/** The relations that a proposed work would have. */
export function relationsOf({ place, industry, operator }: ProposedWork): RelationAddition[] {
  return [
    ...(place === null ? [] : [{ type: 'LOCATED_IN', direction: 'OUT', other: place } as const]),
    ...(industry === null ? [] : [{ type: 'FEEDS', direction: 'OUT', other: industry } as const]),
    ...(operator === null ? [] : [{ type: 'OPERATES', direction: 'IN', other: operator } as const]),
  ];
}

/** A park or place before a county, a county before its city. */
function placeAmong(told: readonly Told[] = []): Told | undefined {
  const isSite = ({ type }: Told): boolean =>
    type === 'Park' || type === 'Zone' || type === 'Hub' || type === 'Place';
  return (
    told.find(isSite) ??
    told.find(({ type, level }) => type === 'City' && level !== 'prefecture') ??
    told.find(({ type }) => type === 'City')
  );
}

/** So many characters of a name find it. */
const BEGINNING = 2;
type NamesByBeginning = ReadonlyMap<string, readonly (Told & { readonly key: string })[]>;

function byBeginning(told: readonly Told[]): NamesByBeginning {
  const names = new Map<string, (Told & { readonly key: string })[]>();
  const all = told.flatMap((one) => wordsOf(one).map((key) => ({ ...one, key })));
  for (const one of all.sort((a, b) => b.key.length - a.key.length)) {
    appendTo(names, one.key.slice(0, BEGINNING), one);
  }
  return names;
}

/** What a list writes for it: also 徐闻 for 徐闻县, 氢能 for 氢能产业. */
function wordsOf({ type, name }: Told): string[] {
  const texts =
    type === 'Industry'
      ? shortNames({ name, aliases: [] })
      : type === 'City'
        ? [name, name.replace(/[市县区]$/u, '')]
        : [name];
  return [...new Set(texts.map(nameKey))].filter((key) => key.length >= BEGINNING);
}

/** What a text names, from its beginning on; the longest name that begins at a place is meant, and none within it. */
function toldIn(text: string, names: NamesByBeginning): readonly Told[] {
  const key = nameKey(text);
  const told: Told[] = [];
  for (let at = 0; at < key.length;) {
    const from = at;
    const found = names
      .get(key.slice(from, from + BEGINNING))
      ?.find((one) => key.startsWith(one.key, from));
    told.push(...(found === undefined ? [] : [found]));
    at += found?.key.length ?? 1;
  }
  return told;
}
