import { type Place } from '../explorer-state.ts';
import { parseComparePlace, printComparePlace } from './compare-place.ts';
import { parseCorridorPlace, printCorridorPlace } from './corridor-place.ts';
import { parseDataPlace, printDataPlace } from './data-place.ts';
import { parseEntityPlace, printEntityPlace } from './entity-place.ts';
import { parseFiguresPlace, printFiguresPlace } from './figures-place.ts';
import { parseGraphPlace, printGraphPlace } from './graph-place.ts';
import { parseOutlinePlace, printOutlinePlace } from './outline-place.ts';
import { parseOverviewPlace, printOverviewPlace } from './overview-place.ts';
import { parseParksPlace, printParksPlace } from './parks-place.ts';
import { parsePathsPlace, printPathsPlace } from './paths-place.ts';
import {
  parseResponsibilitiesPlace,
  printResponsibilitiesPlace,
} from './responsibilities-place.ts';
import { parseSlipPlace, printSlipPlace } from './slip-place.ts';
import { parseTracePlace, printTracePlace } from './trace-place.ts';

/** Each reads its own addresses, and gives null for the others. */
const PARSERS: readonly ((pathname: string, parameters: URLSearchParams) => Place | null)[] = [
  parseHome,
  parseOverviewPlace,
  parseEntityPlace,
  parseGraphPlace,
  parseTracePlace,
  parsePathsPlace,
  parseResponsibilitiesPlace,
  parseSlipPlace,
  parseParksPlace,
  parseComparePlace,
  parseOutlinePlace,
  parseCorridorPlace,
  parseFiguresPlace,
  parseDataPlace,
];

/** The place that a path and its parameters ask for. */
export function parsePlace(pathname: string, parameters: URLSearchParams): Place {
  for (const parse of PARSERS) {
    const place = parse(pathname, parameters);
    if (place !== null) {
      return place;
    }
  }
  return { kind: 'nowhere', path: pathname };
}

/** Writes a place's parameters, and gives its path. */
// eslint-disable-next-line complexity -- one line a page
export function printPlace(place: Place, parameters: URLSearchParams): string {
  switch (place.kind) {
    case 'home':
      return '/';
    case 'overview':
      return printOverviewPlace(place, parameters);
    case 'entity':
      return printEntityPlace(place, parameters);
    case 'graph':
      return printGraphPlace(place, parameters);
    case 'trace':
      return printTracePlace(place, parameters);
    case 'paths':
      return printPathsPlace(place, parameters);
    case 'responsibilities':
      return printResponsibilitiesPlace(place, parameters);
    case 'slip':
      return printSlipPlace(place);
    case 'parks':
      return printParksPlace(place, parameters);
    case 'compare':
      return printComparePlace(place, parameters);
    case 'outline':
      return printOutlinePlace(place, parameters);
    case 'corridor':
      return printCorridorPlace(place, parameters);
    case 'figures':
      return printFiguresPlace(place, parameters);
    case 'data':
      return printDataPlace(place, parameters);
    case 'nowhere':
      return place.path;
  }
}

function parseHome(pathname: string): Place | null {
  return pathname === '/' || pathname === '/index.html' ? { kind: 'home' } : null;
}
