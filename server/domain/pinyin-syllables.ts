const INITIALS = '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?';
const FINALS =
  '(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|van|ai|ao|an|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|vn|a|e|i|o|u|v)';
const SYLLABLE = new RegExp(`^${INITIALS}${FINALS}`);

/**
 * A run of letters as the syllables of pinyin; null where it is none. Where there is a choice, a syllable that begins with a vowel
 * is not taken, since an apostrophe would stand before it (zhangang is zhan gang), and then the longest is.
 */
export function pinyinSyllables(letters: string): readonly string[] | null {
  if (letters === '') {
    return [];
  }
  const longest = SYLLABLE.exec(letters)?.[0].length ?? 0;
  const lengths = Array.from({ length: longest }, (_none, index) => longest - index);
  const startsWithVowel = (length: number): number =>
    /^[aoe]/.test(letters.slice(length)) ? 1 : 0;
  for (const length of lengths.sort(
    (one, other) => startsWithVowel(one) - startsWithVowel(other),
  )) {
    const head = letters.slice(0, length);
    const rest = SYLLABLE.exec(head)?.[0] === head ? pinyinSyllables(letters.slice(length)) : null;
    if (rest !== null) {
      return [head, ...rest];
    }
  }
  return null;
}
