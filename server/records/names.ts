import { z } from 'zod';

import type { Language, Words } from '#server/domain/language.ts';

import type { EntityRecord } from './record.ts';

const Named = z.looseObject({
  name: z.string(),
  nameEn: z.string().nullish(),
  aliases: z.array(z.string()).nullish(),
});

/** A name in every language: in English our translation, and the plan's own where there is none. */
export function nameWords(entity: EntityRecord): Words {
  const { name, nameEn } = Named.parse(entity);
  return { zh: name, en: nameEn ?? name };
}

/** A name as the reader's language has it. */
export function readName(entity: EntityRecord, language: Language): string {
  return nameWords(entity)[language];
}

/** Several names one after the other, in every language. */
export function listNames(names: readonly Words[]): Words {
  return {
    zh: names.map(({ zh }) => zh).join('、'),
    en: names.map(({ en }) => en).join(', '),
  };
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
