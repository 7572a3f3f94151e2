import type { Words } from '#server/domain/language.ts';

import type { Attribute } from './attribute.ts';
import { ENTITY_ATTRIBUTES } from './entity-attributes.ts';
import type { ExportedEntity, ExportedRelation } from './export-records.ts';
import { RELATION_ATTRIBUTES } from './relation-attributes.ts';

interface Named {
  readonly mentions: ExportedEntity['mentions'];
}

/** Which section holds each mention, in their order: the locators themselves do not tell which plan they are of. */
const MENTION_SECTIONS: Attribute<Named> = {
  name: 'mentionSections',
  kind: 'texts',
  title: { zh: '所在章节', en: 'Sections' },
  of: ({ mentions }) => mentions.map(({ section }) => section),
};

const MENTIONS: Attribute<Named> = {
  name: 'mentions',
  kind: 'texts',
  title: { zh: '见于', en: 'Mentions' },
  of: ({ mentions }) => mentions.map(({ at }) => at),
};

const AMOUNTS: Attribute<ExportedEntity> = {
  name: 'amounts',
  kind: 'texts',
  title: { zh: '规模', en: 'Amounts' },
  of: ({ amounts }) => amounts?.map((amount) => JSON.stringify(amount)),
};

/** In place of the titles for people: the three lists side by side. */
const TITLES: readonly Attribute<ExportedEntity>[] = [
  list('titleNames', { zh: '称号', en: 'Titles' }, ({ titleNames }) => titleNames),
  list('titleLocators', { zh: '称号见于', en: 'Titles at' }, (entity) => entity.titleLocators),
  list('titleIntents', { zh: '称号所拟', en: 'Titles intended' }, (entity) => entity.titleIntents),
];

function list(
  name: string,
  title: Words,
  of: Attribute<ExportedEntity>['of'],
): Attribute<ExportedEntity> {
  return { name, kind: 'texts', title, of };
}

/** The attributes of an entity in the shape in which our own Neo4j holds them, for another Neo4j. */
export const STORED_ENTITY_ATTRIBUTES: readonly Attribute<ExportedEntity>[] = [
  ...replaced(ENTITY_ATTRIBUTES, MENTIONS, AMOUNTS).filter(({ name }) => name !== 'titles'),
  ...TITLES,
  MENTION_SECTIONS,
];

/** The attributes of a relation, likewise. */
export const STORED_RELATION_ATTRIBUTES: readonly Attribute<ExportedRelation>[] = [
  ...replaced(RELATION_ATTRIBUTES, MENTIONS),
  MENTION_SECTIONS,
];

function replaced<Item>(
  attributes: readonly Attribute<Item>[],
  ...others: readonly Attribute<Item>[]
): Attribute<Item>[] {
  return attributes.map(
    (attribute) => others.find(({ name }) => name === attribute.name) ?? attribute,
  );
}
