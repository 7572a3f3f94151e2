import type { Entity } from '#server/domain/entity.ts';
import { SeedInvalidError, type SeedFault } from '#server/domain/startup-errors.ts';

import type { Seed } from './read-seed.ts';

/**
 * Whether plans can stand beside each other. Throws SEED_INVALID with every plan id or own prefix that two folders claim,
 * and every shared entity that they take for different things.
 */
export function checkTogether(seeds: readonly Seed[]): void {
  requireNone([...clashes(seeds), ...contradictions(seeds)]);
}

/** The first half of that, which the manifests alone tell. */
export function requireApart(plans: readonly Manifested[]): void {
  requireNone([...clashes(plans)]);
}

function requireNone(faults: readonly SeedFault[]): void {
  if (faults.length > 0) {
    throw new SeedInvalidError(faults);
  }
}

type Manifested = Pick<Seed, 'folder' | 'manifest'>;

/** Ids cannot clash where a plan's own prefix is no prefix of any other plan, whether own or shared. */
function* clashes(seeds: readonly Manifested[]): Iterable<SeedFault> {
  for (const [index, seed] of seeds.entries()) {
    const place = { file: `${seed.folder}/manifest.json`, line: 1 };
    for (const before of seeds.slice(0, index)) {
      if (seed.manifest.id === before.manifest.id) {
        const message = `${seed.folder} bears the plan id ${seed.manifest.id}, as ${before.folder} does`;
        yield { ...place, message };
      }
      const prefix = takenPrefix(seed, before) ?? takenPrefix(before, seed);
      if (prefix !== null) {
        const message = `${seed.folder} has the prefix ${prefix}, as ${before.folder} has: a plan's own prefix, the first of idPrefixes, is to be no other plan's`;
        yield { ...place, message };
      }
    }
  }
}

/** The plan's own prefix, where the other plan uses it too. */
function takenPrefix({ manifest }: Manifested, other: Manifested): string | null {
  const [own = ''] = manifest.idPrefixes;
  return other.manifest.idPrefixes.includes(own) ? own : null;
}

interface Definition {
  readonly entity: Entity;
  readonly seed: Seed;
  readonly place: string;
}

/** An entity that two plans define is one thing: of one type, under one canonical name. */
function* contradictions(seeds: readonly Seed[]): Iterable<SeedFault> {
  const defined = new Map<string, Definition>();
  for (const seed of seeds) {
    for (const line of seed.lines) {
      if (line.kind !== 'entity') {
        continue;
      }
      const { file, value: entity } = line;
      const first = defined.get(entity.id);
      if (first === undefined) {
        defined.set(entity.id, { entity, seed, place: `${file}:${String(line.line)}` });
      } else if (first.seed !== seed && kindOf(first.entity) !== kindOf(entity)) {
        const message = `${entity.id} is the ${kindOf(entity)} here, and the ${kindOf(first.entity)} at ${first.place}: a shared entity has one type and one canonical name`;
        yield { file, line: line.line, message };
      }
    }
  }
}

function kindOf({ type, name }: Entity): string {
  return `${type} ${name}`;
}
