import { readName } from '#client/shared/words/read-name.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Words } from '#client/shared/words/words.ts';
import type { WalksGraph } from '#client/explorer/walks/walks-graph.ts';

/** Says that nothing was reached, and what was looked for. */
export function noWalkSentence(
  { from, direction }: WalksGraph,
  until: readonly EntityType[],
  words: Words,
): string {
  const types = until.map((type) => words(`type.${type}`)).join(words('list.comma'));
  return words(direction === 'UPSTREAM' ? 'trace.none.upstream' : 'trace.none.downstream', {
    name: readName(from, words),
    until: types === '' ? words('trace.anything') : types,
  });
}
