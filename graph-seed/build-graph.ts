import { createHash } from 'node:crypto';

import { SeedInvalidError, type SeedFault } from '#server/domain/startup-errors.ts';
import type { Addition } from '#server/domain/addition.ts';
import type { Entity, Title } from '#server/domain/entity.ts';
import type { PaperDate } from '#server/domain/paper-date.ts';
import type { PlanGraph } from '#server/domain/plan.ts';
import { PlanPresentation, replaceEntities } from '#server/domain/presentation.ts';
import { relationId, type Relation } from '#server/domain/relation.ts';

import { withAdditions } from './additions.ts';
import { checkFields } from './check-fields.ts';
import { checkPresentation } from './check-presentation.ts';
import { inPlanOrder, type Draft } from './draft.ts';
import { EntityIndex } from './entity-index.ts';
import { buildOutline, sectionEntity, type Outline } from './outline.ts';
import { readReadings } from './readings.ts';
import type { Seed } from './read-seed.ts';
import { addRecorded, recordedRelations, refusedOf } from './recorded.ts';
import { RelationIndex } from './relation-index.ts';
import { RULES } from './rules.ts';
import { linesOf } from './seed-line.ts';
import { appearances, coverage, outlineParts, writtenRelations, type Statement } from './stated.ts';

/**
 * The whole graph of a plan: what its seed states, what later papers add, then what the rules conclude.
 * Throws SEED_INVALID with every dangling end, unknown locator, duplicate name or id, and relation between wrong types; what of later papers
 * is so is left out, and told.
 */
export function buildGraph(seed: Seed, additions: readonly Addition[] = []): PlanGraph {
  const faults: SeedFault[] = [];
  const outline = buildOutline(linesOf(seed.lines, 'section').map(({ value }) => value));
  const index = indexEntities(seed, outline, faults);
  addRecorded(additions, index);
  const entities = withAdditions(inReadingOrder(index.entities, outline), seed.lines, index);
  const relations = new RelationIndex();
  const draft: Draft = { outline, entities, relations, ...readReadings(seed.lines, index) };
  checkFields(seed.lines, index);
  checkPresentation(seed, index);
  const supplied = new Map<string, string>();
  for (const states of [
    writtenRelations(seed.lines, index, faults),
    outlineParts(outline, index),
    appearances(draft, index),
    coverage(draft),
  ]) {
    for (const statement of states) {
      const relation = stated(statement, draft);
      relations.set(relation.id, relation);
      if (statement.reading !== undefined) {
        supplied.set(relation.id, statement.reading);
      }
    }
  }
  for (const relation of recordedRelations(additions, index)) {
    // What the plan says itself is the plan's.
    if (!relations.has(relation.id)) {
      relations.set(relation.id, relation);
    }
  }
  const refused = refusedOf(faults, additions);
  if (faults.length > refused.length) {
    throw new SeedInvalidError(faults.filter((fault) => !refused.includes(fault)));
  }
  derive(draft, relations);
  return {
    manifest: seed.manifest,
    presentation: presented(seed, index),
    version: versionOf(seed, entities, relations),
    entities,
    relations,
    silent: new Map(linesOf(seed.lines, 'silent').map(({ value }) => [value.silent, value.reason])),
    supplied,
    refused,
    passing: draft.passing,
    meant: draft.meant,
  };
}

function indexEntities(seed: Seed, outline: Outline, faults: SeedFault[]): EntityIndex {
  const [ownPrefix = ''] = seed.manifest.idPrefixes;
  const index = new EntityIndex(outline, seed.manifest.idPrefixes, faults);
  for (const line of seed.lines) {
    if (line.kind === 'section') {
      index.add(sectionEntity(line.value, ownPrefix), line);
    } else if (line.kind === 'entity') {
      index.add(line.value, line);
    }
  }
  return index;
}

/** A statement beside what was stated of the two before. What one place says holds is no wish, though another wishes it. */
function stated({ type, from, to, mentions, intended }: Statement, draft: Draft): Relation {
  const id = relationId(from, type, to);
  const before = draft.relations.get(id);
  const wish = before === undefined || intended === undefined ? intended : before.intended;
  const all = inPlanOrder(draft.outline, [...(before?.mentions ?? []), ...mentions]);
  return { id, type, from, to, basis: 'stated', mentions: all, ...wished(wish) };
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
          ...wished(restsOn.find(({ intended }) => intended !== undefined)?.intended),
          restsOn: restsOn.map((relation) => relation.id),
          ...sinceOf(restsOn),
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
    // What only later papers name comes last.
    const order = first === undefined ? Infinity : (outline.places.get(first)?.order ?? 0);
    const titles =
      entity.titles === undefined ? {} : { titles: titlesInOrder(entity.titles, outline) };
    return { entity: { ...entity, mentions, ...titles }, order };
  });
  placed.sort((a, b) => a.order - b.order);
  return new Map(placed.map(({ entity }) => [entity.id, entity]));
}

function titlesInOrder(titles: readonly Title[], outline: Outline): Title[] {
  const places = inPlanOrder(
    outline,
    titles.map(({ at }) => at),
  );
  return [...titles].sort((one, other) => places.indexOf(one.at) - places.indexOf(other.at));
}

/** What rests on a later paper holds since the latest of them. */
function sinceOf(grounds: readonly Relation[]): { readonly since?: PaperDate } {
  const since = grounds
    .flatMap((ground) => ('since' in ground ? (ground.since ?? []) : []))
    .sort()
    .at(-1);
  return since === undefined ? {} : { since };
}

/** What a plan presents itself with; what was found to be another stands as that. */
function presented({ presentation }: Seed, { merged }: EntityIndex): PlanPresentation | null {
  return presentation === null || merged.size === 0
    ? presentation
    : PlanPresentation.parse(replaceEntities(presentation, (id) => merged.get(id) ?? id));
}

function wished(intended: string | undefined): Pick<Relation, 'intended'> {
  return intended === undefined ? {} : { intended };
}

function versionOf(
  seed: Seed,
  entities: ReadonlyMap<string, Entity>,
  relations: ReadonlyMap<string, Relation>,
): string {
  const content = JSON.stringify([seed.manifest, [...entities.values()], [...relations.values()]]);
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
