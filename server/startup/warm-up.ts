import type { Graph } from '#server/graph/graph.ts';
import { EXAMPLES } from '#server/http/examples.ts';
import { allStatements } from '#server/records/statement.ts';

/**
 * Has Neo4j plan every statement, the shortest first, and asks the examples once, behind the reader's back: what nobody has asked yet
 * takes it up to a second. What fails here fails for nobody.
 */
export async function warmUp(graph: Graph, address: string, signal: AbortSignal): Promise<void> {
  try {
    for (const statement of allStatements()) {
      signal.throwIfAborted();
      await graph.plan(statement, signal).catch(() => undefined);
    }
    for (const { query } of EXAMPLES) {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
        signal,
      });
      await response.text();
    }
  } catch {
    // The first reader waits a little longer.
  }
}
