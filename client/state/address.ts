import { isBasis, isEntityType } from '../api/entity-types.ts';
import { listOf, setList, setText, textOf } from './address-parts.ts';
import { parseCanvasEdits, printCanvasEdits } from './canvas/canvas-edits.ts';
import { type ExplorerState, HOME } from './explorer-state.ts';
import { parsePlace, printPlace } from './places/place-address.ts';

/** The parts of an address that hold the state. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
}

/** The state that an address asks for. Total: what it cannot read, it leaves out. */
export function parseAddress({ pathname, search }: Address): ExplorerState {
  const parameters = new URLSearchParams(search);
  const hidden = listOf(parameters, 'hide');
  return {
    place: parsePlace(pathname, parameters),
    selected: textOf(parameters, 'selected'),
    hiddenTypes: hidden.filter(isEntityType),
    hiddenBases: hidden.filter(isBasis),
    isListShown: parameters.get('list') === '1',
    edits: parseCanvasEdits(parameters),
    language: parameters.get('lang') === 'en' ? 'en' : HOME.language,
  };
}

/** The address that asks for a state; parseAddress reads the same state out of it. */
export function printAddress(state: ExplorerState): string {
  const parameters = new URLSearchParams();
  const pathname = printPlace(state.place, parameters);
  setText(parameters, 'selected', state.selected);
  setList(parameters, 'hide', [...state.hiddenTypes, ...state.hiddenBases]);
  setText(parameters, 'list', state.isListShown ? '1' : null);
  printCanvasEdits(state.edits, parameters);
  setText(parameters, 'lang', state.language === HOME.language ? null : state.language);
  // These may stand as they are in a query, and the address stays readable when it is passed on.
  const query = parameters
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%7E', '~');
  return query === '' ? pathname : `${pathname}?${query}`;
}
