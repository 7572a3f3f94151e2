import type { Basis, EntityType } from '../api/fragments.ts';
import type { Language } from '../api/language.ts';
import { type CanvasEdits, NO_EDITS } from './canvas/canvas-edits.ts';
import type { ComparePlace } from './places/compare-place.ts';
import type { CorridorPlace } from './places/corridor-place.ts';
import type { DataPlace } from './places/data-place.ts';
import type { EntityPlace } from './places/entity-place.ts';
import type { FiguresPlace } from './places/figures-place.ts';
import type { GraphPlace } from './places/graph-place.ts';
import type { OutlinePlace } from './places/outline-place.ts';
import type { OverviewPlace } from './places/overview-place.ts';
import type { ParksPlace } from './places/parks-place.ts';
import type { PathsPlace } from './places/paths-place.ts';
import type { ResponsibilitiesPlace } from './places/responsibilities-place.ts';
import type { SlipPlace } from './places/slip-place.ts';
import type { TracePlace } from './places/trace-place.ts';

export type Place =
  | { readonly kind: 'home' }
  | OverviewPlace
  | EntityPlace
  | GraphPlace
  | TracePlace
  | PathsPlace
  | ResponsibilitiesPlace
  | SlipPlace
  | ParksPlace
  | ComparePlace
  | OutlinePlace
  | CorridorPlace
  | FiguresPlace
  | DataPlace
  | { readonly kind: 'nowhere'; readonly path: string };

/** All that decides what is on the page; the address bar holds exactly this. */
export interface ExplorerState {
  readonly place: Place;
  /** The entity or relation that the panel tells of; null: what the place is about. */
  readonly selected: string | null;
  readonly hiddenTypes: readonly EntityType[];
  readonly hiddenBases: readonly Basis[];
  /** Whether what the plan only wishes is left out. */
  readonly isIntendedHidden: boolean;
  /** Whether the list stands in the drawing's place. */
  readonly isListShown: boolean;
  readonly edits: CanvasEdits;
  readonly language: Language;
}

/** A change that the reader makes: a new state from the old one. */
export type Transition = (state: ExplorerState) => ExplorerState;

export const HOME: ExplorerState = {
  place: { kind: 'home' },
  selected: null,
  hiddenTypes: [],
  hiddenBases: [],
  isIntendedHidden: false,
  isListShown: false,
  edits: NO_EDITS,
  language: 'zh',
};
