/** A piece of a passage; marked where it is a name that matters. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** Whether something of the passage was left out. */
  readonly isShortened: boolean;
}

/** An entity by all that the plan calls it. */
export interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** By what a passage names these: by their own names, and only where it does not by others, which are often short and stand anywhere. */
export function namesIn(passage: string, named: readonly Named[]): readonly string[] {
  return named.flatMap(({ name, aliases }) => (passage.includes(name) ? [name] : aliases));
}

/** A stretch of a text, in code units: from start up to, and without, end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const AROUND = 42;
/** A passage that is not much longer than a name with its surroundings stands whole. */
const SHORT_SHARE = 3.6;
const LEFT_OUT = '……';

/** A passage whole, with the names in it marked. */
export function markNames(passage: string, names: readonly string[]): readonly Piece[] {
  return piecesOf(passage, spansOf(passage, names));
}

const BEFORE = 12;
const SHOWN = 64;

/** A line of a passage: its part where most of what was found stands together, with that marked. */
export function lineAround(passage: string, found: readonly Span[]): readonly Piece[] {
  const from = Math.max(0, densest(found) - BEFORE);
  const start = from + SHOWN > passage.length ? Math.max(0, passage.length - SHOWN) : from;
  const end = Math.min(passage.length, start + SHOWN);
  const marks = found
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({
      start: Math.max(0, span.start - start),
      end: Math.min(end, span.end) - start,
    }));
  const gap = { text: LEFT_OUT, isMarked: false };
  return [
    ...(start > 0 ? [gap] : []),
    ...piecesOf(passage.slice(start, end), marks),
    ...(end < passage.length ? [gap] : []),
  ];
}

// Where the first of the stretches begins that has most of the others in the line after it.
function densest(found: readonly Span[]): number {
  const within = (from: Span): number =>
    found.filter(({ start, end }) => start >= from.start && end <= from.start + SHOWN - BEFORE)
      .length;
  return found.toSorted((one, other) => within(other) - within(one))[0]?.start ?? 0;
}

/** A long passage's parts around the names that matter, so many characters before and after them; the rest is left out. */
export function excerpt(passage: string, names: readonly string[], around = AROUND): Excerpt {
  const marks = spansOf(passage, names);
  if (passage.length <= around * SHORT_SHARE) {
    return { pieces: piecesOf(passage, marks), isShortened: false };
  }
  const windows = windowsAround(passage, marks, around);
  const pieces = windows.flatMap((window) => {
    const within = marks.filter(({ start }) => start >= window.start && start < window.end);
    const moved = within.map(({ start, end }) => ({
      start: start - window.start,
      end: end - window.start,
    }));
    const hasGapBefore = window.start > 0;
    const gap: readonly Piece[] = hasGapBefore ? [{ text: LEFT_OUT, isMarked: false }] : [];
    return [...gap, ...piecesOf(passage.slice(window.start, window.end), moved)];
  });
  const isCutAtEnd = (windows.at(-1)?.end ?? 0) < passage.length;
  return {
    pieces: isCutAtEnd ? [...pieces, { text: LEFT_OUT, isMarked: false }] : pieces,
    isShortened: isCutAtEnd || windows.length > 1 || (windows[0]?.start ?? 0) > 0,
  };
}

// The longest name wins where names overlap, so that 湛江港 is not marked as 湛江 and 港.
function spansOf(passage: string, names: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  const longestFirst = [...new Set(names)]
    .filter((name) => name !== '')
    .toSorted((one, other) => other.length - one.length);
  for (const name of longestFirst) {
    for (let start = passage.indexOf(name); start >= 0; start = passage.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (!spans.some((span) => start < span.end && span.start < end)) {
        spans.push({ start, end });
      }
    }
  }
  return spans.toSorted((one, other) => one.start - other.start);
}

function windowsAround(passage: string, marks: readonly Span[], around: number): readonly Span[] {
  const aims = marks.length === 0 ? [{ start: 0, end: around }] : marks;
  const windows: Span[] = [];
  for (const { start, end } of aims) {
    const window = {
      start: start < around ? 0 : start - around,
      end: Math.min(passage.length, end + around),
    };
    const last = windows.at(-1);
    if (last !== undefined && window.start <= last.end) {
      windows[windows.length - 1] = { start: last.start, end: Math.max(last.end, window.end) };
    } else {
      windows.push(window);
    }
  }
  return windows;
}

function piecesOf(text: string, marks: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), isMarked: false });
  return pieces.filter((piece) => piece.text !== '');
}
