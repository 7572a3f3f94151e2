const DIGIT = '[一二三四五六七八九]';

/** The numerals that Chinese headings are counted by, 1 to 99, to be put into a regular expression. */
export const CHINESE_NUMERAL = `${DIGIT}?十${DIGIT}?|${DIGIT}`;

/** The same in figures of either letter width. */
export const FIGURES = '[0-9０-９]{1,2}';

/** What such a numeral counts to: 十 is 10, 二十三 and 23 are 23. */
export function readNumeral(numeral: string): number {
  const [tens, ones] = numeral.split('十');
  if (tens === undefined || ones === undefined) {
    return readDigit(numeral);
  }
  return 10 * (tens === '' ? 1 : readDigit(tens)) + (ones === '' ? 0 : readDigit(ones));
}

function readDigit(digit: string): number {
  const value = '零一二三四五六七八九'.indexOf(digit);
  return value === -1 ? Number(digit.normalize('NFKC')) : value;
}
