import {
  HUB_KINDS,
  MOST_PARKS,
  MOST_WEIGHT,
  NEED_SLOTS,
  type NeedSlot,
  type NeedTerms,
  USUAL_WEIGHTS,
  type ParkNeed,
  type ParksQuestion,
} from '#client/shared/queries/parks.ts';
import { type MapView, mapView } from '#client/shared/routing/map-view.ts';
import { defineRoute } from '#client/shared/routing/route-codec.ts';
import {
  type Field,
  flag,
  group,
  list,
  someOf,
  text,
  wholeNumber,
} from '#client/shared/routing/fields.ts';

/** Parks that fit a need, or parks like one. */
export interface ParksRoute {
  /** Ids or names, by slot. */
  readonly need: ParkNeed;
  readonly terms: NeedTerms;
  /** An id or a name: parks like this one, or fit for it, instead of a need. */
  readonly like: string | null;
  /** Ids of the parks that were picked to be put side by side. */
  readonly side: readonly string[];
  /** Whether the table of the picked parks is shown instead of the list. */
  readonly isSideShown: boolean;
  /** How the parks are seen, and which county they are narrowed to. */
  readonly mapView: MapView;
  /** How many parks are shown. */
  readonly first: number;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    parks: ParksRoute;
  }
}

/** How many parks may be put side by side. */
export const MOST_SIDE = 4;

/** How many parks are shown at first, and how many more at each press. */
export const PARKS_STEP = 10;

export const parksRoute = defineRoute('parks', {
  path: '/parks',
  fields: {
    need: group({
      industries: list('industry'),
      places: list('place'),
      transport: list('transport'),
      platforms: list('platform'),
    }),
    terms: group({
      kinds: someOf('kinds', HUB_KINDS),
      required: list('required'),
      anyOf: someOf('anyOf', NEED_SLOTS),
      weights: group({
        industries: weight('weightIndustry', 'industries'),
        places: weight('weightPlace', 'places'),
        transport: weight('weightTransport', 'transport'),
        platforms: weight('weightPlatform', 'platforms'),
      }),
    }),
    like: text('like'),
    side: list('side'),
    isSideShown: flag('view', 'side'),
    mapView,
    first: wholeNumber('first', PARKS_STEP, MOST_PARKS),
  },
  tidy: (route) => {
    const side = route.side.slice(0, MOST_SIDE);
    return { ...route, side, isSideShown: route.isSideShown && side.length > 0 };
  },
});

/** How much a slot counts; as usual where the address does not say. */
function weight(name: string, slot: NeedSlot): Field<number> {
  const usual = USUAL_WEIGHTS[slot];
  return {
    read: ({ parameters }) => {
      const value = Number(parameters.get(name) ?? String(usual));
      return Number.isInteger(value) && value >= 0 && value <= MOST_WEIGHT ? value : usual;
    },
    write: (value, { parameters }) => {
      if (value !== usual) {
        parameters.set(name, String(value));
      }
    },
  };
}

/** All that is looked for, whatever its slot. */
export function wantsOf(need: ParkNeed): readonly string[] {
  return NEED_SLOTS.flatMap((slot) => need[slot]);
}

/** What the server is asked; null: nothing is looked for yet. */
export function parksQuestion({ need, terms, like }: ParksRoute): ParksQuestion | null {
  if (like !== null) {
    return { by: 'like', like };
  }
  const isBlank = wantsOf(need).length === 0 && terms.kinds.length === 0;
  return isBlank ? null : { by: 'need', need, terms };
}
