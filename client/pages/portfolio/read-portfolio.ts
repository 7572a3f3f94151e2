import { compareEntityTypes } from '#client/shared/api/entity-types.ts';
import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { readStage } from '#client/shared/words/read-stage.ts';
import type { Words } from '#client/shared/words/words.ts';
import type { PortfolioFact } from './portfolio-query.ts';

/** What kind of thing is asked about, which tells what its rows are to it. */
export type PortfolioKind = 'area' | 'line' | 'industry' | 'organization';

const KINDS: Readonly<Partial<Record<EntityType, PortfolioKind>>> = {
  CORRIDOR: 'line',
  LINE: 'line',
  INDUSTRY: 'industry',
  ORGANIZATION: 'organization',
};

/** What has a portfolio. */
export const PORTFOLIO_TYPES: readonly EntityType[] = [
  'CITY',
  'PLACE',
  'ZONE',
  'PARK',
  'HUB',
  'CORRIDOR',
  'LINE',
  'INDUSTRY',
  'ORGANIZATION',
];

export function kindOf({ type }: Pick<EntityHint, 'type'>): PortfolioKind {
  return KINDS[type] ?? 'area';
}

export function readTitle(of: EntityHint, words: Words): string {
  return words(`portfolio.title.${kindOf(of)}`, { name: readName(of, words) });
}

/** How many there are by type, and by stage where the plan gives any, in one sentence. */
export function readCounts({ of, rows }: PortfolioFact, words: Words): string {
  const comma = words('portfolio.count.comma');
  const types = [...countEach(rows.map(({ entity }) => entity.type))]
    .toSorted(([one], [other]) => compareEntityTypes(one, other))
    .map(([type, count]) => words('portfolio.count.type', { count, type: words(`type.${type}`) }));
  const name = readName(of, words);
  const sentence = words(`portfolio.count.${kindOf(of)}`, { name, types: types.join(comma) });
  const stages = readStages(rows, words);
  const works = new Set(rows.flatMap((row) => row.works.map(({ entity }) => entity.id))).size;
  const intended = rows.filter((row) => row.intended).length;
  const more = [
    ...(stages.length === 0 ? [] : [stages.join(comma)]),
    ...(works === 0 ? [] : [words('portfolio.count.works', { count: works })]),
    ...(intended === 0 ? [] : [words('portfolio.count.intended', { count: intended })]),
  ].join(words('portfolio.count.part'));
  return more === '' ? sentence : words('portfolio.count.more', { sentence, more });
}

function readStages(rows: PortfolioFact['rows'], words: Words): readonly string[] {
  const stages = countEach(rows.flatMap(({ entity }) => entity.stage ?? []));
  if (stages.size === 0) {
    return [];
  }
  const without = rows.filter(({ entity }) => entity.stage === null).length;
  return [
    ...[...stages]
      .toSorted(([, one], [, other]) => other - one)
      .map(([stage, count]) =>
        words('portfolio.count.stage', { stage: readStage(stage, words), count }),
      ),
    ...(without === 0 ? [] : [words('portfolio.count.noStage', { count: without })]),
  ];
}

function countEach<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
