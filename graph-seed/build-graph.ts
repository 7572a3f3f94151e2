import { createHash } from 'node:crypto';

import { SeedInvalidError, type SeedFault } from '#server/domain/errors.ts';
import type { Entity } from '#server/domain/entity.ts';
import type { PlanGraph } from '#server/domain/plan.ts';
import { relationId, type Relation } from '#server/domain/relation.ts';

import { inPlanOrder, type Draft, type IndustryPair, type Listing } from './draft.ts';
import { EntityIndex } from './entity-index.ts';
import { buildOutline, sectionEntity } from './outline.ts';
import type { Seed } from './read-seed.ts';
import { RULES } from './rules.ts';
import type { SeedLine } from './seed-line.ts';
import { appearances, coverage, outlineParts, writtenRelations } from './stated.ts';

/**
 * The whole graph of a plan: what its seed states, then what the rules conclude.
 * Throws SEED_INVALID with every dangling end, unknown locator, duplicate name or id, and relation between wrong types.
 */
export function buildGraph(seed: Seed): PlanGraph {
  const faults: SeedFault[] = [];
  const sections = seed.lines.flatMap((line) => (line.kind === 'section' ? [line.value] : []));
  const silent = seed.lines.flatMap((line) => (line.kind === 'silent' ? [line.value] : []));
  const outline = buildOutline(sections);
  const [ownPrefix = ''] = seed.manifest.idPrefixes;
  const index = new EntityIndex(outline, seed.manifest.idPrefixes, faults);
  for (const line of seed.lines) {
    if (line.kind === 'section') {
      index.add(sectionEntity(line.value, ownPrefix), line);
    } else if (line.kind === 'entity') {
      index.add(line.value, line);
    }
  }
  const entities = inReadingOrder(index.entities, outline);
  const relations = new Map<string, Relation>();
  const readings = readListings(seed.lines, index);
  const draft: Draft = { outline, entities, relations, ...readings };
  for (const states of [
    writtenRelations(seed.lines, index, faults),
    outlineParts(outline, index),
    appearances(draft, index),
    coverage(draft),
  ]) {
    for (const { type, from, to, mentions } of states) {
      const id = relationId(from, type, to);
      const before = relations.get(id)?.mentions ?? [];
      const all = inPlanOrder(outline, [...before, ...mentions]);
      relations.set(id, { id, type, from, to, basis: 'stated', mentions: all });
    }
  }
  if (faults.length > 0) {
    throw new SeedInvalidError(faults);
  }
  derive(draft, relations);
  return {
    manifest: seed.manifest,
    version: versionOf(seed, entities, relations),
    entities,
    relations,
    silent: new Map(silent.map((line) => [line.silent, line.reason])),
  };
}

/** Applies the rules in their order. What the plan states is never derived anew; the first conclusion of two stands. */
function derive(draft: Draft, relations: Map<string, Relation>): void {
  for (const rule of RULES) {
    for (const { type, from, to, restsOn, mentions } of [...rule.conclude(draft)]) {
      const id = relationId(from, type, to);
      if (from !== to && !relations.has(id)) {
        relations.set(id, {
          id,
          type,
          from,
          to,
          basis: 'derived',
          rule: rule.name,
          restsOn: restsOn.map((relation) => relation.id),
          mentions: inPlanOrder(
            draft.outline,
            mentions ?? restsOn.flatMap((relation) => relation.mentions),
          ),
        });
      }
    }
  }
}

function inReadingOrder(
  entities: Iterable<Entity>,
  outline: Draft['outline'],
): ReadonlyMap<string, Entity> {
  const placed = [...entities].map((entity) => {
    const mentions = inPlanOrder(outline, entity.mentions);
    const [first] = mentions;
    const order = first === undefined ? 0 : (outline.places.get(first)?.order ?? 0);
    return { entity: { ...entity, mentions }, order };
  });
  placed.sort((a, b) => a.order - b.order);
  return new Map(placed.map(({ entity }) => [entity.id, entity]));
}

function readListings(
  lines: readonly SeedLine[],
  index: EntityIndex,
): { listings: readonly Listing[]; sameIndustries: readonly IndustryPair[] } {
  const listings: Listing[] = [];
  const sameIndustries: IndustryPair[] = [];
  for (const line of lines) {
    if (line.kind === 'listing') {
      const { listing, industry, measure } = line.value;
      const section = index.section(listing, line);
      if (section !== null) {
        listings.push({
          section,
          industry: industry === undefined ? null : index.named(industry, line),
          measure: measure === undefined ? null : index.named(measure, line),
        });
      }
    } else if (line.kind === 'sameIndustry') {
      const industry = index.named(line.value.sameIndustry, line);
      const as = index.named(line.value.as, line);
      if (industry !== null && as !== null) {
        const { reason, mentions } = line.value;
        index.checkLocators(mentions, line);
        sameIndustries.push({ industry, as, reason, mentions });
      }
    }
  }
  return { listings, sameIndustries };
}

function versionOf(
  seed: Seed,
  entities: ReadonlyMap<string, Entity>,
  relations: ReadonlyMap<string, Relation>,
): string {
  const content = JSON.stringify([seed.manifest, [...entities.values()], [...relations.values()]]);
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
