import { inject, vi } from 'vitest';

import { Graph } from '#server/graph/graph.ts';
import { createGraphqlServer } from '#server/http/graphql-server.ts';
import { patientBounds } from './patient-bounds.ts';
import './provided-context.ts';

/** What a server that had read nothing yet answered, and by which statements. */
export interface ColdAnswers {
  /** The text of each request to Neo4j, in order, but that which asks for the version. */
  readonly statements: readonly string[];
  readonly bodies: readonly string[];
}

/** Asks these documents, one after the other, of a server that has kept nothing from before. */
export async function askCold(...documents: readonly string[]): Promise<ColdAnswers> {
  const graph = new Graph(inject('connection'), 'neo4j');
  const read = vi.spyOn(graph, 'read');
  const server = createGraphqlServer(graph, new Map(), patientBounds());
  const bodies: string[] = [];
  try {
    for (const query of documents) {
      const response = await server.fetch('http://atlas/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      bodies.push(await response.text());
    }
  } finally {
    await graph.close();
  }
  const texts = read.mock.calls.map(([statement]) => statement);
  return { statements: texts.filter((text) => !text.startsWith('// Which load wrote')), bodies };
}
