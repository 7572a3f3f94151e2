import type { ADDED } from '#server/domain/addition.ts';
import { Addition, type Additions } from '#server/domain/addition.ts';
import type { RecordLine } from '#server/domain/ledger-line.ts';
import { appendTo } from '#server/domain/lists.ts';

const FIELDS = [
  'adds',
  'relations',
  'alias',
  'sameAs',
] as const satisfies readonly (keyof typeof ADDED)[];

/** A record as far as it is known here: whether it counts, and which line of the ledger it is. */
interface CountedRecord extends RecordLine {
  readonly status: string;
  readonly number: number;
}

/** What counts of records for the graphs of plans, by plan, in the order of the dates. */
export function additionsOf(records: readonly CountedRecord[]): Additions {
  const byPlan = new Map<string, Addition[]>();
  const inOrder = [...records].sort((one, other) =>
    one.date === other.date ? one.number - other.number : one.date < other.date ? -1 : 1,
  );
  for (const record of inOrder) {
    const { plan, status, history } = record;
    if (plan !== undefined && status === 'ACCEPTED' && history === undefined) {
      appendTo(byPlan, plan, additionOf(record));
    }
  }
  return Object.fromEntries(byPlan);
}

function additionOf(entry: CountedRecord): Addition {
  const { record, of, date } = entry;
  const given = FIELDS.filter((field) => entry[field] !== undefined);
  return Addition.parse({
    record,
    of,
    date,
    ...Object.fromEntries(given.map((field) => [field, entry[field]])),
  });
}

/** Tells of which entity a record is by now: what was found to be another is told of that. */
export function identitiesOf(additions: Additions): (id: string) => string {
  const merged = new Map(
    Object.values(additions)
      .flat()
      .flatMap(({ of, sameAs }) => (sameAs === undefined ? [] : [[of, sameAs] as const])),
  );
  return (id) => {
    let now = id;
    // As often as there are mergers, since two may name each other.
    for (let step = 0; step < merged.size; step += 1) {
      now = merged.get(now) ?? now;
    }
    return now;
  };
}

/** Whether two states of a ledger add the same to every plan. */
export function addTheSame(one: Additions, other: Additions): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
