import { z } from 'zod';

import type { Language } from '#server/domain/language.ts';
import type { EntityRecord } from '#server/records/record.ts';

const Named = z.looseObject({
  name: z.string(),
  nameEn: z.string().nullish(),
  aliases: z.array(z.string()).nullish(),
});

/** A name as the reader's language has it: in English our translation, and the plan's own where there is none. */
export function readName(entity: EntityRecord, language: Language): string {
  const { name, nameEn } = Named.parse(entity);
  return language === 'en' ? (nameEn ?? name) : name;
}

/** All that the plan calls it, its own name first. */
export function planNames(entity: EntityRecord): readonly string[] {
  const { name, aliases } = Named.parse(entity);
  return [name, ...(aliases ?? [])];
}

const KINDS = { 附件: 'Annex', 专栏: 'Box', 注: 'Note' } as const;

/** A locator as the reader's language has it: 附件2.2¶1 is Annex 2.2¶1 in English. */
export function readLocator(at: string, language: Language): string {
  const [, kind = '', number = ''] = /^(附件|专栏|注)(.*)$/.exec(at) ?? [];
  return language === 'en' && (kind === '附件' || kind === '专栏' || kind === '注')
    ? `${KINDS[kind]} ${number}`.trim()
    : at;
}

/** Locators one after the other, each once, as the reader's language has them. */
export function readLocators(places: readonly string[], language: Language): readonly string[] {
  return [...new Set(places)].map((at) => readLocator(at, language));
}

/** A sentence of an answer, which names things as the plan does, with the names as the reader's language has them. */
export function renamed(
  sentence: string,
  entities: readonly EntityRecord[],
  language: Language,
): string {
  const byName = new Map(entities.map((entity) => [entity.name, readName(entity, language)]));
  const longest = [...byName.keys()].toSorted((one, other) => other.length - one.length);
  const names = longest.map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
  return language === 'zh' || names.length === 0
    ? sentence
    : sentence.replaceAll(new RegExp(names.join('|'), 'gu'), (name) => byName.get(name) ?? name);
}
