import type { Entity } from '#server/domain/entity.ts';
import type { SeedFault } from '#server/domain/startup-errors.ts';
import type { Locator } from '#server/domain/locator.ts';
import { RELATION_ENDS } from '#server/domain/relation.ts';
import type { EntityType, RelationType } from '#server/domain/vocabulary.ts';

import { isMatter, type Draft } from './draft.ts';
import type { EntityIndex } from './entity-index.ts';
import type { Outline } from './outline.ts';
import type { SeedLine } from './seed-line.ts';

/** What the plan says of two entities, and where. */
export interface Statement {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly mentions: readonly Locator[];
  /** The plan's word where it only wishes it. */
  readonly intended?: string | undefined;
  /** What a reader must supply, where no one of the places names both ends. */
  readonly reading?: string | undefined;
}

/** The relations that the seed writes out, each pair of ends one; MEASURES follows from an indicator's subject. */
export function* writtenRelations(
  lines: readonly SeedLine[],
  index: EntityIndex,
  faults: SeedFault[],
): Iterable<Statement> {
  for (const line of lines) {
    if (line.kind === 'entity' && line.value.type === 'Indicator') {
      const subject = index.named(line.value.subject, line);
      if (subject !== null) {
        yield {
          type: 'MEASURES',
          from: line.value.id,
          to: subject.id,
          mentions: line.value.mentions,
        };
      }
    } else if (line.kind === 'relation') {
      const { relation: type, mentions, intended, reading } = line.value;
      index.checkLocators(mentions, line);
      for (const [from, to] of pairsOf(line, index)) {
        const wrong = wrongEnd(type, from, to);
        if (wrong !== null) {
          faults.push({ file: line.file, line: line.line, message: wrong });
        } else {
          yield { type, from: from.id, to: to.id, mentions, intended, reading };
        }
      }
    }
  }
}

/** Each pair of ends of a line. What the plan says of two that were found to be one says nothing. */
function pairsOf(
  line: Extract<SeedLine, { readonly kind: 'relation' }>,
  index: EntityIndex,
): (readonly [Entity, Entity])[] {
  const ends = resolve(line.value.to, index, line);
  return resolve(line.value.from, index, line).flatMap((from) =>
    ends
      .filter((to) => from.id !== to.id || index.merged.size === 0)
      .map((to): readonly [Entity, Entity] => [from, to]),
  );
}

function resolve(names: string | readonly string[], index: EntityIndex, line: SeedLine): Entity[] {
  const list = typeof names === 'string' ? [names] : names;
  return list.flatMap((name) => index.named(name, line) ?? []);
}

/** Why a relation of this type cannot lead from the one to the other; null where it can. */
export function wrongEnd(type: RelationType, from: Entity, to: Entity): string | null {
  const ends = RELATION_ENDS[type];
  if (ends.from !== null && !ends.from.includes(from.type)) {
    return `${type} begins at ${ends.from.join(', ')}, not at the ${from.type} ${from.name}`;
  }
  if (ends.to !== null && !ends.to.includes(to.type)) {
    return `${type} leads to ${ends.to.join(', ')}, not to the ${to.type} ${to.name}`;
  }
  return from.id === to.id ? `${type} leads from ${from.name} to itself` : null;
}

/** The document's own make-up: a section is PART_OF the one above it, a box and a footnote of the section it belongs to. */
export function* outlineParts(outline: Outline, index: EntityIndex): Iterable<Statement> {
  for (const line of outline.sections.values()) {
    const above = line.parent ?? line.belongsTo;
    const place = { file: 'outline.jsonl', line: 0 };
    const whole = above === undefined ? null : index.section(above, place);
    const part = index.section(line.at, place);
    if (whole !== null && part !== null) {
      yield { type: 'PART_OF', from: part.id, to: whole.id, mentions: [line.at] };
    }
  }
}

/** Every mention is an appearance in the section that holds it. */
export function* appearances(draft: Draft, index: EntityIndex): Iterable<Statement> {
  for (const entity of draft.entities.values()) {
    if (entity.type !== 'Section') {
      for (const at of entity.mentions) {
        const section = index.sectionHolding(at);
        if (section !== undefined) {
          yield { type: 'APPEARS_IN', from: entity.id, to: section.id, mentions: [at] };
        }
      }
    }
  }
}

/** What a measure or a task is about; a city or place that a measure names in passing is not. */
const COVERABLE: ReadonlySet<EntityType> = new Set([
  'Project',
  'Programme',
  'Park',
  'Cluster',
  'Industry',
  'Corridor',
  'Zone',
  'Line',
  'Hub',
  'Organization',
  'Platform',
  'NaturalFeature',
  'Heritage',
  'Product',
]);

export function isCoverable(entity: Entity): boolean {
  const isArea = entity.type === 'Zone' && entity.extent !== undefined;
  return COVERABLE.has(entity.type) && !isArea;
}

/** A measure covers what the paragraphs that set it out name as their matter. */
export function* coverage(draft: Draft): Iterable<Statement> {
  const coverable = [...draft.entities.values()].filter(isCoverable);
  for (const measure of draft.entities.values()) {
    if (measure.type === 'Measure') {
      const paragraphs = new Set(measure.paragraphs);
      for (const entity of coverable) {
        const mentions = entity.mentions.filter(
          (at) => paragraphs.has(at) && isMatter(draft, entity, at),
        );
        if (mentions.length > 0) {
          yield { type: 'COVERS', from: measure.id, to: entity.id, mentions };
        }
      }
    }
  }
}
