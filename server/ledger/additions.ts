import { Addition, type Additions } from '#server/domain/addition.ts';
import type { RecordLine } from '#server/domain/ledger-line.ts';
import { appendTo } from '#server/domain/lists.ts';

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
      appendTo(byPlan, plan, Addition.parse(record));
    }
  }
  return Object.fromEntries(byPlan);
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
