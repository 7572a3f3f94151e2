import type { PlacedBoxes } from '#client/explorer/expansion/add-expansions.ts';
import type { RelationFact } from '#client/shared/api/fragments.ts';
import { readMarks } from '#client/shared/words/read-verb.ts';
import type { Words } from '#client/shared/words/words.ts';
import type { RelationLine } from './drawing.ts';
import { linePath, passColumns } from './line-path.ts';

/** Draws relations between the boxes that stand; one whose end does not stand is left out. */
export function drawLines(
  relations: readonly RelationFact[],
  { boxes, columns }: PlacedBoxes,
  words: Words,
): readonly RelationLine[] {
  const at = new Map(boxes.map((box) => [box.id, box]));
  return relations.flatMap((relation): readonly RelationLine[] => {
    const from = at.get(relation.from.id);
    const to = at.get(relation.to.id);
    if (from === undefined || to === undefined || from === to) {
      return [];
    }
    return [
      {
        relation,
        path: linePath(from, to, passColumns(from, to, columns)),
        isHighlighted: false,
        label: readMarks(relation, words),
        // Near the end that stands in a column: there the words come to stand in rows as well.
        labelEnd: Math.abs(from.x) > Math.abs(to.x) ? 'source' : 'target',
      },
    ];
  });
}
