import type { PlanGraph } from '#server/domain/plan.ts';
import { RELATION_TYPES } from '#server/domain/vocabulary.ts';

/** Where a plan names and states things: which sections hold the places, and what sorts by them. */
export interface PlanPlaces {
  /** The id of the section that holds each locator. */
  readonly sections: ReadonlyMap<string, string>;
  /** By id of an entity or relation: what it sorts by. */
  readonly sortKeys: ReadonlyMap<string, string>;
}

/** The places of one plan. They do not depend on which plans stand beside it. */
export function placesOf(graph: PlanGraph): PlanPlaces {
  const order = new Map<string, number>();
  const sections = new Map<string, string>();
  for (const entity of graph.entities.values()) {
    if (entity.type === 'Section') {
      for (const at of entity.locators) {
        order.set(at, order.size);
        sections.set(at, entity.id);
      }
    }
  }
  return { sections, sortKeys: sortKeysOf(graph, order) };
}

function sortKeysOf(graph: PlanGraph, order: ReadonlyMap<string, number>): Map<string, string> {
  const keys = new Map<string, string>();
  const entityPlace = createPlaceKeys(order);
  for (const { id, mentions } of graph.entities.values()) {
    keys.set(id, `${entityPlace(mentions[0])} ${id}`);
  }
  const relationPlace = createPlaceKeys(order);
  for (const { id, type, basis, mentions } of graph.relations.values()) {
    const rank = digits(RELATION_TYPES.indexOf(type), 2);
    const kind = `${rank} ${basis === 'derived' ? '1' : '0'}`;
    keys.set(id, `${kind} ${relationPlace(mentions[0], kind)} ${id}`);
  }
  return keys;
}

/**
 * Keys that sort by the place where something is first named, and what is named in one paragraph by its order in the seed.
 * A line added to the seed moves the keys of its own paragraph only.
 */
function createPlaceKeys(
  order: ReadonlyMap<string, number>,
): (at: string | undefined, kind?: string) => string {
  const ordinals = new Map<string, number>();
  return (at = '', kind = '') => {
    const paragraph = `${kind} ${at}`;
    const ordinal = ordinals.get(paragraph) ?? 0;
    ordinals.set(paragraph, ordinal + 1);
    return `${digits(order.get(at) ?? 9999, 4)} ${digits(ordinal, 3)}`;
  };
}

function digits(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
