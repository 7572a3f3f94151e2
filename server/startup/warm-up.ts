import { EXAMPLES } from '#server/http/examples.ts';

/**
 * Asks the examples once, behind the reader's back: the first answer of a question takes seconds, while Neo4j plans it, and
 * later ones a fraction. What fails here fails for nobody.
 */
export async function warmUp(address: string, signal: AbortSignal): Promise<void> {
  for (const { query } of EXAMPLES) {
    try {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
        signal,
      });
      await response.text();
    } catch {
      return;
    }
  }
}
