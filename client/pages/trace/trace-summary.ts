import type { Basis, EntityHint } from '#client/shared/api/fragments.ts';
import { spelledOutWalk } from '#client/explorer/walks/spell-out.ts';
import type { WalkRow } from '#client/explorer/walks/walk-rows.tsx';
import type { Walk, WalksGraph } from '#client/explorer/walks/walks-graph.ts';

/** Something that a trace reaches, with all walks that lead there. */
export interface ReachedEnd {
  readonly entity: EntityHint;
  /** Stated where one of the walks is stated from end to end. */
  readonly basis: Basis;
  /** What its strongest walk meets next to where the trace begins; null where the two are joined at once. */
  readonly via: EntityHint | null;
  /** How much all its walks together speak for it, 0 to 1, as independent witnesses would. */
  readonly strength: number;
  /** The strongest first, each with its place among all walks of the trace. */
  readonly walks: readonly WalkRow[];
}

/** Which ends a reader wants to see. */
export interface EndFilter {
  readonly basis: Basis | null;
  /** The id of what they are reached through; DIRECT: through nothing. null: however. */
  readonly via: string | null;
}

/** Stands for those that are joined at once. No id is written so. */
export const DIRECT = '-';

/** What a trace reaches, as one sentence says it. */
export interface TraceSummary {
  /** What most speaks for comes first. */
  readonly ends: readonly ReachedEnd[];
  readonly counts: Readonly<Record<Basis, number>>;
  /** What the ends are reached through, that of most ends first; null: at once. */
  readonly through: readonly { readonly via: EntityHint | null; readonly count: number }[];
}

/** Sums a trace up: each end once, with its basis and what it is reached through. */
export function traceSummary({ walks, direction }: WalksGraph): TraceSummary {
  const byEnd = new Map<string, WalkRow[]>();
  for (const [index, walk] of walks.entries()) {
    const end = (direction === 'UPSTREAM' ? walk.entities[0] : walk.entities.at(-1))?.id ?? '';
    byEnd.set(end, [...(byEnd.get(end) ?? []), { walk, index }]);
  }
  const ends = [...byEnd.values()].flatMap((ofEnd) => endOf(ofEnd, direction));
  return {
    ends,
    counts: {
      STATED: ends.filter(({ basis }) => basis === 'STATED').length,
      DERIVED: ends.filter(({ basis }) => basis === 'DERIVED').length,
      RECORDED: ends.filter(({ basis }) => basis === 'RECORDED').length,
    },
    through: countThrough(ends),
  };
}

/** Whether an end is among those that a reader wants to see. */
export function isWanted({ basis, via }: ReachedEnd, filter: EndFilter): boolean {
  return (
    (filter.basis === null || filter.basis === basis) &&
    (filter.via === null || filter.via === (via?.id ?? DIRECT))
  );
}

function endOf(
  walks: ReachedEnd['walks'],
  direction: WalksGraph['direction'],
): readonly ReachedEnd[] {
  const [strongest] = walks;
  if (strongest === undefined) {
    return [];
  }
  const stops = spelledOutWalk(strongest.walk).entities;
  const fromEnd = direction === 'UPSTREAM' ? stops : stops.toReversed();
  const [entity] = fromEnd;
  return entity === undefined
    ? []
    : [
        {
          entity,
          basis: surestBasis(walks.map(({ walk }) => walk)),
          via: fromEnd.length < 3 ? null : (fromEnd.at(-2) ?? null),
          strength: 1 - walks.reduce((doubt, { walk }) => doubt * (1 - walk.strength), 1),
          walks,
        },
      ];
}

/** Stated where a walk is stated from end to end; else recorded where one takes nothing that a rule concludes. */
function surestBasis(walks: readonly Walk[]): Basis {
  const takesOnly = (...bases: readonly Basis[]): boolean =>
    walks.some(({ steps }) => steps.every(({ relation }) => bases.includes(relation.basis)));
  return takesOnly('STATED') ? 'STATED' : takesOnly('STATED', 'RECORDED') ? 'RECORDED' : 'DERIVED';
}

/** Ends that are reached through one thing. */
export interface EndGroup {
  /** null: at once. */
  readonly via: EntityHint | null;
  readonly ends: readonly ReachedEnd[];
}

/** Ends by what they are reached through, that of the strongest end first. */
export function groupEnds(ends: readonly ReachedEnd[]): readonly EndGroup[] {
  const groups = new Map<string, { via: EntityHint | null; ends: ReachedEnd[] }>();
  for (const end of ends) {
    const key = end.via?.id ?? DIRECT;
    const group = groups.get(key) ?? { via: end.via, ends: [] };
    group.ends.push(end);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function countThrough(ends: readonly ReachedEnd[]): TraceSummary['through'] {
  const counted = new Map<string, { via: EntityHint | null; count: number }>();
  for (const { via } of ends) {
    const key = via?.id ?? DIRECT;
    counted.set(key, { via, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()].toSorted((one, other) => other.count - one.count);
}
