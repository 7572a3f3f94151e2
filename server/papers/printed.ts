import type { Paper } from './paper.ts';
import { pointText, shortText } from './point-text.ts';
import { PAPER_WORDS } from './words.ts';

/** A paper as GraphQL gives it: each sentence with its places behind it. */
export function printed({ parts, ...paper }: Paper): object {
  const words = PAPER_WORDS[paper.language];
  return {
    ...paper,
    parts: parts.map((part) => ({
      ...part,
      groups: part.groups.map((group) => ({
        ...group,
        points: group.points.map(({ name, quotes, ...point }) => ({
          name,
          quotes,
          text: group.isShort
            ? shortText({ quotes, ...point })
            : pointText({ quotes, ...point }, words),
        })),
      })),
    })),
  };
}
