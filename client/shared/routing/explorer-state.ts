import type { Basis, EntityType } from '#client/shared/api/fragments.ts';
import type { Language } from '#client/shared/api/language.ts';
import { type CanvasEdits, NO_EDITS } from './canvas-settings.ts';
import type { ComparePlace } from '#client/pages/compare/route.ts';
import type { CorridorPlace } from '#client/pages/corridors/route.ts';
import type { DataPlace } from '#client/pages/data/route.ts';
import type { EntityPlace } from '#client/pages/entity/route.ts';
import type { FiguresPlace } from '#client/pages/figures/route.ts';
import type { GraphPlace } from '#client/pages/graph/route.ts';
import type { OutlinePlace } from '#client/pages/outline/route.ts';
import type { OverviewPlace } from '#client/pages/overview/route.ts';
import type { ParksPlace } from '#client/pages/parks/route.ts';
import type { PathsPlace } from '#client/pages/paths/route.ts';
import type { ResponsibilitiesPlace } from '#client/pages/responsibilities/route.ts';
import type { SlipPlace } from '#client/pages/delay-impact/route.ts';
import type { TracePlace } from '#client/pages/trace/route.ts';

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
