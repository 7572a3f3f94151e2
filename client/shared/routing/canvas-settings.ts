import { isRelationType } from '#client/shared/api/entity-types.ts';
import type { RelationType } from '#client/shared/api/fragments.ts';
import { type Field, group, list, listOf, listOfParts, oneOf } from './fields.ts';

/** Ways to lay a drawing out; `own` is the one that the page made for its question. */
export const LAYOUTS = ['own', 'force', 'rings', 'types', 'counties', 'pattern'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** What the size of a mark may tell; `none`: all alike. */
export const MEASURES = ['none', 'relations', 'tasks', 'feeds'] as const;
export type Measure = (typeof MEASURES)[number];

/** Where the reader put an entity, in the drawing's own units. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What the reader did to a drawing, whatever it is of. All of it stands in the address, by id. */
export interface CanvasSettings {
  readonly layout: LayoutName;
  readonly sizeBy: Measure;
  readonly pins: readonly Pin[];
  /** Entities taken off the drawing. */
  readonly hiddenEntities: readonly string[];
  readonly hiddenRelationTypes: readonly RelationType[];
  /** Entities selected together. */
  readonly picked: readonly string[];
}

export const NO_SETTINGS: CanvasSettings = {
  layout: 'own',
  sizeBy: 'none',
  pins: [],
  hiddenEntities: [],
  hiddenRelationTypes: [],
  picked: [],
};

/** How the settings stand in the address. */
export const canvasSettings: Field<CanvasSettings> = group({
  layout: oneOf('layout', LAYOUTS),
  sizeBy: oneOf('size', MEASURES),
  pins: listOfParts('pin', readPin, ({ id, x, y }: Pin) => [id, String(x), String(y)]),
  hiddenEntities: list('off'),
  hiddenRelationTypes: listOf('no', isRelationType),
  picked: list('pick'),
});

function readPin([id = '', x = '', y = '']: readonly string[]): readonly Pin[] {
  const pin = { id, x: Number.parseInt(x, 10), y: Number.parseInt(y, 10) };
  return id !== '' && Number.isFinite(pin.x) && Number.isFinite(pin.y) ? [pin] : [];
}
