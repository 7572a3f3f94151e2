import type { Core, ElementDefinition } from 'cytoscape';

import type {
  Drawing,
  EntityBox,
  MoreBox,
  RelationLine,
  WordedHead,
} from '#client/canvas/drawing/drawing.ts';
import type { Point } from '#client/canvas/layouts/box.ts';
import { linesOf } from '#client/canvas/drawing/box-label.ts';

/** So many lines would hide each other's arrows and words, and are drawn without; but for the few that the plan only wishes, whose arrow tells it. */
const MOST_LINES_WITH_ARROWS = 400;

/** Makes the canvas hold exactly what the drawing holds, each thing in its place; what stays is not touched otherwise. */
export function syncElements(cy: Core, drawing: Drawing): void {
  const manner = [
    ...(drawing.isStraight === true ? ['straight'] : []),
    ...(drawing.lines.length > MOST_LINES_WITH_ARROWS ? ['many'] : []),
  ];
  const wanted = [
    ...drawing.heads.map(headElement),
    ...drawing.boxes.map((box) => entityElement(box, drawing.isDots === true)),
    ...drawing.more.map(moreElement),
    ...drawing.lines.map((line) => lineElement(line, manner)),
  ];
  const ids = new Set(wanted.map((element) => element.data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const element of wanted) {
      putElement(cy, element);
    }
  });
}

// What is as it was is left alone: to touch it would cost its style being worked out again.
function putElement(cy: Core, element: ElementDefinition): void {
  const known = cy.getElementById(element.data.id ?? '');
  if (known.empty()) {
    cy.add(element);
    return;
  }
  if (Object.entries(element.data).some(([key, value]) => known.data(key) !== value)) {
    known.data(element.data);
  }
  const classes = element.classes ?? [];
  const own = String(known.scratch(OWN_CLASSES) ?? '');
  if (own !== String(classes)) {
    known.classes(classes);
    known.scratch(OWN_CLASSES, String(classes));
  }
  const { position } = element;
  if (position !== undefined && !isAt(known.position(), position)) {
    known.position(position);
  }
}

const OWN_CLASSES = 'ownClasses';

function isAt(one: Point, other: Point): boolean {
  return one.x === other.x && one.y === other.y;
}

function entityElement(box: EntityBox, isDot: boolean): ElementDefinition {
  const lines = linesOf(box.name);
  const { entity, emphasis, isFresh, x, y, width, height, measured } = box;
  return {
    group: 'nodes',
    data: {
      id: entity.id,
      kind: 'entity',
      type: entity.type,
      label: lines.join('\n'),
      title: entity.name === box.name ? box.name : `${box.name} ${entity.name}`,
      width,
      height,
      ...(measured === undefined ? {} : { stops: stopsOf(measured.share) }),
    },
    classes: [
      'entity',
      entity.type,
      emphasis,
      ...(lines.length > 1 ? ['two-lines'] : []),
      ...(isFresh ? ['fresh'] : []),
      ...(isDot ? ['dot'] : []),
      ...(measured === undefined ? [] : ['measured']),
    ],
    position: { x, y },
  };
}

function moreElement({ id, label, x, y, width, height }: MoreBox): ElementDefinition {
  return {
    group: 'nodes',
    data: { id, kind: 'more', label, width, height },
    classes: ['more'],
    position: { x, y },
    grabbable: false,
  };
}

function headElement({ id, label, x, y, end }: WordedHead): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: `head:${id}`, kind: 'head', label, width: 1, height: 20 },
    classes: ['head', end === 'end' ? 'towards-start' : 'towards-end'],
    position: { x, y },
    grabbable: false,
    selectable: false,
  };
}

function lineElement(
  { relation, path, isHighlighted, label, labelEnd }: RelationLine,
  manner: readonly string[],
): ElementDefinition {
  return {
    group: 'edges',
    data: {
      id: relation.id,
      kind: 'relation',
      basis: relation.basis,
      type: relation.type,
      source: relation.from.id,
      target: relation.to.id,
      label,
      ...path,
    },
    classes: [
      CLASS_OF_BASIS[relation.basis],
      ...(relation.intended ? ['intended'] : []),
      ...manner.filter((one) => one !== 'many' || !relation.intended),
      ...(isHighlighted ? ['highlighted'] : []),
      ...(label === '' ? [] : [`label-${labelEnd}`]),
    ],
  };
}

const CLASS_OF_BASIS = { STATED: 'stated', DERIVED: 'derived', RECORDED: 'recorded' } as const;

// Filled from the left as far as its share goes.
function stopsOf(share: number): string {
  const percent = `${(share * 100).toFixed(1)}%`;
  return `0% ${percent} ${percent} 100%`;
}
