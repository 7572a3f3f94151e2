import type { EntityType } from '#client/shared/api/fragments.ts';

/** A hue stands for a family of types; shape and sign tell the type within it. */
export type Family = 'works' | 'industry' | 'space' | 'transport' | 'actors' | 'nature' | 'record';

export type Shape = 'square' | 'tag' | 'hexagon' | 'circle' | 'diamond';

/** How a type is signed: the page's Sign and the canvas both draw from this. */
export interface IconDesign {
  readonly family: Family;
  readonly shape: Shape;
  /** Drawn as an outline, its character in the hue. */
  readonly isOutline: boolean;
  readonly character: string;
}

function sign(family: Family, shape: Shape, character: string, isOutline = false): IconDesign {
  return { family, shape, isOutline, character };
}

/** The one registry of signs. A sign is the same character in both languages. */
export const SIGNS: Readonly<Record<EntityType, IconDesign>> = {
  PROJECT: sign('works', 'square', '项'),
  PROGRAMME: sign('works', 'tag', '程'),
  MEASURE: sign('works', 'square', '举', true),
  TASK: sign('works', 'tag', '任'),
  PARK: sign('industry', 'hexagon', '园'),
  CLUSTER: sign('industry', 'circle', '群'),
  INDUSTRY: sign('industry', 'diamond', '业'),
  PRODUCT: sign('industry', 'circle', '产', true),
  CITY: sign('space', 'circle', '市'),
  ZONE: sign('space', 'hexagon', '区'),
  CORRIDOR: sign('space', 'tag', '廊'),
  PLACE: sign('space', 'circle', '地', true),
  LINE: sign('transport', 'tag', '线'),
  HUB: sign('transport', 'circle', '枢'),
  DEPARTMENT: sign('actors', 'square', '部'),
  ORGANIZATION: sign('actors', 'circle', '单'),
  PLATFORM: sign('actors', 'hexagon', '台'),
  NATURAL_FEATURE: sign('nature', 'circle', '然'),
  HERITAGE: sign('nature', 'hexagon', '遗'),
  INDICATOR: sign('record', 'diamond', '标'),
  SECTION: sign('record', 'square', '章'),
};

/** Each shape as an outline in a box of 20 by 20, an edge's half width inside it. */
export const SHAPE_PATHS: Readonly<Record<Shape, string>> = {
  square:
    'M4.7 1h10.6A3.7 3.7 0 0 1 19 4.7v10.6a3.7 3.7 0 0 1-3.7 3.7H4.7A3.7 3.7 0 0 1 1 15.3V4.7A3.7 3.7 0 0 1 4.7 1Z',
  tag: 'M3 1h11.2L19.6 10l-5.4 9H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2Z',
  hexagon: 'M5.3 1.2h9.4L19.6 10l-4.9 8.8H5.3L.4 10Z',
  circle: 'M10 .8a9.2 9.2 0 1 1 0 18.4A9.2 9.2 0 0 1 10 .8Z',
  diamond: 'M10-.8 20.8 10 10 20.8-.8 10Z',
};

/** Where the character stands: a tag's point takes room on its right. */
export function characterX(shape: Shape): number {
  return shape === 'tag' ? 8.8 : 10;
}
