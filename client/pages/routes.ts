import { type Place } from '#client/shared/routing/explorer-state.ts';
import { parseComparePlace, printComparePlace } from '#client/pages/compare/route.ts';
import { parseCorridorPlace, printCorridorPlace } from '#client/pages/corridors/route.ts';
import { parseDataPlace, printDataPlace } from '#client/pages/data/route.ts';
import { parseEntityPlace, printEntityPlace } from '#client/pages/entity/route.ts';
import { parseFiguresPlace, printFiguresPlace } from '#client/pages/figures/route.ts';
import { parseGraphPlace, printGraphPlace } from '#client/pages/graph/route.ts';
import { parseOutlinePlace, printOutlinePlace } from '#client/pages/outline/route.ts';
import { parseOverviewPlace, printOverviewPlace } from '#client/pages/overview/route.ts';
import { parseParksPlace, printParksPlace } from '#client/pages/parks/route.ts';
import { parsePathsPlace, printPathsPlace } from '#client/pages/paths/route.ts';
import {
  parseResponsibilitiesPlace,
  printResponsibilitiesPlace,
} from '#client/pages/responsibilities/route.ts';
import { parseSlipPlace, printSlipPlace } from '#client/pages/delay-impact/route.ts';
import { parseTracePlace, printTracePlace } from '#client/pages/trace/route.ts';

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
