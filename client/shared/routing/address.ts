import { isBasis, isEntityType } from '#client/shared/api/entity-types.ts';
import { listOf, setList, setText, textOf } from './address-parts.ts';
import { parseCanvasEdits, printCanvasEdits } from './canvas-settings.ts';
import type { ExplorerState } from './explorer-state.ts';
import { parsePlace, printPlace } from '#client/pages/routes.ts';
import { readLanguage, usualLanguage } from '#client/shared/reader/language-choice.ts';

/** The parts of an address that hold the state. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
}

/** How the address names what the plan only wishes, among what is hidden. */
const INTENDED = 'INTENDED';

/** The state that an address asks for. Total: what it cannot read, it leaves out. */
export function parseAddress({ pathname, search }: Address): ExplorerState {
  const parameters = new URLSearchParams(search);
  const hidden = listOf(parameters, 'hide');
  return {
    place: parsePlace(pathname, parameters),
    selected: textOf(parameters, 'selected'),
    hiddenTypes: hidden.filter(isEntityType),
    hiddenBases: hidden.filter(isBasis),
    isIntendedHidden: hidden.includes(INTENDED),
    isListShown: parameters.get('list') === '1',
    edits: parseCanvasEdits(parameters),
    language: readLanguage(parameters.get('lang')) ?? usualLanguage(),
  };
}

/** The address that asks for a state; parseAddress reads the same state out of it. */
export function printAddress(state: ExplorerState): string {
  const parameters = new URLSearchParams();
  const pathname = printPlace(state.place, parameters);
  setText(parameters, 'selected', state.selected);
  setList(parameters, 'hide', [
    ...state.hiddenTypes,
    ...state.hiddenBases,
    ...(state.isIntendedHidden ? [INTENDED] : []),
  ]);
  setText(parameters, 'list', state.isListShown ? '1' : null);
  printCanvasEdits(state.edits, parameters);
  // An address that is passed on shows the same to all: only Chinese, which is usual, need not be said.
  const isUsual = state.language === 'zh' && usualLanguage() === 'zh';
  setText(parameters, 'lang', isUsual ? null : state.language);
  // These may stand as they are in a query, and the address stays readable when it is passed on.
  const query = parameters
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%7E', '~');
  return query === '' ? pathname : `${pathname}?${query}`;
}
