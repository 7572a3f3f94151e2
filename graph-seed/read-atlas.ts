import { buildGraph } from './build-graph.ts';
import { checkTogether } from './check-together.ts';
import { joinPlans, type AtlasGraph } from './join-plans.ts';
import { readSeed } from './read-seed.ts';

/**
 * The plans of these folders, in this order, each as a graph of its own and all of them as one.
 * Throws SEED_INVALID where one is malformed, or where two cannot stand beside each other.
 */
export async function readAtlas(folders: readonly string[]): Promise<AtlasGraph> {
  const seeds = await Promise.all(folders.map(readSeed));
  checkTogether(seeds);
  return joinPlans(seeds.map((seed) => buildGraph(seed)));
}
