import {
  MOST_PARKS,
  NEED_SLOTS,
  type NeedSlot,
  type ParkNeed,
} from '#client/shared/queries/parks.ts';
import { isAt, listOf, setList, setText, textOf } from '#client/shared/routing/address-parts.ts';

/** Parks that fit a need, or parks like one. */
export interface ParksPlace {
  readonly kind: 'parks';
  /** Ids or names, by slot. */
  readonly need: ParkNeed;
  /** An id or a name: parks like this one, or fit for it, in the need's stead. */
  readonly like: string | null;
  /** Ids of the parks that were picked, to stand side by side. */
  readonly side: readonly string[];
  /** Whether the table of the picked parks stands in the list's place. */
  readonly isSideShown: boolean;
  /** How many parks are told. */
  readonly first: number;
}

/** How many parks may stand side by side. */
export const MOST_SIDE = 4;

/** How many parks are told at first, and how many more at each press. */
export const PARKS_STEP = 10;

/** How the address names each slot. */
const SLOT_NAMES = {
  industries: 'industry',
  places: 'place',
  transport: 'transport',
  platforms: 'platform',
} as const satisfies Record<NeedSlot, string>;

export const NO_NEED: ParkNeed = { industries: [], places: [], transport: [], platforms: [] };

/** The page before anything was said. */
export const PARKS: ParksPlace = {
  kind: 'parks',
  need: NO_NEED,
  like: null,
  side: [],
  isSideShown: false,
  first: PARKS_STEP,
};

export function parseParksPlace(pathname: string, parameters: URLSearchParams): ParksPlace | null {
  const side = listOf(parameters, 'side').slice(0, MOST_SIDE);
  return isAt(pathname, 'parks')
    ? {
        kind: 'parks',
        need: parseNeed(parameters),
        like: textOf(parameters, 'like'),
        side,
        isSideShown: side.length > 0 && parameters.get('view') === 'side',
        first: parseFirst(parameters.get('first')),
      }
    : null;
}

export function printParksPlace(place: ParksPlace, parameters: URLSearchParams): string {
  printNeed(place.need, parameters);
  setText(parameters, 'like', place.like);
  setList(parameters, 'side', place.side);
  setText(parameters, 'view', place.isSideShown ? 'side' : null);
  setText(parameters, 'first', place.first === PARKS_STEP ? null : String(place.first));
  return '/parks';
}

/** What is looked for, by slot. */
export function parseNeed(parameters: URLSearchParams): ParkNeed {
  return {
    industries: listOf(parameters, SLOT_NAMES.industries),
    places: listOf(parameters, SLOT_NAMES.places),
    transport: listOf(parameters, SLOT_NAMES.transport),
    platforms: listOf(parameters, SLOT_NAMES.platforms),
  };
}

/** Writes what is looked for; parseNeed reads the same out of it. */
export function printNeed(need: ParkNeed, parameters: URLSearchParams): void {
  for (const slot of NEED_SLOTS) {
    setList(parameters, SLOT_NAMES[slot], need[slot]);
  }
}

/** All that is looked for, whatever its slot. */
export function wantsOf(need: ParkNeed): readonly string[] {
  return NEED_SLOTS.flatMap((slot) => need[slot]);
}

function parseFirst(text: string | null): number {
  const first = Number(text);
  return Number.isInteger(first) && first > PARKS_STEP ? Math.min(first, MOST_PARKS) : PARKS_STEP;
}
