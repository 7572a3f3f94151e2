/**
 * What two wordings of one name share: letter width, case, white space and the kinds of dashes, brackets and quotation
 * marks do not count. Names are looked up and compared by this key.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b]+/gu, '')
    .replace(/[“”„"「」『』‘’']/gu, '')
    .replace(/[—–‒―-]+/gu, '-')
    .replace(/[·・•]/gu, '·');
}
