import { create } from 'zustand';

import { parseAddress, printAddress } from './address.ts';
import { HOME, type ExplorerState, type Transition } from './explorer-state.ts';
import { settleRef } from './navigate.ts';
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
} from './questions.ts';
import { isRelationId } from './relation-id.ts';

/** The explorer's state; the address bar is its twin, and changes with it. */
export const useExplorer = create<ExplorerState>(() => HOME);

/** Makes a change that the reader can take back with the browser's own button. */
export function change(transition: Transition): void {
  const next = transition(useExplorer.getState());
  const address = printAddress(next);
  if (address !== window.location.pathname + window.location.search) {
    window.history.pushState(null, '', address);
  }
  show(next);
}

/** Reads the address bar, follows it from now on, and asks what it asks for. */
export function start(): void {
  window.addEventListener('popstate', readAddressBar);
  neighbourhoodAnswers.store.subscribe(settle);
  traceAnswers.store.subscribe(settle);
  readAddressBar();
}

function readAddressBar(): void {
  show(parseAddress(window.location));
}

function show(state: ExplorerState): void {
  useExplorer.setState(state, true);
  load(state);
}

function load(state: ExplorerState): void {
  const { place, selected, language } = state;
  planAnswers.ensure('', language);
  if (place.kind === 'entity') {
    neighbourhoodAnswers.ensure(place.ref, language);
    for (const { of } of place.expansions) {
      neighbourhoodAnswers.ensure(of, language);
    }
    for (const group of place.whole) {
      wholeGroupAnswers.ensure(wholeGroupKey(place.ref, group), language);
    }
  }
  if (place.kind === 'trace') {
    traceAnswers.ensure(traceKey(place.question), language);
  }
  loadSubject(selected ?? (place.kind === 'entity' ? place.ref : null), state);
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
    window.history.replaceState(null, '', printAddress(next));
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
  return null;
}

/** Asks for a whole group of an entity's relations, which the panel lists. */
export function askWholeGroup(id: string, group: string): void {
  wholeGroupAnswers.ensure(wholeGroupKey(id, group), useExplorer.getState().language);
}
