/** A piece of what matched; marked where it is what the reader typed. */
export interface MatchPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * What matched, with the typed part of it marked. Pinyin is typed without the spaces that part its syllables, or by
 * initials; where neither tells which part was meant, nothing is marked.
 */
export function markMatch(matchedOn: string, typed: string): readonly MatchPiece[] {
  const marked = runOf(matchedOn, typed) ?? initialsOf(matchedOn, typed) ?? new Set<number>();
  const pieces: MatchPiece[] = [];
  for (const [index, character] of Array.from(matchedOn).entries()) {
    const isMarked = marked.has(index);
    const last = pieces.at(-1);
    if (last?.isMarked === isMarked) {
      pieces[pieces.length - 1] = { text: last.text + character, isMarked };
    } else {
      pieces.push({ text: character, isMarked });
    }
  }
  return pieces;
}

// Which characters the typed text runs over, spaces apart.
function runOf(text: string, typed: string): ReadonlySet<number> | null {
  const kept = Array.from(text).flatMap((character, index) =>
    character.trim() === '' ? [] : [{ character: character.toLowerCase(), index }],
  );
  const wanted = typed.replaceAll(/\s/g, '').toLowerCase();
  const start = kept
    .map(({ character }) => character)
    .join('')
    .indexOf(wanted);
  const last = kept[start + wanted.length - 1];
  const first = kept[start];
  return start < 0 || wanted === '' || first === undefined || last === undefined
    ? null
    : new Set(
        Array.from({ length: last.index - first.index + 1 }, (_, step) => first.index + step),
      );
}

function initialsOf(text: string, typed: string): ReadonlySet<number> | null {
  const starts = Array.from(text).flatMap((character, index) =>
    character.trim() !== '' && (index === 0 || text[index - 1] === ' ') ? [index] : [],
  );
  const initials = starts.map((index) => text[index]?.toLowerCase()).join('');
  const at = initials.indexOf(typed.trim().toLowerCase());
  return at < 0 ? null : new Set(starts.slice(at, at + typed.trim().length));
}
