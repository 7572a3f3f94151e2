import { pinyin } from 'pinyin-pro';

import type { Entity, Title } from '#server/domain/entity.ts';
import { nameKey } from '#server/domain/name-key.ts';
import type { PlanGraph, PlanManifest } from '#server/domain/plan.ts';
import { presentedIn } from '#server/domain/presentation.ts';
import type { Relation } from '#server/domain/relation.ts';
import { STORE_FORMAT } from '#server/domain/release.ts';
import { waypointStrength } from '#server/domain/strength.ts';
import { STAGE_KINDS } from '#server/domain/vocabulary.ts';
import type { Parameter } from '#server/graph/parameters.ts';

import { canonicalText, fingerprintOfContent } from './content-fingerprint.ts';
import type { NearNames } from './near-names.ts';
import type { Surroundings } from './surroundings.ts';

/** What Neo4j is to hold of one entity or relation, with a fingerprint that changes when any of it does. */
export interface Row {
  readonly [key: string]: Parameter;
  readonly id: string;
  readonly fingerprint: string;
}

/** The same of a relation, with the ids of its ends. */
export interface RelationRow extends Row {
  readonly from: string;
  readonly to: string;
}

/** What Neo4j is to hold of a plan itself: its manifest, which version of it is stored, and which of the plans it is. */
export interface PlanRow {
  readonly [key: string]: Parameter;
  readonly id: string;
  readonly version: string;
  readonly rank: number;
  readonly digest: string;
  readonly checksum: string;
}

/**
 * What Neo4j is to hold of a plan. A digest that differs from the plan's tells that it is to be loaded anew; the checksum is of all that
 * the load brought.
 */
export function planRow(
  manifest: PlanManifest,
  { version, rank, digest, checksum }: Pick<PlanRow, 'version' | 'rank' | 'digest' | 'checksum'>,
): PlanRow {
  return { ...toProperties(manifest), id: manifest.id, version, rank, digest, checksum };
}

/** What is stored as the version of a plan's graph. */
export function storedVersion({ version }: Pick<PlanGraph, 'version'>): string {
  return `${String(STORE_FORMAT)}-${version}`;
}

/** What Neo4j is to hold of what a plan presents itself with: as it was read, and the entities that it names. */
export interface PresentationRow {
  readonly [key: string]: Parameter;
  readonly plan: string;
  readonly json: string;
  readonly entities: readonly string[];
}

/** The row of what a plan presents itself with; none where it brings nothing. */
export function presentationRows({
  manifest: { id: plan },
  presentation,
}: Pick<PlanGraph, 'manifest' | 'presentation'>): PresentationRow[] {
  if (presentation === null) {
    return [];
  }
  const entities = [...new Set(presentedIn(presentation).map(({ id }) => id))];
  return [{ plan, json: JSON.stringify(presentation), entities }];
}

/** Where something stands in the plans. */
export interface Placed {
  readonly [key: string]: Parameter;
  /** The plan that it belongs to. */
  readonly plan: string;
  /** For each mention the id of the section that holds it, a section of the mention's own plan. */
  readonly mentionSections: readonly (string | null)[];
  /** What it sorts by, in the plan that it belongs to. */
  readonly sortKey: string;
}

/** What an entity's row tells beside the entity: how many relations it has, being named in sections apart, and what people call it. */
interface Described extends Surroundings {
  readonly degree: number;
  readonly near: NearNames;
}

/** The row of an entity: properties of the node, and its names with what each is found by. */
export function entityRow(
  entity: Entity,
  placed: Placed,
  { degree, near, cityIds, chapterIds }: Described,
): Row {
  const { id, type, name, aliases, mentions, titles = [], ...own } = entity;
  const properties = {
    id,
    type,
    name,
    aliases,
    pinyin: toPinyin(name),
    mentions,
    ...placed,
    degree,
    waypointStrength: waypointStrength(degree),
    cityIds,
    chapterIds,
    ...toProperties(own),
    ...titleProperties(titles),
    ...('stage' in own && own.stage !== undefined ? { stageKind: STAGE_KINDS[own.stage] } : {}),
  };
  const names = namesOf(entity, near);
  const fingerprint = entityFingerprint({ types: [type], properties, names });
  return { id, type, properties, names, fingerprint };
}

/** The row of a relation, with how much a step along it carries. */
export function relationRow(relation: Relation, placed: Placed, strength: number): RelationRow {
  const { id, type, from, to, basis, mentions } = relation;
  const properties = {
    id,
    type,
    basis,
    mentions,
    ...placed,
    intended: relation.intended !== undefined,
    intendedWord: relation.intended ?? null,
    record: relation.basis === 'recorded' ? relation.record : null,
    since: 'since' in relation ? (relation.since ?? null) : null,
    rule: relation.basis === 'derived' ? relation.rule : null,
    restsOn: relation.basis === 'derived' ? relation.restsOn : [],
    strength,
  };
  return {
    id,
    type,
    from,
    to,
    properties,
    fingerprint: relationFingerprint({ type, from, to, properties }),
  };
}

/** What tells whether anything of an entity is stored otherwise than it was loaded: its types, its properties, its names in any order. */
export function entityFingerprint({
  types,
  properties,
  names,
}: {
  readonly types: readonly string[];
  readonly properties: object;
  readonly names: readonly unknown[];
}): string {
  return fingerprintOfContent([types, properties, names.map(canonicalText).sort()]);
}

/** The same of a relation. */
export function relationFingerprint({
  type,
  from,
  to,
  properties,
}: {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: object;
}): string {
  return fingerprintOfContent([type, from, to, properties]);
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
 * How near a name is to the plan's own: 0 the canonical name, 1 what the plan, a translation or a later paper also calls it, 2 what people say
 * and the plan does not write, 3 an id that it bore once.
 */
type NameRank = 0 | 1 | 2 | 3;

/** What each of an entity's names is found by: itself, its full pinyin or its English from any syllable or word on, its initials. */
function namesOf(entity: Entity, near: NearNames): Parameter[] {
  const {
    name,
    aliases,
    titles = [],
    nameEn,
    alsoEn = [],
    formerIds = [],
    laterNames = [],
  } = entity;
  const words = entity.type === 'Industry' ? (entity.everydayWords ?? []) : [];
  const isShared = (alias: string): boolean => near.shared.includes(nameKey(alias));
  const english = nameEn === undefined ? [] : [nameEn, ...alsoEn];
  const named = (texts: readonly string[], rank: NameRank) =>
    texts.map((text) => nameRow(text, rank, toPinyin(text).split(' ')));
  return [
    ...named([name], 0),
    ...named(
      [
        ...aliases.filter((alias) => !isShared(alias)),
        ...titles.map((title) => title.name),
        ...laterNames,
      ],
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
