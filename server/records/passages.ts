import type { Span } from '#server/domain/folded-text.ts';
import type { Reading } from '#server/graph/reading.ts';

import { readPlaces, type TextPlace } from './places.ts';
import type { EntityRecord } from './record.ts';
import type { Records } from './records.ts';

/** A passage of a plan's text, and where in it something was found. */
export interface FoundIn extends TextPlace {
  readonly text: string;
  /** In UTF-16 code units, in order, none over another. */
  readonly matches: readonly Span[];
}

/** A passage as it is told. */
export interface PassageRecord {
  readonly at: string;
  readonly text: string;
  readonly matches: readonly Span[];
  readonly section: EntityRecord;
  readonly entities: () => Promise<EntityRecord[]>;
}

interface Asked {
  readonly graph: Reading;
  readonly records: Records;
  readonly signal?: AbortSignal;
}

/** Passages as they are told, in their order. */
export async function toPassages(
  context: Asked,
  found: readonly FoundIn[],
): Promise<PassageRecord[]> {
  const { records } = context;
  const placeOf = await readPlaces(context, found);
  return Promise.all(
    found.map(async ({ plan, at, text, matches }) => {
      const { section, entities } = placeOf({ plan, at });
      return {
        ...{ at, text, matches },
        section: await records.entity(section),
        entities: () => records.entities(entities),
      };
    }),
  );
}
