import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import { readName } from '#client/shared/words/read-name.ts';
import type { Words } from '#client/shared/words/words.ts';
import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import { placeBy, putInPlace } from '#client/canvas/layouts/lay-out.ts';
import { measureEntity } from '#client/canvas/drawing/measure-label.ts';
import { linePath } from '#client/canvas/drawing/line-path.ts';

/** Draws entities with the relations among them, about none of them in particular: in rows by type. */
export function drawRows(
  of: string,
  entities: readonly EntityHint[],
  relations: readonly RelationFact[],
  words: Words,
): Drawing {
  const at = { x: 0, y: 0 };
  const boxes = entities.map((entity) => ({
    ...measureEntity(entity, words),
    ...at,
    entity,
    name: readName(entity, words),
    emphasis: 'plain' as const,
    isFresh: false,
  }));
  const nowhere = { id: '', ...at, width: 1, height: 1 };
  const drawing: Drawing = {
    of: `${words.language} ${of}`,
    isWhole: true,
    boxes,
    more: [],
    lines: relations.map((relation) => ({
      relation,
      path: linePath(nowhere, nowhere),
      isHighlighted: false,
      label: '',
      labelEnd: 'middle',
    })),
    heads: [],
    focus: [],
  };
  return putInPlace(
    drawing,
    'types',
    placeBy('types', { drawing, locations: new Map(), sketch: null, words }),
  );
}
