import type { Basis, EntityType } from '#client/shared/api/fragments.ts';
import type { Language } from '#client/shared/api/language.ts';
import { type CanvasSettings, NO_SETTINGS } from './canvas-settings.ts';
import type { Route } from './route.ts';

/** All that decides what is on the page; the address bar holds exactly this. */
export interface ExplorerState {
  readonly route: Route;
  /** The entity or relation in the panel; null: what the route is about. */
  readonly selected: string | null;
  readonly hiddenTypes: readonly EntityType[];
  readonly hiddenBases: readonly Basis[];
  /** Whether what the plan only intends is left out. */
  readonly isIntendedHidden: boolean;
  /** Whether the list stands in the drawing's place. */
  readonly isListShown: boolean;
  readonly settings: CanvasSettings;
  readonly language: Language;
}

/** A change that the reader makes: a new state from the old one. */
export type Transition = (state: ExplorerState) => ExplorerState;

/** The same page, as it is before anything is done on it. Whether the list stands in the drawing's place stays, and so does the language. */
export function freshAt(route: Route, { isListShown, language }: ExplorerState): ExplorerState {
  return { ...HOME, route, isListShown, language };
}

export const HOME: ExplorerState = {
  route: { page: 'home' },
  selected: null,
  hiddenTypes: [],
  hiddenBases: [],
  isIntendedHidden: false,
  isListShown: false,
  settings: NO_SETTINGS,
  language: 'zh',
};
