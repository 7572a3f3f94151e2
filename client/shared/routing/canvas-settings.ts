import { isRelationType } from '#client/shared/api/entity-types.ts';
import type { RelationType } from '#client/shared/api/fragments.ts';
import { listOf, setList, setText } from './address-parts.ts';

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
export interface CanvasEdits {
  readonly layout: LayoutName;
  readonly sizeBy: Measure;
  readonly pins: readonly Pin[];
  /** Entities taken off the drawing. */
  readonly hiddenEntities: readonly string[];
  readonly hiddenRelationTypes: readonly RelationType[];
  /** Entities selected together. */
  readonly picked: readonly string[];
}

export const NO_EDITS: CanvasEdits = {
  layout: 'own',
  sizeBy: 'none',
  pins: [],
  hiddenEntities: [],
  hiddenRelationTypes: [],
  picked: [],
};

export function parseCanvasEdits(parameters: URLSearchParams): CanvasEdits {
  const layout = parameters.get('layout');
  const sizeBy = parameters.get('size');
  return {
    layout: LAYOUTS.find((name) => name === layout) ?? 'own',
    sizeBy: MEASURES.find((name) => name === sizeBy) ?? 'none',
    pins: listOf(parameters, 'pin').flatMap(parsePin),
    hiddenEntities: listOf(parameters, 'off'),
    hiddenRelationTypes: listOf(parameters, 'no').filter(isRelationType),
    picked: listOf(parameters, 'pick'),
  };
}

export function printCanvasEdits(edits: CanvasEdits, parameters: URLSearchParams): void {
  setText(parameters, 'layout', edits.layout === 'own' ? null : edits.layout);
  setText(parameters, 'size', edits.sizeBy === 'none' ? null : edits.sizeBy);
  setList(
    parameters,
    'pin',
    edits.pins.map(({ id, x, y }) => [id, String(x), String(y)].join(':')),
  );
  setList(parameters, 'off', edits.hiddenEntities);
  setList(parameters, 'no', edits.hiddenRelationTypes);
  setList(parameters, 'pick', edits.picked);
}

function parsePin(text: string): readonly Pin[] {
  const [id = '', x = '', y = ''] = text.split(':');
  const pin = { id, x: Number.parseInt(x, 10), y: Number.parseInt(y, 10) };
  return id !== '' && Number.isFinite(pin.x) && Number.isFinite(pin.y) ? [pin] : [];
}
