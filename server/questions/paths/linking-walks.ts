import TinyQueue from 'tinyqueue';

import {
  begin,
  byStrength,
  extend,
  headOf,
  type PartialWalk,
} from '#server/records/partial-walk.ts';

import { BackwardReach, ForwardReach, toLayer, type Layer, type LinksOf } from './reach.ts';

interface Linking {
  readonly from: string;
  readonly to: string;
  readonly maxSteps: number;
  readonly most: number;
  readonly linksOf: LinksOf;
}

/** So many walks are taken up for one length, which bounds the work where those that could be best meet themselves. */
const MOST_TAKEN_UP = 50_000;

/**
 * The walks that link two entities, the shortest first, of these the strongest; none meets an entity twice. For each length, what is
 * reached from both ends lies in layers; walks are taken up in the order of the best that can become of them, so that the first to
 * arrive are those asked for, however many there are.
 */
export async function linkingWalks({
  from,
  to,
  maxSteps,
  most,
  linksOf,
}: Linking): Promise<PartialWalk[]> {
  const found: PartialWalk[] = [];
  const forward = new ForwardReach(from, to, linksOf);
  const backward = new BackwardReach(from, to, linksOf);
  for (let length = 1; length <= maxSteps && found.length < most; length += 1) {
    // The end with fewer about it reaches one step further.
    await (forward.width <= backward.width ? forward : backward).reachOn();
    found.push(...bestOf(layersOf(forward, backward), { from, most: most - found.length }));
  }
  return found;
}

/** By how many steps remain, where walks of one length may stand. */
function layersOf(forward: ForwardReach, backward: BackwardReach): readonly Layer[] {
  const layers = [...backward.layers];
  let next = backward.last;
  for (const links of forward.left.toReversed()) {
    next = toLayer(links, next);
    layers.push(next);
  }
  return layers;
}

/** A walk on its way: how strong the strongest is that may become of it, and what tells equals apart. */
interface Promising extends Pick<PartialWalk, 'strength' | 'sortKeys'> {
  readonly walk: PartialWalk;
}

function bestOf(
  layers: readonly Layer[],
  { from, most }: { readonly from: string; readonly most: number },
): PartialWalk[] {
  const length = layers.length - 1;
  const found: PartialWalk[] = [];
  const queue = new TinyQueue<Promising>([], byStrength);
  const take = (walk: PartialWalk): void => {
    const remaining = length - walk.steps.length;
    const rest = layers[remaining]?.best.get(headOf(walk));
    if (rest !== undefined) {
      const passed = remaining === 0 ? 1 : walk.waypointStrength;
      queue.push({ walk, strength: walk.strength * passed * rest, sortKeys: walk.sortKeys });
    }
  };
  take(begin(from));
  for (let taken = 0; found.length < most && taken < MOST_TAKEN_UP; taken += 1) {
    const next = queue.pop();
    if (next === undefined) {
      break;
    }
    const remaining = length - next.walk.steps.length;
    if (remaining === 0) {
      found.push(next.walk);
    }
    for (const link of layers[remaining]?.links.get(headOf(next.walk)) ?? []) {
      if (!next.walk.stops.includes(link.to)) {
        take(extend(next.walk, link));
      }
    }
  }
  return found;
}
