import { z } from 'zod';

import { CursorArgument, LanguageArgument, limitOf } from '#server/mcp/answers/arguments.ts';
import { EntityArgument, EntityType, labelOf, refOf } from '#server/mcp/answers/entity.ts';
import { factLine } from '#server/mcp/answers/fact.ts';
import type { Asking } from '#server/mcp/asking.ts';
import { defineTool } from '#server/mcp/tool.ts';

import { Portfolio, portfolioRows, type PortfolioRow } from './portfolio-rows.ts';

export const listPortfolio = defineTool({
  name: 'list_portfolio',
  title: {
    zh: '某地、某园区、某产业有哪些项目',
    en: 'What lies in a place or works in an industry',
  },
  description:
    'Which projects lie in a city, county, place, zone, park or hub, or run along a corridor or line; of an industry, which organizations work in it; of an organization, what it builds or runs. Rows with stage, size, who runs it, who leads, and the relations that show how each belongs there. types asks for others than projects, such as PARK or PLATFORM.',
  input: z.strictObject({
    entity: EntityArgument,
    types: z.array(EntityType).max(21).optional(),
    stages: z
      .array(z.string().max(40))
      .max(9)
      .optional()
      .describe('such as 建设 or UNDER_CONSTRUCTION'),
    limit: limitOf(10, 30),
    cursor: CursorArgument,
    language: LanguageArgument,
  }),
  output: Portfolio,
  answer: async ({ entity, types, stages, limit, cursor }, asking) => {
    const question = {
      of: refOf(entity),
      types: types ?? null,
      stages: stages ?? null,
      first: limit,
      after: cursor ?? null,
    };
    const parameters = { type: types ?? [], stage: stages ?? [] };
    const data = await portfolioRows(question, parameters, asking);
    return { data, text: textOf(data, asking) };
  },
});

function textOf({ of, total, note, rows, next_cursor, url }: Portfolio, asking: Asking): string {
  const { words } = asking;
  return [
    labelOf(of, asking) + words.colon + words.found(total),
    ...(note === null ? [] : [note]),
    ...rows.map((row) => rowLine(row, asking)),
    ...(next_cursor === null ? [] : [words.nextPage(next_cursor)]),
    words.see(url),
  ].join('\n');
}

function rowLine(row: PortfolioRow, asking: Asking): string {
  const { entity, at, because, stage, amounts, operators, leads } = row;
  const { words } = asking;
  const told: readonly (readonly [string, readonly string[]])[] = [
    [words.stage, stage === null ? [] : [stage.stage + words.at([stage.at])]],
    [words.amounts, amounts.map(({ text, what }) => `${what ?? ''}${text}`)],
    [words.operators, operators],
    [words.leads, leads],
  ];
  const parts = told.flatMap(([label, texts]) =>
    texts.length === 0 ? [] : [`${label}${words.colon}${texts.join(words.comma)}`],
  );
  const facts = because.map((fact) => factLine(fact, asking));
  return `- ${labelOf(entity, asking)}${words.at(at)}${[...parts, ...facts].map((part) => ` · ${part}`).join('')} ${entity.url}`;
}
