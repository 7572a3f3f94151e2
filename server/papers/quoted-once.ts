import type { PaperPart, PaperQuote } from './paper.ts';

/** So many passages stand below a sentence. */
const MOST = 1;

/** The parts with each passage below the first sentence that it bears out, and one below a sentence. */
export function quotedOnce(parts: readonly PaperPart[]): readonly PaperPart[] {
  const quoted = new Set<string>();
  return parts.map((part) => ({
    ...part,
    groups: part.groups.map((group) => ({
      ...group,
      points: group.points.map((point) => {
        const quotes = point.quotes.filter((quote) => !quoted.has(keyOf(quote))).slice(0, MOST);
        for (const quote of quotes) {
          quoted.add(keyOf(quote));
        }
        return { ...point, quotes };
      }),
    })),
  }));
}

/** One sentence may be cut in several ways: it is the same where it begins alike. */
function keyOf({ at, text }: PaperQuote): string {
  return `${at} ${text.slice(0, 16)}`;
}
