import type { Link } from './link.ts';
import type { Walk } from './walk.ts';

/** A walk as far as it has come. */
export interface PartialWalk extends Walk {
  /** What its steps, and the waypoints that it has passed, leave of it: 0 to 1. The entity where it stands is no waypoint yet. */
  readonly strength: number;
  /** What tells walks of one length and strength apart: the place of each of its steps in the plan's order. */
  readonly sortKeys: readonly string[];
  /** How much it keeps that goes on from where it stands. */
  readonly waypointStrength: number;
}

/** A walk that has not left yet; to begin is to pass no waypoint. */
export function begin(from: string): PartialWalk {
  return { stops: [from], steps: [], strength: 1, sortKeys: [], waypointStrength: 1 };
}

export function headOf({ stops }: Walk): string {
  return stops.at(-1) ?? '';
}

/** The walk, one step longer. */
export function extend(walk: PartialWalk, link: Link): PartialWalk {
  return {
    stops: [...walk.stops, link.to],
    steps: [...walk.steps, link.relation],
    strength: walk.strength * walk.waypointStrength * link.strength,
    sortKeys: [...walk.sortKeys, link.sortKey],
    waypointStrength: link.waypointStrength,
  };
}

/** The strongest first; of equals the one whose steps the plan states first. */
export function byStrength(
  a: Pick<PartialWalk, 'strength' | 'sortKeys'>,
  b: Pick<PartialWalk, 'strength' | 'sortKeys'>,
): number {
  const difference = round(b.strength) - round(a.strength);
  return difference === 0 ? compareLists(a.sortKeys, b.sortKeys) : difference;
}

/** Products of the same factors in another order differ in their last digits. */
function round(strength: number): number {
  return Number(strength.toPrecision(12));
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((key, index) => key !== b[index]);
  if (at === -1) {
    return a.length - b.length;
  }
  const [one = '', other] = [a[at], b[at]];
  return other === undefined || one > other ? 1 : -1;
}
