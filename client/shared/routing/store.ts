import { create } from 'zustand';

import { parseAddress } from './address.ts';
import { HOME, type ExplorerState, type Place, type Transition } from './explorer-state.ts';
import {
  pathsAnswers,
  pathsKey,
  setAnswers,
  setKey,
} from '#client/shared/queries/graph-answers.ts';
import { followSteps, pushStep, replaceAddress, startSteps } from './history.ts';
import type { Language } from '#client/shared/api/language.ts';
import { isNarrowed } from '#client/shared/queries/relation-group-key.ts';
import type { PathsFact } from '#client/shared/queries/paths.ts';
import type { PathsPlace } from '#client/pages/paths/route.ts';
import type { Expansion } from '#client/pages/entity/route.ts';
import { settleRef, speak } from './navigate.ts';
import {
  entityAnswers,
  neighbourhoodAnswers,
  planAnswers,
  relationAnswers,
  relationKey,
  responsibilityAnswers,
  traceAnswers,
  traceKey,
  wholeGroupAnswers,
  wholeGroupKey,
} from '#client/shared/queries/questions.ts';
import { chooseLanguage } from '#client/shared/reader/language-choice.ts';
import { isRelationId } from '#client/shared/queries/relation-id.ts';

/** The explorer's state; the address bar is its twin, and changes with it. */
export const useExplorer = create<ExplorerState>(() => HOME);

/** Makes a change that the reader can take back with the browser's own button. */
export function change(transition: Transition): void {
  const before = useExplorer.getState();
  const next = transition(before);
  pushStep(before, next);
  show(next);
}

/** Makes a change that takes the last one's place in the history, such as each letter of a word that is typed. */
export function amend(transition: Transition): void {
  const next = transition(useExplorer.getState());
  replaceAddress(next);
  show(next);
}

/** Reads the address bar, follows it from now on, and asks what it asks for. */
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
  neighbourhoodAnswers.store.subscribe(settle);
  traceAnswers.store.subscribe(settle);
  pathsAnswers.store.subscribe(settle);
  startSteps();
  show(parseAddress(window.location));
}

/** Speaks another language, here and wherever an address names none. It is no step that is taken back. */
export function speakFromNowOn(language: Language): void {
  chooseLanguage(language);
  amend(speak(language));
}

function show(state: ExplorerState): void {
  useExplorer.setState(state, true);
  load(state);
}

function load(state: ExplorerState): void {
  const { place, selected, language } = state;
  planAnswers.ensure('', language);
  loadPlace(place, language);
  loadSubject(selected ?? (place.kind === 'entity' ? place.ref : null), state);
}

function loadPlace(place: Place, language: Language): void {
  if (place.kind === 'entity') {
    neighbourhoodAnswers.ensure(place.ref, language);
    for (const group of place.whole) {
      wholeGroupAnswers.ensure(wholeGroupKey(place.ref, group), language);
    }
    loadExpansions(place.expansions, language);
  } else if (place.kind === 'graph') {
    if (place.of.length > 0) {
      setAnswers.ensure(setKey(place.of), language);
    }
    loadExpansions(place.expansions, language);
  } else if (place.kind === 'trace') {
    traceAnswers.ensure(traceKey(place.question), language);
  } else if (place.kind === 'paths' && place.from !== '' && place.to !== '') {
    pathsAnswers.ensure(pathsKey(place), language);
  }
}

// What is added by name is asked for when it is known what it joins.
function loadExpansions(expansions: readonly Expansion[], language: Language): void {
  for (const { of, groups, only } of expansions) {
    if (only.length === 0) {
      neighbourhoodAnswers.ensure(of, language);
    }
    for (const group of groups.filter(isNarrowed)) {
      wholeGroupAnswers.ensure(wholeGroupKey(of, group), language);
    }
  }
}

function loadSubject(subject: string | null, { place, language }: ExplorerState): void {
  if (subject === null || place.kind === 'home' || place.kind === 'nowhere') {
    return;
  }
  if (isRelationId(subject)) {
    relationAnswers.ensure(relationKey(subject, language), language);
    return;
  }
  entityAnswers.ensure(subject, language);
  neighbourhoodAnswers.ensure(subject, language);
}

/** Asks who answers for an entity; the panel asks once it knows the entity's id. */
export function askResponsibilities(id: string): void {
  responsibilityAnswers.ensure(id, useExplorer.getState().language);
}

/** Asks for a relation that the panel unfolds. */
export function askRelation(id: string): void {
  const { language } = useExplorer.getState();
  relationAnswers.ensure(relationKey(id, language), language);
}

// A name in the address becomes the id as soon as the answer tells it, without a step in the history.
function settle(): void {
  const state = useExplorer.getState();
  const settled = settledPlace(state);
  if (settled !== null && settled.ref !== settled.id) {
    const next = settleRef(settled.ref, settled.id)(state);
    replaceAddress(next);
    show(next);
  }
}

function settledPlace({ place }: ExplorerState): { ref: string; id: string } | null {
  if (place.kind === 'entity') {
    const answer = neighbourhoodAnswers.store.getState()[place.ref];
    return answer?.kind === 'answered' ? { ref: place.ref, id: answer.value.entity.id } : null;
  }
  if (place.kind === 'trace') {
    const answer = traceAnswers.store.getState()[traceKey(place.question)];
    return answer?.kind === 'answered'
      ? { ref: place.question.from, id: answer.value.from.id }
      : null;
  }
  if (place.kind === 'paths') {
    const answer = pathsAnswers.store.getState()[pathsKey(place)];
    return answer?.kind === 'answered' ? settledEnd(place, answer.value) : null;
  }
  return null;
}

// One end after the other: the change of the first asks again, and is answered by id.
function settledEnd(
  place: PathsPlace,
  { from, to }: PathsFact,
): { ref: string; id: string } | null {
  if (from !== null && from.id !== place.from) {
    return { ref: place.from, id: from.id };
  }
  return to === null ? null : { ref: place.to, id: to.id };
}

/** Asks for a whole group of an entity's relations, which the panel lists. */
export function askWholeGroup(id: string, group: string): void {
  wholeGroupAnswers.ensure(wholeGroupKey(id, group), useExplorer.getState().language);
}
