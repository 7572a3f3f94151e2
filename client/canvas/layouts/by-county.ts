import type { EntityHint } from '#client/shared/api/fragments.ts';
import { readName } from '#client/shared/words/read-name.ts';
import type { Words } from '#client/shared/words/words.ts';
import type { EntityLocation, LocationsById } from '#client/shared/queries/locations.ts';
import type { EntityBox } from '#client/canvas/drawing/drawing.ts';

/** A row with the words before it. */
export interface WordedRow {
  readonly key: string;
  readonly label: string;
  readonly members: readonly EntityHint[];
}

const NOWHERE = 'nowhere';

interface County {
  readonly city: EntityHint;
  /** The city that it is a part of; itself where it is none's. */
  readonly whole: EntityHint;
  readonly members: EntityHint[];
}

/** A row a city or county, those of one city together; what the plan gives no place stands in the last. */
export function byCounty(
  boxes: readonly EntityBox[],
  locations: LocationsById,
  words: Words,
): readonly WordedRow[] {
  const counties = new Map<string, County>();
  const nowhere: EntityHint[] = [];
  for (const { entity } of boxes) {
    const found = locations.get(entity.id);
    if (found?.city === undefined || found.city === null) {
      nowhere.push(entity);
    } else {
      countyOf(counties, found.city, found).members.push(entity);
    }
  }
  const rows = inOrder([...counties.values()]).map(({ city, members }) => ({
    key: city.id,
    label: readName(city, words),
    members,
  }));
  return [...rows, { key: NOWHERE, label: words('layout.noPlace'), members: nowhere }];
}

function countyOf(counties: Map<string, County>, city: EntityHint, found: EntityLocation): County {
  const known = counties.get(city.id);
  if (known !== undefined) {
    return known;
  }
  const county = { city, whole: found.wholeCity ?? city, members: [] };
  counties.set(city.id, county);
  return county;
}

// The city with most in all its counties first, and itself before its counties.
function inOrder(counties: readonly County[]): readonly County[] {
  const inAll = new Map<string, number>();
  for (const { whole, members } of counties) {
    inAll.set(whole.id, (inAll.get(whole.id) ?? 0) + members.length);
  }
  const isWhole = ({ city, whole }: County): number => Number(city.id === whole.id);
  return counties.toSorted(
    (one, other) =>
      (inAll.get(other.whole.id) ?? 0) - (inAll.get(one.whole.id) ?? 0) ||
      one.whole.id.localeCompare(other.whole.id) ||
      isWhole(other) - isWhole(one) ||
      other.members.length - one.members.length ||
      one.city.id.localeCompare(other.city.id),
  );
}
