import { create } from 'zustand';

import type { Language } from '#client/shared/api/language.ts';
import { chooseLanguage } from '#client/shared/routing/language-choice.ts';
import { parseAddress } from './address.ts';
import { type ExplorerState, HOME, type Transition } from './explorer-state.ts';
import { followSteps, pushStep, replaceAddress, startSteps } from './history.ts';
import { setLanguage } from './navigate.ts';

/** The explorer's state; the address bar is its twin, and changes with it. */
export const useExplorer = create<ExplorerState>(() => HOME);

/** Makes a change that the reader can take back with the browser's own button. */
export function change(transition: Transition): void {
  const before = useExplorer.getState();
  const next = transition(before);
  pushStep(before, next);
  show(next);
}

/** A handler that makes a change, for a control that does nothing else. */
export function changing(transition: Transition): () => void {
  return () => {
    change(transition);
  };
}

/** A handler that makes the change that a value asks for, such as one picked from a list. */
export function changingTo<Value>(
  transitionTo: (value: Value) => Transition,
): (value: Value) => void {
  return (value) => {
    change(transitionTo(value));
  };
}

/** Makes a change that takes the last one's place in the history, such as each letter of a word that is typed. */
export function amend(transition: Transition): void {
  const next = transition(useExplorer.getState());
  replaceAddress(next);
  show(next);
}

/** Reads the address bar, and follows it from now on. */
export function start(): void {
  window.addEventListener('popstate', () => {
    const before = useExplorer.getState();
    // A step back leads to another page, and not to another language: that is the reader's, whatever it was then.
    const addressed = parseAddress(window.location);
    const after = { ...addressed, language: before.language };
    show(after);
    followSteps(before, after);
    if (addressed.language !== after.language) {
      replaceAddress(after);
    }
  });
  startSteps();
  show(parseAddress(window.location));
}

/** Changes the language, here and wherever an address names none. It is no step that is taken back. */
export function switchLanguage(language: Language): void {
  chooseLanguage(language);
  amend(setLanguage(language));
}

/** The language of the page. */
export function useLanguage(): Language {
  return useExplorer((state) => state.language);
}

function show(state: ExplorerState): void {
  useExplorer.setState(state, true);
}
