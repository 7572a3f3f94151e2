import { z } from 'zod';

import type { Reading } from '#server/graph/reading.ts';

import { find } from './find.ts';
import { readStatement } from './statement.ts';

const PLACES = readStatement(new URL('./places.cypher', import.meta.url));

/** A place of a plan's text. */
export interface TextPlace {
  /** The plan's id. */
  readonly plan: string;
  readonly at: string;
}

/** What the graph knows of a place of a plan's text. */
export interface KnownPlace {
  /** The id of the section that holds it. */
  readonly section: string;
  /** The ids of what the plan names there, in its order. */
  readonly entities: readonly string[];
}

const Row = z.object({
  plan: z.string(),
  at: z.string(),
  section: z.string(),
  entities: z.array(z.string()),
});

interface Asked {
  readonly graph: Reading;
  readonly signal?: AbortSignal;
}

/** What the graph knows of these places, in one request. Throws for a plan that has no section. */
export async function readPlaces(
  context: Asked,
  asked: readonly TextPlace[],
): Promise<(place: TextPlace) => KnownPlace> {
  const keys = new Map(asked.map((place) => [keyOf(place), place]));
  const places = [...keys.values()].map(({ plan, at }) => ({ plan, at, over: headingsOver(at) }));
  const rows = places.length === 0 ? [] : await find(context, PLACES, { places }, Row);
  const known = new Map(rows.map((row) => [keyOf(row), row]));
  return (place) => {
    const found = known.get(keyOf(place));
    if (found === undefined) {
      throw new Error(`the graph has no section of ${place.plan}, whose text is there`);
    }
    return found;
  };
}

function keyOf({ plan, at }: TextPlace): string {
  return JSON.stringify([plan, at]);
}

/** 4.2.1¶3 stands under 4.2.1, 4.2 and 4, by its form alone. */
function headingsOver(at: string): string[] {
  const parts = (at.split('¶')[0] ?? '').split('.');
  return parts.map((_part, index) => parts.slice(0, index + 1).join('.'));
}
