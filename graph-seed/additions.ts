import type { Entity, Limit } from '#server/domain/entity.ts';

import type { EntityIndex } from './entity-index.ts';
import { industryTerms, type IndustryTerm } from './industry-terms.ts';
import { type Bearers, bearersOf } from './bearers.ts';
import { limitsOf } from './limits.ts';
import { linesOf, type SeedLine } from './seed-line.ts';

/**
 * What is ours and not the plan's, added to the entities that the plan names: English names, former ids, the vocabulary of industries, what
 * bears them in its name, and what the plan sets against something.
 */
export function withAdditions(
  entities: ReadonlyMap<string, Entity>,
  lines: readonly SeedLine[],
  index: EntityIndex,
): ReadonlyMap<string, Entity> {
  const englishNames = readEnglishNames(entities, lines, index);
  const formerIds = readFormerIds(entities, lines, index);
  const terms = industryTerms(lines, index);
  const bearers = bearersOf(entities, terms);
  const limits = limitsOf(lines, index, terms);
  return new Map(
    [...entities.values()].map((entity) => [
      entity.id,
      {
        ...withIndustry(entity, terms, bearers),
        ...englishNames.get(entity.id),
        ...formerIds.get(entity.id),
        ...limitsTo(limits.get(entity.id)),
      },
    ]),
  );
}

function limitsTo(limits: readonly Limit[] = []): Pick<Entity, 'limits'> {
  return limits.length === 0 ? {} : { limits: [...limits] };
}

function withIndustry(
  entity: Entity,
  terms: ReadonlyMap<string, IndustryTerm>,
  bearers: ReadonlyMap<string, Bearers>,
): Entity {
  if (entity.type !== 'Industry') {
    return entity;
  }
  const {
    namingParkIds = [],
    callingParkIds = [],
    namingClusterIds = [],
  } = bearers.get(entity.id) ?? {};
  return {
    ...entity,
    ...terms.get(entity.id),
    ...(namingParkIds.length === 0 ? {} : { namingParkIds }),
    ...(callingParkIds.length === 0 ? {} : { callingParkIds }),
    ...(namingClusterIds.length === 0 ? {} : { namingClusterIds }),
  };
}

function readEnglishNames(
  entities: ReadonlyMap<string, Entity>,
  lines: readonly SeedLine[],
  index: EntityIndex,
): ReadonlyMap<string, Pick<Entity, 'nameEn' | 'alsoEn'>> {
  const found = new Map<string, Pick<Entity, 'nameEn' | 'alsoEn'>>();
  for (const line of linesOf(lines, 'nameEn')) {
    const { of, ...names } = line.value;
    if (index.merged.has(of)) {
      continue;
    }
    if (!entities.has(of)) {
      index.fault(line, `no entity has the id ${of}`);
    } else if (found.has(of)) {
      index.fault(line, `${of} has an English name already`);
    }
    found.set(of, names);
  }
  return found;
}

function readFormerIds(
  entities: ReadonlyMap<string, Entity>,
  lines: readonly SeedLine[],
  index: EntityIndex,
): ReadonlyMap<string, { readonly formerIds: string[] }> {
  const found = new Map<string, { readonly formerIds: string[] }>();
  const lead = (formerId: string, now: string): void => {
    found.set(now, { formerIds: [...(found.get(now)?.formerIds ?? []), formerId] });
  };
  for (const [formerId, now] of index.merged) {
    lead(formerId, now);
  }
  for (const line of linesOf(lines, 'formerId')) {
    const { formerId, now } = line.value;
    const successor = index.named(now, line);
    if (entities.has(formerId)) {
      index.fault(line, `the id ${formerId} is in use`);
    }
    if (successor !== null) {
      lead(formerId, successor.id);
    }
  }
  return found;
}
