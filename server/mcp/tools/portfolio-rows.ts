import { z } from 'zod';

import { NextCursor, PageInfo } from '#server/mcp/answers/arguments.ts';
import { Entity } from '#server/mcp/answers/entity.ts';
import { Fact, factOf, Mentions, Places, placesOf, Relation } from '#server/mcp/answers/fact.ts';
import { placeOfStage, StageTold } from '#server/mcp/answers/stage.ts';
import type { Asking } from '#server/mcp/asking.ts';
import { readDocument } from '#server/mcp/read-document.ts';
import { STANDINGS } from '#server/questions/portfolio/member.ts';

const DOCUMENT = readDocument(new URL('./list-portfolio.graphql', import.meta.url));

const Amount = z.object({ text: z.string(), what: z.string().nullable() });

const RowTold = z.object({
  standing: z.enum(STANDINGS),
  intended: z.boolean(),
  entity: Entity.extend({
    ...StageTold.shape,
    mentions: Mentions,
  }),
  amounts: z.array(Amount),
  way: z.object({ steps: z.array(z.object({ relation: Relation })) }),
  operators: z.array(z.object({ entity: Entity })),
  leads: z.array(z.object({ department: Entity })),
});

const Told = z.object({
  portfolio: z.object({
    of: Entity,
    totalCount: z.number(),
    note: z.string().nullable(),
    pageInfo: PageInfo,
    nodes: z.array(RowTold),
  }),
});

const Row = z.object({
  entity: Entity,
  at: Places.describe('where the plan names it'),
  standing: z.enum(STANDINGS).describe('how it belongs there'),
  intended: z.boolean().describe('the plan only wishes that it belongs there'),
  because: z.array(Fact).describe('the relations that show how it belongs there'),
  stage: z.object({ stage: z.string(), at: z.string() }).nullable(),
  amounts: z.array(Amount),
  operators: z.array(z.string()),
  leads: z.array(z.string()).describe('departments that lead a task which it falls under'),
});
export type PortfolioRow = z.infer<typeof Row>;

/** A page of what lies in a place or park, along a line, works in an industry, or is run by an organization. */
export const Portfolio = z.object({
  of: Entity,
  total: z.number(),
  note: z.string().nullable().describe('why there is nothing'),
  rows: z.array(Row),
  next_cursor: NextCursor,
  url: z.string(),
});
export type Portfolio = z.infer<typeof Portfolio>;

/** Asks for a page of a portfolio; `parameters` are what the explorer's address of it has besides. */
export async function portfolioRows(
  question: Readonly<Record<string, unknown>>,
  parameters: Readonly<Record<string, readonly string[]>>,
  asking: Asking,
): Promise<Portfolio> {
  const { of, totalCount, note, pageInfo, nodes } = Told.parse(
    await asking.ask(DOCUMENT, question),
  ).portfolio;
  return {
    of,
    total: totalCount,
    note,
    rows: nodes.map((row) => rowOf(row, asking)),
    next_cursor: pageInfo,
    url: asking.addresses.page(`/portfolio/${of.id}`, parameters),
  };
}

function rowOf(told: z.infer<typeof RowTold>, asking: Asking): PortfolioRow {
  const { entity, way, operators, leads, standing, intended, amounts } = told;
  const { stage, stageWord } = entity;
  const at = placeOfStage(entity, asking.language);
  return {
    entity: Entity.parse(entity),
    at: placesOf(entity.mentions, asking),
    standing,
    intended,
    because: way.steps.map(({ relation }) => factOf(relation, asking)),
    stage: stage === null || at === null ? null : { stage: stageWord ?? stage, at },
    amounts,
    operators: operators.map((one) => one.entity.name),
    leads: [...new Set(leads.map(({ department }) => department.name))],
  };
}
