import { createHash } from 'node:crypto';

import { pinyin } from 'pinyin-pro';

import type { Entity, Title } from '#server/domain/entity.ts';
import { nameKey } from '#server/domain/name-key.ts';
import { presentedIn } from '#server/domain/presentation.ts';
import type { Relation } from '#server/domain/relation.ts';
import { STORE_FORMAT } from '#server/domain/release.ts';
import { stepStrength, waypointStrength } from '#server/domain/strength.ts';
import { STAGE_KINDS } from '#server/domain/vocabulary.ts';
import type { Parameter } from '#server/graph/parameters.ts';

import type { AtlasGraph, Joined } from '../join-plans.ts';
import { nearNames, type NearNames } from './near-names.ts';
import { placesOf } from './plan-places.ts';

/** What Neo4j is to hold of one entity or relation, with a fingerprint that changes when any of it does. */
export interface Row {
  readonly [key: string]: Parameter;
  readonly id: string;
  readonly fingerprint: string;
}

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
    version: `${String(STORE_FORMAT)}-${version}`,
    rank,
  }));
}

/** What Neo4j is to hold of what a plan presents itself with: as it was read, and the entities that it names. */
interface PresentationRow {
  readonly [key: string]: Parameter;
  readonly plan: string;
  readonly json: string;
  readonly entities: readonly string[];
}

/** The rows of what plans present themselves with. */
export function presentationRows({ plans }: AtlasGraph): PresentationRow[] {
  return plans.flatMap(({ manifest: { id: plan }, presentation }) =>
    presentation === null
      ? []
      : [
          {
            plan,
            json: JSON.stringify(presentation),
            entities: [...new Set(presentedIn(presentation).map(({ id }) => id))],
          },
        ],
  );
}

/** The rows of all entities: properties of the node, and its names with what each is found by. */
export function entityRows(atlas: AtlasGraph): Row[] {
  const placed = createPlacing(atlas);
  const degrees = degreesOf(atlas);
  const near = nearNames([...atlas.entities.values()].map(({ item }) => item));
  return [...atlas.entities.values()].map((joined) => {
    const { id, type, name, aliases, mentions, titles = [], ...own } = joined.item;
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
      ...titleProperties(titles),
      ...('stage' in own && own.stage !== undefined ? { stageKind: STAGE_KINDS[own.stage] } : {}),
    };
    return withFingerprint({
      id,
      type,
      properties,
      names: namesOf(joined.item, near.get(id)),
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
      intended: relation.intended !== undefined,
      intendedWord: relation.intended ?? null,
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

/** An English name, whose words are found as syllables are, and which is told in place of pinyin. */
function englishRow(text: string) {
  return { ...nameRow(text, 1, text.split(/[\s–/()-]+/u)), pinyin: text, language: 'en' };
}

/** The titles as lists side by side, since Neo4j holds no lists of maps; an empty word where a title is no wish. */
function titleProperties(titles: readonly Title[]): Record<string, readonly string[]> {
  return titles.length === 0
    ? {}
    : {
        titleNames: titles.map(({ name }) => name),
        titleLocators: titles.map(({ at }) => at),
        titleIntents: titles.map(({ intended = '' }) => intended),
      };
}

/**
 * How near a name is to the plan's own: 0 the canonical name, 1 what the plan or a translation also calls it, 2 what people say
 * and the plan does not write, 3 an id that it bore once.
 */
type NameRank = 0 | 1 | 2 | 3;

/** What each of an entity's names is found by: itself, its full pinyin or its English from any syllable or word on, its initials. */
function namesOf(entity: Entity, near: NearNames = { names: [], shared: [] }): Parameter[] {
  const { name, aliases, titles = [], nameEn, alsoEn = [], formerIds = [] } = entity;
  const words = entity.type === 'Industry' ? (entity.everydayWords ?? []) : [];
  const isShared = (alias: string): boolean => near.shared.includes(nameKey(alias));
  const english = nameEn === undefined ? [] : [nameEn, ...alsoEn];
  const named = (texts: readonly string[], rank: NameRank) =>
    texts.map((text) => nameRow(text, rank, toPinyin(text).split(' ')));
  return [
    ...named([name], 0),
    ...named(
      [...aliases.filter((alias) => !isShared(alias)), ...titles.map((title) => title.name)],
      1,
    ),
    ...english.map(englishRow),
    ...named([...aliases.filter(isShared), ...words, ...near.names], 2),
    ...formerIds.map((id) => ({ ...nameRow(id, 3, []), key: id })),
  ];
}

/** Names are found by their syllables, or words, from each on: a space before each, so that one index finds where any of them begins. */
function nameRow(text: string, rank: NameRank, syllables: readonly string[]) {
  return {
    text,
    key: nameKey(text),
    rank,
    pinyin: syllables.join(' '),
    sounds: ` ${syllables.map((_syllable, from) => nameKey(syllables.slice(from).join(''))).join(' ')} `,
    initials: nameKey(syllables.map((syllable) => syllable.slice(0, 1)).join('')),
  };
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
