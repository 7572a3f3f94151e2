import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { NamedHere } from './section-blocks.ts';

/** A piece of a passage; with the entity where it is a name. */
export interface NamePiece {
  readonly text: string;
  readonly entity: EntityHint | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityHint;
}

/** A passage cut where it names what is named in it, by name or by another wording. */
export function namePieces(passage: string, named: readonly NamedHere[]): readonly NamePiece[] {
  const spans: Span[] = [];
  for (const { wording, entity } of wordings(named)) {
    for (
      let start = passage.indexOf(wording);
      start >= 0;
      start = passage.indexOf(wording, start + wording.length)
    ) {
      const end = start + wording.length;
      if (!spans.some((span) => start < span.end && span.start < end)) {
        spans.push({ start, end, entity });
      }
    }
  }
  return cut(
    passage,
    spans.toSorted((one, other) => one.start - other.start),
  );
}

// The longest wins where names overlap. A measure is a whole phrase: it gives way to what is named within it.
function wordings(named: readonly NamedHere[]): readonly { wording: string; entity: EntityHint }[] {
  return named
    .flatMap((entity) =>
      [entity.name, ...entity.aliases]
        .filter((wording) => wording !== '')
        .map((wording) => ({ wording, entity })),
    )
    .toSorted(
      (one, other) =>
        Number(one.entity.type === 'MEASURE') - Number(other.entity.type === 'MEASURE') ||
        other.wording.length - one.wording.length,
    );
}

function cut(passage: string, spans: readonly Span[]): readonly NamePiece[] {
  const pieces: NamePiece[] = [];
  let at = 0;
  for (const { start, end, entity } of spans) {
    pieces.push({ text: passage.slice(at, start), entity: null });
    pieces.push({ text: passage.slice(start, end), entity });
    at = end;
  }
  pieces.push({ text: passage.slice(at), entity: null });
  return pieces.filter(({ text }) => text !== '');
}
