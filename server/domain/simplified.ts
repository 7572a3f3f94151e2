import { Converter } from 'opencc-js/t2cn';

/** A text in simplified characters: 寶鋼 becomes 宝钢. What is simplified already stays, but for a few such as 乾. */
export const toSimplified: (text: string) => string = Converter({ from: 't', to: 'cn' });
