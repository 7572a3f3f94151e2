import { toSimplified } from './simplified.ts';

/**
 * What two wordings of one name share: letter width, case, white space, traditional or simplified characters and the
 * kinds of dashes, brackets and quotation marks do not count. Names are looked up and compared by this key.
 */
export function nameKey(name: string): string {
  return toSimplified(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s\u200b]+/gu, '')
    .replace(/[“”„"「」『』‘’']/gu, '')
    .replace(/[—–‒―-]+/gu, '-')
    .replace(/[·・•]/gu, '·');
}
