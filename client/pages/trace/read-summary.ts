import type { EntityType } from '#client/shared/api/fragments.ts';
import { sentenceText } from '#client/explorer/walks/sentence-text.ts';
import type { Walk, WalksGraph } from '#client/explorer/walks/walks-graph.ts';
import { readName } from '#client/shared/words/read-name.ts';
import type { Words } from '#client/shared/words/words.ts';
import type { TraceSummary } from './trace-summary.ts';

interface Told {
  readonly graph: WalksGraph;
  readonly summary: TraceSummary;
  /** The walk that is the sentence. */
  readonly told: Walk | undefined;
  /** Types at which the trace ends. */
  readonly until: readonly EntityType[];
}

/** What a trace answers as one line of text: all that it reaches, by basis and by what it goes through; of one end, the walk. */
export function readSummary({ graph, summary, told, until }: Told, words: Words): string {
  const { ends, counts } = summary;
  if (ends.length <= 1) {
    return told === undefined ? '' : sentenceText(told, words);
  }
  const parts = [
    words(graph.isTruncated ? 'trace.sum.atLeast' : 'trace.sum.all', { count: ends.length }),
    ...(['STATED', 'RECORDED', 'DERIVED'] as const)
      .filter((basis) => counts[basis] > 0)
      .map((basis) => words(`trace.sum.${basis}`, { count: counts[basis] })),
    ...readThrough(summary, words),
  ];
  return words('trace.sum.whole', {
    what: readReached(graph, until, words),
    parts: parts.join(words('list.comma')),
  });
}

/** What is counted: what feeds, or is fed, and of which types. */
export function readReached(
  { direction, from }: WalksGraph,
  until: readonly EntityType[],
  words: Words,
): string {
  return words(direction === 'UPSTREAM' ? 'trace.sum.upstream' : 'trace.sum.downstream', {
    name: readName(from, words),
    types: until.map((type) => words(`type.${type}`)).join(words('list.comma')),
  });
}

function readThrough({ through }: TraceSummary, words: Words): readonly string[] {
  const shown = through.slice(0, MOST_THROUGH);
  const hidden = through.length - shown.length;
  return [
    ...shown.map(({ via, count }) =>
      via === null
        ? words('trace.sum.direct', { count })
        : words('trace.sum.through', { name: readName(via, words), count }),
    ),
    ...(hidden > 0 ? [words('trace.sum.more', { count: hidden })] : []),
  ];
}

/** So many of what the ends are reached through are named. */
export const MOST_THROUGH = 6;
