import { createHash } from 'node:crypto';

import { pinyin } from 'pinyin-pro';

import type { Entity } from '#server/domain/entity.ts';
import { nameKey } from '#server/domain/name-key.ts';
import type { Relation } from '#server/domain/relation.ts';
import { stepStrength, waypointStrength } from '#server/domain/strength.ts';
import type { Parameter } from '#server/graph/parameters.ts';

import type { AtlasGraph, Joined } from '../join-plans.ts';
import { nearNames } from './near-names.ts';
import { placesOf } from './plan-places.ts';

/** What Neo4j is to hold of one entity or relation, with a fingerprint that changes when any of it does. */
export interface Row {
  readonly [key: string]: Parameter;
  readonly id: string;
  readonly fingerprint: string;
}

/** Changes when what is stored of a plan does, so that a new release loads even an unchanged seed anew. */
const FORMAT = '5';

/** What Neo4j is to hold of a plan itself: its manifest, which version of it is stored, and which of the plans it is. */
export interface PlanRow {
  readonly [key: string]: Parameter;
  readonly id: string;
  readonly version: string;
  readonly rank: number;
}

/** The rows of the plans, in their order. */
export function planRows({ plans }: AtlasGraph): PlanRow[] {
  return plans.map(({ manifest, version }, rank) => ({
    ...toProperties(manifest),
    id: manifest.id,
    version: `${FORMAT}-${version}`,
    rank,
  }));
}

/** The rows of all entities: properties of the node, and its names with what each is found by. */
export function entityRows(atlas: AtlasGraph): Row[] {
  const placed = createPlacing(atlas);
  const degrees = degreesOf(atlas);
  const near = nearNames([...atlas.entities.values()].map(({ item }) => item));
  return [...atlas.entities.values()].map((joined) => {
    const { id, type, name, aliases, mentions, ...own } = joined.item;
    const degree = degrees.get(id) ?? 0;
    const properties = {
      id,
      type,
      name,
      aliases,
      pinyin: toPinyin(name),
      mentions,
      ...placed(joined),
      degree,
      waypointStrength: waypointStrength(degree),
      ...toProperties(own),
    };
    return withFingerprint({
      id,
      type,
      properties,
      names: namesOf(joined.item, near.get(id) ?? []),
    });
  });
}

/** The rows of all relations. */
export function relationRows(atlas: AtlasGraph): Row[] {
  const placed = createPlacing(atlas);
  const find = (id: string): Relation | undefined => atlas.relations.get(id)?.item;
  return [...atlas.relations.values()].map((joined) => {
    const { item: relation } = joined;
    const { id, type, from, to, basis, mentions } = relation;
    const properties = {
      id,
      type,
      basis,
      mentions,
      ...placed(joined),
      rule: relation.basis === 'derived' ? relation.rule : null,
      restsOn: relation.basis === 'derived' ? relation.restsOn : [],
      strength: stepStrength(relation, find),
    };
    return withFingerprint({ id, type, from, to, properties });
  });
}

interface Placed {
  readonly [key: string]: Parameter;
  /** The plan that it belongs to. */
  readonly plan: string;
  /** For each mention the id of the section that holds it, a section of the mention's own plan. */
  readonly mentionSections: readonly (string | null)[];
  /** What it sorts by, in the plan that it belongs to. */
  readonly sortKey: string;
}

function createPlacing({ plans }: AtlasGraph): (joined: Joined<Entity | Relation>) => Placed {
  const places = new Map(plans.map((plan) => [plan.manifest.id, placesOf(plan)]));
  return ({ item, plans: [plan = ''], mentionPlans }) => ({
    plan,
    mentionSections: item.mentions.map(
      (at, index) => places.get(mentionPlans[index] ?? '')?.sections.get(at) ?? null,
    ),
    sortKey: places.get(plan)?.sortKeys.get(item.id) ?? '',
  });
}

/** How many relations an entity has, apart from being named in sections. */
function degreesOf({ relations }: AtlasGraph): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const {
    item: { type, from, to },
  } of relations.values()) {
    if (type !== 'APPEARS_IN') {
      degrees.set(from, (degrees.get(from) ?? 0) + 1);
      degrees.set(to, (degrees.get(to) ?? 0) + 1);
    }
  }
  return degrees;
}

/** Neo4j holds no maps in properties, nor lists of them: they go as JSON. */
function toProperties(own: object): Record<string, Parameter> {
  const flat = (value: Parameter): Parameter =>
    typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
  return Object.fromEntries(
    Object.entries(own).map(([key, value]: [string, Parameter]) => [
      key,
      Array.isArray(value) ? value.map(flat) : flat(value),
    ]),
  );
}

/** What each of an entity's names is found by: itself, its full pinyin from any syllable on, its initials. */
function namesOf({ name, aliases }: Entity, near: readonly string[]): Parameter[] {
  const ranked = [[name], aliases, near].flatMap((texts, rank) =>
    texts.map((text) => ({ text, rank })),
  );
  return ranked.map(({ text, rank }) => {
    const syllables = toPinyin(text).split(' ');
    return {
      text,
      key: nameKey(text),
      // 0 the canonical name, 1 an alias, 2 what the plan does not write and can mean nothing else.
      rank,
      pinyin: syllables.join(' '),
      // From each syllable on, a space before each, so that one index finds where any of them begins.
      sounds: ` ${syllables.map((_syllable, from) => nameKey(syllables.slice(from).join(''))).join(' ')} `,
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
