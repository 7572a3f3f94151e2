import { z } from 'zod';

import type { Graph } from '#server/graph/graph.ts';
import { createGraphqlServer } from '#server/http/graphql-server.ts';

import { ask } from './ask.ts';

const Drawn = z.object({ id: z.string(), name: z.string(), other: z.string() });
type Drawn = z.infer<typeof Drawn>;

/** What is asked of a graph of any size, of things drawn from all its plans. */
const QUESTIONS: Readonly<Record<string, { readonly of: string; readonly query: string }>> = {
  'entity by id': { of: 'Project', query: '{ entity(ref: {id: "$id"}) { name mentions { at } } }' },
  'search, 10 hits': {
    of: 'Park',
    query: '{ search(text: "$name") { totalCount edges { matchedOn node { name type } } } }',
  },
  'trace, 6 steps at most': {
    of: 'Project',
    query:
      '{ trace(from: {id: "$id"}, until: [CLUSTER]) { paths { strength entities { name } steps { relation { basis mentions { at } } } } } }',
  },
  '5 shortest paths': {
    of: 'Project',
    query:
      '{ paths(from: {id: "$id"}, to: {id: "$other"}) { entities { name } steps { relation { type } } } }',
  },
  '20 projects of all': {
    of: 'Project',
    query: '{ entities(types: [PROJECT], first: 20) { totalCount nodes { name } } }',
  },
  '20 projects within a city': {
    of: 'City',
    query:
      '{ entities(types: [PROJECT], where: {within: {id: "$id"}}, first: 20) { totalCount nodes { name } } }',
  },
  'counts by type, stage, chapter, city': {
    of: 'City',
    query:
      '{ entities(first: 0) { facets { types { type count } cities { city { name } count } } } }',
  },
  responsibilities: {
    of: 'Project',
    query: '{ responsibilities(of: {id: "$id"}) { role department { name } task { name } } }',
  },
  'neighbourhood, 1 step': {
    of: 'City',
    query: '{ neighbourhood(of: ["$id"], steps: 1, first: 50) { totalCount entities { name } } }',
  },
  'parks like one': {
    of: 'Park',
    query: '{ relatedParks(to: {id: "$id"}) { score park { name } reasons { description } } }',
  },
  'parks for a firm': {
    of: 'Industry',
    query:
      '{ matchingParks(need: {industries: [{id: "$id"}]}) { score park { name } reasons { description } } }',
  },
};

/** Milliseconds, the middle one and the one that nineteen of twenty stay below. */
export interface Spread {
  readonly middle: number;
  readonly most: number;
}

/** Asks each question of so many things that are drawn alike each time, on a server that has kept nothing of any. */
export async function askAll(graph: Graph, draws: number): Promise<ReadonlyMap<string, Spread>> {
  const server = createGraphqlServer(graph, new Map());
  const spreads = new Map<string, Spread>();
  for (const [name, { of, query }] of Object.entries(QUESTIONS)) {
    const drawn = await draw(graph, of, draws + 3);
    const times: number[] = [];
    for (const one of drawn) {
      times.push(await ask(server, fill(query, one)));
    }
    // The first few find connections and code cold.
    const sorted = times.slice(3).sort((a, b) => a - b);
    spreads.set(name, { middle: at(sorted, 0.5), most: at(sorted, 0.95) });
  }
  return spreads;
}

/** Entities of a type with another of the same plan, in an order that says nothing of them. */
function draw(graph: Graph, type: string, count: number): Promise<Drawn[]> {
  return graph.read(
    `MATCH (one:Entity) WHERE one.type = $type AND one.degree > 2
     WITH one ORDER BY reverse(one.fingerprint) LIMIT $count
     CALL (one) {
       MATCH (other:Entity {type: 'Park', plan: one.plan}) RETURN other ORDER BY other.fingerprint LIMIT 1
     }
     RETURN one.id AS id, one.name AS name, other.id AS other`,
    { type, count },
    Drawn,
  );
}

function fill(query: string, { id, name, other }: Drawn): string {
  return query.replace('$id', id).replace('$name', name.slice(0, 3)).replace('$other', other);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
