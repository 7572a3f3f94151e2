import type { Language } from '#server/domain/language.ts';

/** What any paper says, in Chinese. */
export const zh = {
  atlas: '规划图谱',
  gap: '',
  comma: '、',
  clause: '，',
  colon: '：',
  stop: '。',
  and: (count: number) => `等${String(count)}项`,
  derived: '推断',
  recorded: '后续文件所述',
  intended: '规划设想，尚未成为事实',
  quote: (text: string) => `“${innerQuotes(text)}”`,
  at: (text: string) => `（${text}）`,
  aside: '；',
  ofPlaces: (places: string, count: number) => `${places}等 ${String(count)} 处`,
  sources: '来源与说明',
  plan: '规划',
  edition: '所据文本',
  version: '图谱版本',
  day: '日期',
  address: '网址',
  reading: '怎么读',
  translated: '',
  licence: '图谱数据的许可',
  page: '第',
  pageOf: '页，共',
  pages: '页',
  legend:
    '“推断”指按规则从规划所写推断，规划没有直接写明。“4.2¶3”指第四章第二节第 3 段。引文以规划为准。',
  about: '说明',
  row: '项目',
};

/** What any paper says in one language; words with a gap in them are functions. */
export type PaperWords = typeof zh;

/** What any paper says, in English. */
export const en: PaperWords = {
  atlas: 'Plan Atlas',
  gap: ' ',
  comma: ', ',
  clause: ', ',
  colon: ': ',
  stop: '.',
  and: (count) => `and-${String(count)}-in-all`,
  derived: 'derived',
  recorded: 'from a later paper',
  intended: 'intended by the plan, not there yet',
  quote: (text) => `“${innerQuotes(text)}”`,
  at: (text) => ` (${text})`,
  aside: '; ',
  ofPlaces: (places, count) => `${places}, ${String(count)} in all`,
  sources: 'Sources and how to read this',
  plan: 'Plan',
  edition: 'Edition of the text',
  version: 'Version of the graph',
  day: 'Date',
  address: 'Address',
  reading: 'How to read it',
  translated: 'English names are our translation; passages are quoted as the plan has them.',
  licence: 'Licence of the data',
  page: 'page ',
  pageOf: ' of ',
  pages: '',
  legend:
    '“Derived” means concluded by a rule from what the plan writes, not in the plan in these words. “4.2¶3” is the third paragraph of chapter 4, section 2.',
  about: 'About',
  row: 'What',
};

/** The words of any paper in each language. */
export const PAPER_WORDS: Readonly<Record<Language, PaperWords>> = { zh, en };

/** Marks within a quotation are single ones. */
function innerQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
