import { z } from 'zod';

import type { Atlas } from './atlas.ts';

/** What is told by its name. */
export const Named = z.object({ name: z.string() });
const Link = z.object({
  entity: Named,
  relation: z.object({ type: z.string(), basis: z.string(), intended: z.boolean() }),
});
const Duty = z.object({ department: Named, task: z.object({ name: z.string() }) });
const Work = z.object({
  entity: z.object({ name: z.string(), type: z.string(), stage: z.string().nullable() }),
  places: z.array(Link),
});
const Row = z.object({
  entity: z.object({ name: z.string(), type: z.string(), stage: z.string().nullable() }),
  standing: z.string(),
  intended: z.boolean(),
  way: z.object({
    entities: z.array(Named),
    steps: z.array(
      z.object({
        relation: z.object({ type: z.string(), mentions: z.array(z.object({ at: z.string() })) }),
      }),
    ),
  }),
  operators: z.array(Link),
  amounts: z.array(z.object({ text: z.string(), value: z.number().nullable() })),
  industries: z.array(Link),
  clusters: z.array(Link),
  places: z.array(Link),
  city: Named.nullable(),
  leads: z.array(Duty),
  participants: z.array(Duty),
  works: z.array(Work),
});
type Row = z.infer<typeof Row>;
const Portfolio = z.object({
  portfolio: z.object({
    of: Named,
    totalCount: z.number(),
    note: z.string().nullable(),
    edges: z.array(z.object({ cursor: z.string() })),
    nodes: z.array(Row),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    facets: z.object({
      types: z.array(z.object({ type: z.string(), count: z.number() })),
      stages: z.array(z.object({ stage: z.string(), count: z.number() })),
      operators: z.array(z.object({ operator: Named, count: z.number() })),
    }),
  }),
});

const QUERY = `
  fragment Links on PortfolioLink { entity { name } relation { type basis intended } }
  query ($of: EntityRef!, $types: [EntityType!], $operators: [EntityRef!], $stages: [String!], $orderBy: PortfolioOrder, $first: Int, $after: String) {
    portfolio(of: $of, types: $types, operators: $operators, stages: $stages, orderBy: $orderBy, first: $first, after: $after) {
      of { name }
      totalCount
      note
      edges { cursor }
      pageInfo { hasNextPage endCursor }
      facets { types { type count } stages { stage count } operators { operator { name } count } }
      nodes {
        entity { name type stage }
        standing
        intended
        way { entities { name } steps { relation { type mentions { at } } } }
        operators { ...Links }
        amounts { text value }
        industries { ...Links }
        clusters { ...Links }
        places { ...Links }
        city { name }
        leads { department { name } task { name } }
        participants { department { name } task { name } }
        works { entity { name type stage } places { ...Links } }
      }
    }
  }`;

/** What a portfolio answers, a hundred rows of it unless asked otherwise. */
export async function portfolioOf(atlas: Atlas, name: string, asked: object = {}) {
  const data = await atlas.ask(QUERY, { of: { name }, first: 100, ...asked });
  return Portfolio.parse(data).portfolio;
}

export type Portfolio = Awaited<ReturnType<typeof portfolioOf>>;

/** The names of the rows. */
export const names = ({ nodes }: Portfolio): string[] => nodes.map(({ entity }) => entity.name);

/** The row of an entity by its name. */
export function rowOf({ nodes }: Portfolio, name: string): Row {
  const row = nodes.find(({ entity }) => entity.name === name);
  if (row === undefined) {
    throw new Error(`there is no row of ${name}`);
  }
  return row;
}

/** The names of what a row links to. */
export const linked = (links: readonly z.infer<typeof Link>[]): string[] =>
  links.map(({ entity }) => entity.name);
