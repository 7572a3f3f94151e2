import { create } from 'zustand';

import type { Language } from '#client/shared/api/language.ts';
import { parseAddress, printAddress } from './address.ts';
import { type ExplorerState, HOME, type Transition } from './explorer-state.ts';
import { chooseLanguage } from './language-choice.ts';
import { setLanguage } from './navigate.ts';
import { subjectOf } from './route-codec.ts';

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

/** Where the reader stands among the steps made on one drawing. */
interface Steps {
  readonly step: number;
  /** The last step that can be made again. */
  readonly furthest: number;
  /** What the last move was, to be told to those who do not see it. */
  readonly moved: 'made' | 'undone' | 'redone';
}

const AT_FIRST: Steps = { step: 0, furthest: 0, moved: 'made' };

/** The steps of the drawing on show. The browser's history holds the states; this tells how many lie before and behind. */
export const useSteps = create<Steps>(() => AT_FIRST);

/** Writes a change into the address bar as a step that can be taken back. */
function pushStep(before: ExplorerState, after: ExplorerState): void {
  const address = printAddress(after);
  if (address === window.location.pathname + window.location.search) {
    return;
  }
  const step =
    subjectOf(before.route) === subjectOf(after.route) ? useSteps.getState().step + 1 : 0;
  window.history.pushState({ step, furthest: step }, '', address);
  useSteps.setState({ step, furthest: step, moved: 'made' });
}

/** Corrects the address bar, which is no step of the reader's. */
function replaceAddress(state: ExplorerState): void {
  window.history.replaceState(window.history.state, '', printAddress(state));
}

/** Follows the browser to another step: as many lie behind it as before the move. */
function followSteps(before: ExplorerState, after: ExplorerState): void {
  const from = useSteps.getState();
  const to = readSteps(window.history.state);
  const isSame = subjectOf(before.route) === subjectOf(after.route);
  if (isSame && to.step < from.step) {
    // A reload forgets all but the history's own entries, so the entry learns what lies behind it.
    const steps = { step: to.step, furthest: Math.max(from.furthest, to.furthest) };
    window.history.replaceState(steps, '');
    useSteps.setState({ ...steps, moved: 'undone' });
    return;
  }
  const furthest = isSame ? Math.max(from.furthest, to.furthest) : to.furthest;
  useSteps.setState({ step: to.step, furthest, moved: isSame ? 'redone' : 'made' });
}

/** Reads, after a load of the page, how many steps lie before and behind. */
function startSteps(): void {
  useSteps.setState(readSteps(window.history.state));
}

/** Takes back the last step on this drawing, where there is one. */
export function undo(): void {
  if (currentStep() > 0) {
    window.history.back();
  }
}

/** Makes again the step that was taken back, where there is one. */
export function redo(): void {
  if (currentStep() < useSteps.getState().furthest) {
    window.history.forward();
  }
}

// The browser's own entry is there before it is told: of two quick presses the second counts from where the first has led.
function currentStep(): number {
  return readSteps(window.history.state).step;
}

function readSteps(state: unknown): Steps {
  const step = numberIn(state, 'step');
  return { ...AT_FIRST, step, furthest: Math.max(step, numberIn(state, 'furthest')) };
}

function numberIn(state: unknown, name: 'step' | 'furthest'): number {
  const value: unknown =
    typeof state === 'object' && state !== null ? Reflect.get(state, name) : undefined;
  return typeof value === 'number' ? value : 0;
}
