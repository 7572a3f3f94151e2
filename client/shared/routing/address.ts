import { isBasis, isEntityType } from '#client/shared/api/entity-types.ts';
import { readLanguage, usualLanguage } from '#client/shared/routing/language-choice.ts';
import { canvasSettings } from './canvas-settings.ts';
import type { ExplorerState } from './explorer-state.ts';
import { type AddressParts, flag, list, text } from './fields.ts';
import { parseRoute, printRoute } from './route-codec.ts';

/** The parts of an address that hold the state. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
}

/** How the address names what the plan only intends, among what is hidden. */
const INTENDED = 'INTENDED';

const selected = text('selected');
const hidden = list('hide');
const isListShown = flag('list');

/** The state that an address asks for. Total: what it cannot read, it leaves out. */
export function parseAddress({ pathname, search }: Address): ExplorerState {
  const parameters = new URLSearchParams(search);
  const parts: AddressParts = { tail: null, parameters };
  const hiding = hidden.read(parts);
  return {
    route: parseRoute(pathname, parameters),
    selected: selected.read(parts),
    hiddenTypes: hiding.filter(isEntityType),
    hiddenBases: hiding.filter(isBasis),
    isIntendedHidden: hiding.includes(INTENDED),
    isListShown: isListShown.read(parts),
    settings: canvasSettings.read(parts),
    language: readLanguage(parameters.get('lang')) ?? usualLanguage(),
  };
}

/** The address that asks for a state; parseAddress reads the same state out of it. */
export function printAddress(state: ExplorerState): string {
  const parameters = new URLSearchParams();
  const parts: AddressParts = { tail: null, parameters };
  const pathname = printRoute(state.route, parameters);
  selected.write(state.selected, parts);
  hidden.write(
    [...state.hiddenTypes, ...state.hiddenBases, ...(state.isIntendedHidden ? [INTENDED] : [])],
    parts,
  );
  isListShown.write(state.isListShown, parts);
  canvasSettings.write(state.settings, parts);
  // An address that is passed on shows the same to all: only Chinese, which is usual, need not be said.
  if (state.language !== 'zh' || usualLanguage() !== 'zh') {
    parameters.set('lang', state.language);
  }
  // These may stand as they are in a query, and the address stays readable when it is passed on.
  const query = parameters
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%7E', '~');
  return query === '' ? pathname : `${pathname}?${query}`;
}
