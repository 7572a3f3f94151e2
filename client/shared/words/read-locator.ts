import type { Words } from './words.ts';

const KINDS = { 附件: 'locator.annex', 专栏: 'locator.box', 注: 'locator.note' } as const;

/**
 * A place in the plan as the page's language reads it: 附件2.2¶1 is Annex 2.2¶1 in English. Addresses, files and questions
 * keep the plan's own form. What is no such place is left as it stands.
 */
export function readLocator(at: string, words: Words): string {
  const [, kind = '', number = ''] = /^(附件|专栏|注)([\d.]*(?:¶\d+)?)$/.exec(at) ?? [];
  return kind === '附件' || kind === '专栏' || kind === '注'
    ? words(KINDS[kind], { number }).trim()
    : at;
}
