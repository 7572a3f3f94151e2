import { readPlanHeading } from './plan-heading.ts';

/** What closes a sentence, with the quotation marks and brackets that may follow; or a remark in brackets: （牵头单位：…）. */
const SENTENCE_END = /[。！？；：][”’」』）)》〉]*$|[(（][^()（）]*[:：][^()（）]*[)）]$/;

const PAGE_NUMBER = /^[-—–\s]*\d{1,3}[-—–\s]*$/;

/**
 * The lines of a published plan that carry its text, without cover, contents, page numbers and the remains of markup.
 * None where no line opens a first chapter.
 */
export function publishedLines(source: string): readonly string[] {
  const lines = source
    .replace(/<\/(?:p|div|td|tr|li|h\d)>|<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replaceAll('**', '')
    .split('\n')
    .map((line) => line.trim().replace(/^(?:#+|[-*+])\s+/, ''))
    .filter((line) => line !== '' && !PAGE_NUMBER.test(line));
  return lines.slice(beginOfBody(lines));
}

/** The contents name the first chapter before it begins: the last line that does so opens it. */
function beginOfBody(lines: readonly string[]): number {
  const chapters = lines.map((line) => {
    const heading = readPlanHeading(line);
    return heading?.kind === 'chapter' ? heading.number : null;
  });
  const first = chapters.lastIndexOf(1);
  if (first === -1) {
    return lines.length;
  }
  const preface = chapters.lastIndexOf(0, first);
  return preface === -1 ? first : preface;
}

/** Whether a line ends where a paragraph may end; a page or a hard line break ends one anywhere. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line);
}

/** Joins what a page or a hard line break has parted. */
export function joinLines(line: string, next: string): string {
  return /\w$/.test(line) && /^\w/.test(next) ? `${line} ${next}` : line + next;
}
