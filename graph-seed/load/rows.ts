import { createHash } from 'node:crypto';

import { pinyin } from 'pinyin-pro';

import type { Entity } from '#server/domain/entity.ts';
import { nameKey } from '#server/domain/name-key.ts';
import type { PlanGraph } from '#server/domain/plan.ts';
import { stepStrength, waypointStrength } from '#server/domain/strength.ts';
import { RELATION_TYPES } from '#server/domain/vocabulary.ts';
import type { Parameter } from '#server/graph/parameters.ts';

/** What Neo4j is to hold of one entity or relation, with a fingerprint that changes when any of it does. */
export interface Row {
  readonly [key: string]: Parameter;
  readonly id: string;
  readonly fingerprint: string;
}

/** Where each locator stands, and the id of the section that holds it. */
interface Places {
  readonly order: ReadonlyMap<string, number>;
  readonly section: ReadonlyMap<string, string>;
}

/** The rows of a plan's entities: properties of the node, and its names with what each is found by. */
export function entityRows(graph: PlanGraph): Row[] {
  const places = placesOf(graph);
  const degrees = degreesOf(graph);
  const place = createPlaceKeys(places);
  return [...graph.entities.values()].map((entity) => {
    const { id, type, name, aliases, mentions, ...own } = entity;
    const degree = degrees.get(id) ?? 0;
    const properties = {
      id,
      type,
      name,
      aliases,
      pinyin: toPinyin(name),
      plan: graph.manifest.id,
      mentions,
      mentionSections: mentions.map((at) => places.section.get(at) ?? null),
      sortKey: `${place(mentions[0])} ${id}`,
      degree,
      waypointStrength: waypointStrength(degree),
      ...ownProperties(own),
    };
    return withFingerprint({ id, type, properties, names: namesOf(entity) });
  });
}

/** The rows of a plan's relations. */
export function relationRows(graph: PlanGraph): Row[] {
  const places = placesOf(graph);
  const place = createPlaceKeys(places);
  return [...graph.relations.values()].map((relation) => {
    const { id, type, from, to, basis, mentions } = relation;
    const rank = digits(RELATION_TYPES.indexOf(type), 2);
    const kind = `${rank} ${basis === 'stated' ? '0' : '1'}`;
    const properties = {
      id,
      type,
      basis,
      plan: graph.manifest.id,
      mentions,
      mentionSections: mentions.map((at) => places.section.get(at) ?? null),
      rule: relation.basis === 'derived' ? relation.rule : null,
      restsOn: relation.basis === 'derived' ? relation.restsOn : [],
      strength: stepStrength(relation, (ground) => graph.relations.get(ground)),
      sortKey: `${kind} ${place(mentions[0], kind)} ${id}`,
    };
    return withFingerprint({ id, type, from, to, properties });
  });
}

function placesOf(graph: PlanGraph): Places {
  const order = new Map<string, number>();
  const section = new Map<string, string>();
  for (const entity of graph.entities.values()) {
    if (entity.type === 'Section') {
      for (const at of entity.locators) {
        order.set(at, order.size);
        section.set(at, entity.id);
      }
    }
  }
  return { order, section };
}

/**
 * Keys that sort by the place where something is first named, and what is named in one paragraph by its order in the seed.
 * A line added to the seed moves the keys of its own paragraph only.
 */
function createPlaceKeys({ order }: Places): (at: string | undefined, kind?: string) => string {
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

/** How many relations an entity has, apart from being named in sections. */
function degreesOf(graph: PlanGraph): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { type, from, to } of graph.relations.values()) {
    if (type !== 'APPEARS_IN') {
      degrees.set(from, (degrees.get(from) ?? 0) + 1);
      degrees.set(to, (degrees.get(to) ?? 0) + 1);
    }
  }
  return degrees;
}

/** Neo4j holds no lists of maps: those go as JSON. */
function ownProperties(own: object): Record<string, Parameter> {
  return Object.fromEntries(
    Object.entries(own).map(([key, value]: [string, Parameter]) => [
      key,
      Array.isArray(value)
        ? value.map((item: Parameter) => (typeof item === 'object' ? JSON.stringify(item) : item))
        : value,
    ]),
  );
}

/** What each of an entity's names is found by: itself, its full pinyin from any syllable on, its initials. */
function namesOf({ name, aliases }: Entity): Parameter[] {
  return [name, ...aliases].map((text, index) => {
    const syllables = toPinyin(text).split(' ');
    return {
      text,
      key: nameKey(text),
      canonical: index === 0,
      pinyin: syllables.join(' '),
      pinyinFrom: syllables.map((_syllable, from) => nameKey(syllables.slice(from).join(''))),
      initials: nameKey(syllables.map((syllable) => syllable.slice(0, 1)).join('')),
    };
  });
}

/** Full pinyin, syllables parted by spaces; what is not Chinese stays as it is written. */
function toPinyin(text: string): string {
  return pinyin(text.replaceAll(/\s+/g, ''), { toneType: 'none', nonZh: 'consecutive', v: true });
}

function withFingerprint<
  Content extends { readonly id: string; readonly [key: string]: Parameter },
>(content: Content): Content & Row {
  const fingerprint = createHash('sha256')
    .update(JSON.stringify(content))
    .digest('hex')
    .slice(0, 16);
  return { ...content, fingerprint };
}
