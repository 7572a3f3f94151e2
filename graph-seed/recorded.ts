import type { Addition, RelationAddition } from '#server/domain/addition.ts';
import { Entity } from '#server/domain/entity.ts';
import type { PaperDate } from '#server/domain/paper-date.ts';
import { relationId, type Relation } from '#server/domain/relation.ts';
import type { SeedFault } from '#server/domain/startup-errors.ts';

import type { EntityIndex } from './entity-index.ts';
import { wrongEnd } from './stated.ts';

/** Adds to what the plan names what later papers add: new things first, then what they are called, then which are one. */
export function addRecorded(additions: readonly Addition[], index: EntityIndex): void {
  for (const { adds, of, record, date } of additions) {
    if (adds !== undefined) {
      const { type, name, aliases = [] } = adds;
      const common = { id: of, name, aliases, mentions: [], addedBy: record, since: date };
      index.add(Entity.parse({ type, ...common }), placeOf(record));
    }
  }
  for (const { alias, of, record } of additions) {
    if (alias !== undefined) {
      index.callLater(of, alias, placeOf(record));
    }
  }
  for (const { sameAs, of, record } of additions) {
    if (sameAs !== undefined) {
      index.merge(of, sameAs, placeOf(record));
    }
  }
}

/** The relations that later papers state and the plan does not; of two records the first by date. */
export function* recordedRelations(
  additions: readonly Addition[],
  index: EntityIndex,
): Iterable<Relation> {
  for (const { of, relations = [], record, date } of additions) {
    for (const added of relations) {
      const place = placeOf(record);
      const [from, to] = endsOf(of, added).map((id) => index.existing(id, place));
      const wrong = from == null || to == null ? null : wrongEnd(added.type, from, to);
      if (wrong !== null) {
        index.fault(place, wrong);
      } else if (from != null && to != null) {
        const { type, intended } = added;
        yield {
          id: relationId(from.id, type, to.id),
          type,
          from: from.id,
          to: to.id,
          basis: 'recorded',
          mentions: [],
          record,
          since: latest([date, ...sinceOf(from), ...sinceOf(to)]),
          ...(intended === undefined ? {} : { intended }),
        };
      }
    }
  }
}

/** A relation holds once both of its ends are there. */
function sinceOf({ since }: Entity): readonly PaperDate[] {
  return since === undefined ? [] : [since];
}

function latest(dates: readonly PaperDate[]): PaperDate {
  return dates.reduce((one, other) => (one < other ? other : one));
}

function endsOf(of: string, { direction, other }: RelationAddition): readonly [string, string] {
  return direction === 'OUT' ? [of, other] : [other, of];
}

/** What cannot be added, apart from what is wrong with the seed itself. */
export function refusedOf(
  faults: readonly SeedFault[],
  additions: readonly Addition[],
): readonly SeedFault[] {
  const records = new Set(additions.map(({ record }) => record));
  return faults.filter(({ file }) => records.has(file));
}

function placeOf(record: string): Pick<SeedFault, 'file' | 'line'> {
  return { file: record, line: 1 };
}
