import type { StylesheetJson } from 'cytoscape';

import { isEntityType } from '#client/shared/api/entity-types.ts';
import { type Shape, SIGNS } from '#client/shared/theme/families.ts';
import type { Palette } from '#client/canvas/drawing/palette.ts';
import { characterImage, iconImage } from './icon-image.ts';

const ENTITY_TYPES = Object.keys(SIGNS).filter(isEntityType);

// What a type looks like stands here and not in each node's data: a change of theme then touches no node.
/** A box of each type. */
export function typeStyles(palette: Palette): StylesheetJson {
  return ENTITY_TYPES.flatMap((type) => {
    const { family } = SIGNS[type];
    const [hue, soft] = [palette.hue[family], palette.soft[family]];
    return [
      {
        selector: `node.${type}`,
        style: { 'border-color': hue, 'background-image': iconImage(type, palette, false) },
      },
      {
        selector: `node.${type}.measured`,
        style: filled(`${soft} ${soft} ${palette.surface} ${palette.surface}`),
      },
      {
        selector: `node.${type}.subject`,
        style: { 'background-color': soft, 'outline-color': soft },
      },
      {
        selector: `node.${type}.end`,
        style: {
          'background-color': hue,
          'background-image': iconImage(type, palette, true),
        },
      },
    ];
  });
}

// Cytoscape's types have yet to learn that these may come out of the data, so they are passed as a plain record.
function filled(colours: string): Record<string, string> {
  return {
    'background-fill': 'linear-gradient',
    'background-gradient-direction': 'to-right',
    'background-gradient-stop-colors': colours,
    'background-gradient-stop-positions': 'data(stops)',
  };
}

const MARK_SHAPES = {
  square: 'round-rectangle',
  tag: 'tag',
  hexagon: 'hexagon',
  circle: 'ellipse',
  diamond: 'diamond',
} as const satisfies Record<Shape, string>;

/** A mark of each type, in its shape and hue: far out, or where very many are shown. Names are then painted over the canvas. */
export function markStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node.dot, node.far',
      style: {
        label: '',
        'background-fill': 'solid',
        'background-width': '100%',
        'background-height': '100%',
        'background-position-x': '50%',
        'background-position-y': '50%',
        'border-width': 0,
      },
    },
    { selector: 'node.entity.far', style: { width: 34, height: 34 } },
    ...ENTITY_TYPES.map((type) => {
      const { family, shape, isOutline } = SIGNS[type];
      return {
        selector: `node.${type}.dot, node.${type}.far`,
        style: {
          shape: MARK_SHAPES[shape],
          'background-color': isOutline ? palette.surface : palette.hue[family],
          'background-image': characterImage(type, palette),
          ...(isOutline ? { 'border-width': 2, 'border-color': palette.hue[family] } : {}),
        },
      };
    }),
  ];
}
