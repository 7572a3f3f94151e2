import type { Entity } from '#server/domain/entity.ts';
import type { Locator } from '#server/domain/locator.ts';
import { nameKey } from '#server/domain/name-key.ts';
import type { PlanGraph } from '#server/domain/plan.ts';
import type { PlanText } from '#server/domain/plan-text.ts';
import type { Relation } from '#server/domain/relation.ts';
import type { RelationType } from '#server/domain/vocabulary.ts';

import { Occurrences } from './occurrences.ts';

/** What the plan's text does not bear out of what the graph says of it. */
export type BasisFault =
  | { readonly kind: 'no-single-place'; readonly relation: Relation }
  | {
      readonly kind: 'inside-name';
      readonly relation: Relation;
      readonly at: Locator;
      readonly holder: Entity;
    };

/** Follow from the mentions and the outline, so that they name both ends by how they are made. */
const MADE: ReadonlySet<RelationType> = new Set(['APPEARS_IN', 'COVERS']);

/**
 * Holds the basis of each relation against the plan's text. A stated one is to have a place that names both its ends: a
 * paragraph, or a box's item or section with the headings above it; what a reader supplied is told apart. And nothing is covered
 * or listed for standing inside the name of something else.
 */
export function checkBasis(graph: PlanGraph, text: PlanText): readonly BasisFault[] {
  return [...withoutPlace(graph, text)]
    .filter(({ id }) => !graph.supplied.has(id))
    .map((relation): BasisFault => ({ kind: 'no-single-place', relation }))
    .concat([...heldInNames(graph, text)]);
}

/** The stated relations that no one place states of both ends. */
export function* withoutPlace(graph: PlanGraph, text: PlanText): Iterable<Relation> {
  const heads = headsOf(graph);
  for (const relation of graph.relations.values()) {
    const from = graph.entities.get(relation.from);
    const to = graph.entities.get(relation.to);
    if (
      relation.basis === 'stated' &&
      !MADE.has(relation.type) &&
      from !== undefined &&
      to !== undefined &&
      to.type !== 'Section' &&
      !relation.mentions.some((at) => {
        const place = nameKey(
          [...(heads.get(at) ?? []), at].map((part) => text.get(part) ?? '').join('。'),
        );
        return isNamed(from, place) && isNamed(to, place);
      })
    ) {
      yield relation;
    }
  }
}

function isNamed(entity: Entity, place: string): boolean {
  return wordingsOf(entity).some((wording) => place.includes(nameKey(wording)));
}

/** How the plan may write an entity: its name, its other wordings, what it is called, and a city without 市, 县 or 区. */
function wordingsOf({ type, name, aliases, titles = [] }: Entity): readonly string[] {
  const short = type === 'City' ? [name.replace(/[市县区]$/u, '')] : [];
  return [name, ...aliases, ...titles.map((title) => title.name), ...short];
}

type Section = Extract<Entity, { readonly type: 'Section' }>;

/**
 * For each locator the headings above it, up to the section and not the chapter; for the heading of a box's item also what the
 * item lists.
 */
function headsOf(graph: PlanGraph): ReadonlyMap<Locator, readonly Locator[]> {
  const wholes = new Map<string, Entity | undefined>();
  for (const { type, from, to } of graph.relations.values()) {
    if (type === 'PART_OF') {
      wholes.set(from, wholes.get(from) ?? graph.entities.get(to));
    }
  }
  const heads = new Map<Locator, readonly Locator[]>();
  for (const section of graph.entities.values()) {
    if (section.type === 'Section') {
      const above = headingsAbove(section, wholes);
      const listed = section.sectionKind === 'boxItem' ? section.locators : [];
      for (const at of section.locators) {
        heads.set(at, at === section.at ? [...above, ...listed] : above);
      }
    }
  }
  return heads;
}

/** A section's own heading and those above it; a box and a footnote stand on their own. */
function headingsAbove(
  section: Section,
  wholes: ReadonlyMap<string, Entity | undefined>,
): readonly Locator[] {
  const whole = wholes.get(section.id);
  const isTop = section.sectionKind === 'box' || section.sectionKind === 'note';
  return isTop || whole?.type !== 'Section' || whole.sectionKind === 'chapter'
    ? [section.at]
    : [section.at, ...headingsAbove(whole, wholes)];
}

/** What is covered or listed at a place where it stands only inside another's name. */
function* heldInNames(graph: PlanGraph, text: PlanText): Iterable<BasisFault> {
  const occurrences = new Occurrences(graph.entities.values(), text);
  for (const relation of graph.relations.values()) {
    const thing = graph.entities.get(relation.type === 'COVERS' ? relation.to : relation.from);
    if (thing !== undefined) {
      for (const at of placesOfMatter(graph, relation, thing)) {
        const holder = occurrences.holderAt(thing, at);
        if (holder !== null && graph.meant.get(at)?.has(thing.id) !== true) {
          yield { kind: 'inside-name', relation, at, holder };
        }
      }
    }
  }
}

/** Where a thing stands as the matter of a measure or task, or as an item under an industry. */
function placesOfMatter(
  { relations }: PlanGraph,
  relation: Relation,
  thing: Entity,
): readonly Locator[] {
  if (relation.basis === 'stated') {
    return relation.type === 'COVERS' ? relation.mentions : [];
  }
  const isListed = relation.basis === 'derived' && relation.rule === 'member-of-listing';
  if (relation.basis === 'recorded' || (relation.type !== 'COVERS' && !isListed)) {
    return [];
  }
  const appearance = relation.restsOn
    .map((id) => relations.get(id))
    .find((ground) => ground?.type === 'APPEARS_IN' && ground.from === thing.id);
  return appearance?.mentions ?? [];
}
