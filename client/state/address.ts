import { isBasis, isEntityType } from '../api/entity-types.ts';
import { type ExplorerState, type Expansion, HOME, type Place } from './explorer-state.ts';
import { parseGroupKey } from './group-key.ts';

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
    language: parameters.get('lang') === 'en' ? 'en' : HOME.language,
  };
}

/** The address that asks for a state; parseAddress reads the same state out of it. */
export function printAddress(state: ExplorerState): string {
  const parameters = new URLSearchParams();
  const pathname = printPlace(state.place, parameters);
  setList(parameters, 'selected', state.selected === null ? [] : [state.selected]);
  setList(parameters, 'hide', [...state.hiddenTypes, ...state.hiddenBases]);
  setList(parameters, 'list', state.isListShown ? ['1'] : []);
  setList(parameters, 'lang', state.language === HOME.language ? [] : [state.language]);
  // These may stand as they are in a query, and the address stays readable when it is passed on.
  const query = parameters
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%7E', '~');
  return query === '' ? pathname : `${pathname}?${query}`;
}

function parsePlace(pathname: string, parameters: URLSearchParams): Place {
  if (pathname === '/' || pathname === '/index.html') {
    return { kind: 'home' };
  }
  const ref = /^\/entity\/([^/]+)\/?$/.exec(pathname)?.[1];
  if (ref !== undefined) {
    return {
      kind: 'entity',
      ref: decode(ref),
      expansions: listOf(parameters, 'expand').map(parseExpansion),
      whole: groupsOf(parameters, 'all'),
      without: groupsOf(parameters, 'without'),
    };
  }
  const from = textOf(parameters, 'from');
  if (/^\/trace\/?$/.test(pathname) && from !== null) {
    return parseTrace(from, parameters);
  }
  return { kind: 'nowhere', path: pathname };
}

function parseTrace(from: string, parameters: URLSearchParams): Place {
  const walk = Number(parameters.get('walk') ?? '0');
  return {
    kind: 'trace',
    question: {
      from,
      direction: parameters.get('direction') === 'UPSTREAM' ? 'UPSTREAM' : 'DOWNSTREAM',
      until: listOf(parameters, 'until').filter(isEntityType),
    },
    to: textOf(parameters, 'to'),
    walk: Number.isInteger(walk) && walk > 0 ? walk - 1 : null,
  };
}

function printPlace(place: Place, parameters: URLSearchParams): string {
  switch (place.kind) {
    case 'home':
      return '/';
    case 'nowhere':
      return place.path;
    case 'entity':
      setList(parameters, 'expand', place.expansions.map(printExpansion));
      setList(parameters, 'all', place.whole);
      setList(parameters, 'without', place.without);
      return `/entity/${encodeURIComponent(place.ref)}`;
    case 'trace':
      setList(parameters, 'from', [place.question.from]);
      setList(parameters, 'direction', place.question.direction === 'UPSTREAM' ? ['UPSTREAM'] : []);
      setList(parameters, 'until', place.question.until);
      setList(parameters, 'to', place.to === null ? [] : [place.to]);
      setList(parameters, 'walk', place.walk === null ? [] : [String(place.walk + 1)]);
      return '/trace';
  }
}

function parseExpansion(text: string): Expansion {
  const [of = '', ...groups] = text.split(':');
  return { of, groups: groups.filter((key) => parseGroupKey(key) !== null) };
}

function printExpansion({ of, groups }: Expansion): string {
  return [of, ...groups].join(':');
}

function groupsOf(parameters: URLSearchParams, name: string): readonly string[] {
  return listOf(parameters, name).filter((key) => parseGroupKey(key) !== null);
}

function listOf(parameters: URLSearchParams, name: string): readonly string[] {
  return [...new Set((parameters.get(name) ?? '').split(',').filter((part) => part !== ''))];
}

function textOf(parameters: URLSearchParams, name: string): string | null {
  const text = parameters.get(name);
  return text === null || text === '' ? null : text;
}

function setList(parameters: URLSearchParams, name: string, parts: readonly string[]): void {
  if (parts.length > 0) {
    parameters.set(name, parts.join(','));
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone % is no escape: the text is then its own meaning.
    return text;
  }
}
