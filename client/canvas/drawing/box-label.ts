/** How long a name may be, in characters, and how much of its end is kept where its middle is left out. */
interface Room {
  readonly longest: number;
  readonly keptAtEnd: number;
}

/** A Chinese character is about twice as wide as a letter. */
const CHINESE: Room = { longest: 24, keptAtEnd: 9 };
const ON_ONE_LINE: Room = { longest: 44, keptAtEnd: 16 };
const ON_TWO_LINES: Room = { longest: 64, keptAtEnd: 22 };
/** In letters, a name that is longer reads better on two lines. */
const LONGEST_LINE = 26;

/** A name on one line: whole, or without its middle, for long names of one kind differ at the end. */
export function clipName(name: string): string {
  return clip(name, isChinese(name) ? CHINESE : ON_ONE_LINE);
}

/** A name as a box bears it: on one line where it is Chinese or short, else on two of about the same length. */
export function linesOf(name: string): readonly string[] {
  if (isChinese(name) || name.length <= LONGEST_LINE) {
    return [clipName(name)];
  }
  const words = clip(name, ON_TWO_LINES).split(' ');
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const lengthOf = (lines: readonly string[]): number =>
    Math.max(...lines.map((line) => line.length));
  return breaks.toSorted((one, other) => lengthOf(one) - lengthOf(other))[0] ?? words;
}

function clip(name: string, { longest, keptAtEnd }: Room): string {
  return name.length > longest
    ? `${name.slice(0, longest - keptAtEnd - 1)}…${name.slice(-keptAtEnd)}`
    : name;
}

function isChinese(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}
