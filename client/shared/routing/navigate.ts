import type { Language } from '#client/shared/api/language.ts';
import type { TraceQuestion } from '#client/shared/queries/trace.ts';
import { NO_EDITS } from './canvas-settings.ts';
import type { ExplorerState, Place, Transition } from './explorer-state.ts';

/** Goes to the first page. */
export function goHome(): Transition {
  return (state) => clearedAt(state, { kind: 'home' });
}

/** Puts an entity, by id or name, in the middle of a fresh drawing. */
export function goToEntity(ref: string): Transition {
  return (state) =>
    clearedAt(state, { kind: 'entity', ref, expansions: [], whole: [], without: [] });
}

/** Follows what an entity feeds, or what feeds it; told first is the strongest walk to `to`. */
export function goToTrace(question: TraceQuestion, to: string | null = null): Transition {
  return (state) => clearedAt(state, { kind: 'trace', question, to, walk: null });
}

/** Asks how two entities are linked; an empty one is still to be chosen. */
export function goToPaths(from: string, to: string): Transition {
  return goTo({ kind: 'paths', from, to, rankBy: 'SHORTEST', types: [], basis: [], walk: null });
}

/** Goes to a page; what was done to the drawing that is left stays with it. */
export function goTo(place: Place): Transition {
  return (state) => clearedAt(state, place);
}

/** Speaks another language, in the same place. */
export function speak(language: Language): Transition {
  return (state) => ({ ...state, language });
}

/** Puts the id in the place of the name by which the reader came. */
export function settleRef(ref: string, id: string): Transition {
  return (state) => {
    const { place } = state;
    if (place.kind === 'entity' && place.ref === ref) {
      return { ...state, place: { ...place, ref: id } };
    }
    if (place.kind === 'trace' && place.question.from === ref) {
      return { ...state, place: { ...place, question: { ...place.question, from: id } } };
    }
    if (place.kind === 'paths') {
      const settled = (end: string): string => (end === ref ? id : end);
      return { ...state, place: { ...place, from: settled(place.from), to: settled(place.to) } };
    }
    return state;
  };
}

// What was hidden or selected belongs to the drawing that is left behind; the language stays.
function clearedAt(state: ExplorerState, place: Place): ExplorerState {
  return {
    place,
    selected: null,
    hiddenTypes: [],
    hiddenBases: [],
    isIntendedHidden: false,
    isListShown: state.isListShown,
    edits: NO_EDITS,
    language: state.language,
  };
}
