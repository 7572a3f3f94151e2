import { toSimplified } from './simplified.ts';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The words of a text that a reader typed. Spaces and signs part them; what Chinese is written without, a dictionary parts.
 * A single character is no word by itself but joins its neighbours, as in 湛江港 and 比亚迪: three characters scattered over
 * a paragraph are no mention of a name.
 */
export function wordsOf(text: string): string[] {
  return runsOf(toSimplified(text.normalize('NFKC'))).flatMap((run) => joinSingles(run));
}

/** Runs of words with nothing between them. */
function runsOf(text: string): string[][] {
  const runs: string[][] = [];
  let isOpen = false;
  for (const { segment, isWordLike } of WORDS.segment(text)) {
    if (isWordLike === true && isOpen) {
      runs.at(-1)?.push(segment);
    } else if (isWordLike === true) {
      runs.push([segment]);
    }
    isOpen = isWordLike === true;
  }
  return runs;
}

const SINGLE_BEFORE_SINGLE = /(?<=^| )(\S) (?=\S(?: |$))/gu;
const SINGLE_AFTER_WORD = / (\S)(?= |$)/gu;
const SINGLE_AT_START = /^(\S) /u;

function joinSingles(run: readonly string[]): string[] {
  return run
    .join(' ')
    .replace(SINGLE_BEFORE_SINGLE, '$1')
    .replace(SINGLE_AFTER_WORD, '$1')
    .replace(SINGLE_AT_START, '$1')
    .split(' ');
}
