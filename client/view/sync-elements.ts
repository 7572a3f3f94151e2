import type { Core, ElementDefinition } from 'cytoscape';

import { SIGNS } from '../theme/families.ts';
import type { Drawing, EntityBox, MoreBox, RelationLine, WordedHead } from './drawing.ts';
import { clipName } from './measure-label.ts';
import type { Palette } from './palette.ts';
import { signImage } from './sign-image.ts';

/** Makes the canvas hold exactly what the drawing holds, each thing in its place; what stays is not touched otherwise. */
export function syncElements(cy: Core, drawing: Drawing, palette: Palette): void {
  const wanted = [
    ...drawing.heads.map(headElement),
    ...drawing.boxes.map((box) => entityElement(box, palette)),
    ...drawing.more.map(moreElement),
    ...drawing.lines.map(lineElement),
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

function putElement(cy: Core, element: ElementDefinition): void {
  const known = cy.getElementById(element.data.id ?? '');
  if (known.empty()) {
    cy.add(element);
    return;
  }
  known.data(element.data);
  known.classes(element.classes ?? []);
  if (element.position !== undefined) {
    known.position(element.position);
  }
}

function entityElement(box: EntityBox, palette: Palette): ElementDefinition {
  const { entity, stress, isFresh, x, y, width, height } = box;
  const { family } = SIGNS[entity.type];
  return {
    group: 'nodes',
    data: {
      id: entity.id,
      kind: 'entity',
      type: entity.type,
      label: clipName(entity.name),
      width,
      height,
      hue: palette.hue[family],
      soft: palette.soft[family],
      image: signImage(entity.type, palette, stress === 'end'),
    },
    classes: ['entity', stress, ...(isFresh ? ['fresh'] : [])],
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

function lineElement({
  relation,
  route,
  isInked,
  label,
  labelEnd,
}: RelationLine): ElementDefinition {
  return {
    group: 'edges',
    data: {
      id: relation.id,
      kind: 'relation',
      basis: relation.basis,
      source: relation.from.id,
      target: relation.to.id,
      label,
      ...route,
    },
    classes: [
      relation.basis === 'DERIVED' ? 'derived' : 'stated',
      ...(isInked ? ['inked'] : []),
      ...(label === '' ? [] : [`label-${labelEnd}`]),
    ],
  };
}
