import type { Words } from './language.ts';

const FEWER_ROWS: Words = {
  zh: '请减小 first 或减少层次，用 after 逐页取。',
  en: 'Ask for fewer rows (first) or fewer levels, and page with after.',
};
const ASK_BY_LIST: Words = {
  zh: '请用带列表参数的问题（nodes、match、responsibilitiesOf），或分几次查询。',
  en: 'Use the questions that take a list (nodes, match, responsibilitiesOf), or ask in several requests.',
};

/** What is bounded of a question, by what it is called in `extensions.limit`, and what makes a question fit. */
const LIMIT_WORDS = {
  cost: {
    of: { zh: '估计的费用', en: 'estimated cost' },
    advice: FEWER_ROWS,
  },
  depth: {
    of: { zh: '层数', en: 'levels' },
    advice: { zh: '请减少层次，分几次查询。', en: 'Ask for fewer levels, in several questions.' },
  },
  tokens: {
    of: { zh: '词元数', en: 'tokens' },
    advice: {
      zh: '请把值放进 variables，或分几次查询。',
      en: 'Put values into variables, or ask in several requests.',
    },
  },
  fields: {
    of: { zh: '字段数（片段展开后）', en: 'fields with fragments expanded' },
    advice: { zh: '请只选需要的字段。', en: 'Select only the fields that you need.' },
  },
  aliases: {
    of: { zh: '别名数', en: 'aliases' },
    advice: ASK_BY_LIST,
  },
  rootFields: {
    of: { zh: '一次所问的问题数', en: 'questions in one document' },
    advice: ASK_BY_LIST,
  },
  directives: {
    of: { zh: '指令数', en: 'directives' },
    advice: { zh: '请减少指令。', en: 'Use fewer directives.' },
  },
  introspections: {
    of: { zh: '自省次数', en: 'introspections' },
    advice: {
      zh: '请一次只问一遍 __schema。',
      en: 'Ask for __schema once in a request.',
    },
  },
  variableDepth: {
    of: { zh: 'variables 的层数', en: 'levels of variables' },
    advice: { zh: '请减少 variables 的层次。', en: 'Nest the variables less.' },
  },
  rows: {
    of: { zh: '行数', en: 'rows' },
    advice: FEWER_ROWS,
  },
  reached: {
    of: { zh: '范围内的条目数', en: 'entities within reach' },
    advice: {
      zh: '请减少 steps，或用 types、entityTypes 收窄。',
      en: 'Take fewer steps, or narrow with types and entityTypes.',
    },
  },
  memory: {
    of: { zh: '数据库内存', en: 'memory of the database' },
    advice: { zh: '请减少层次或条数后再试。', en: 'Ask for fewer levels or fewer rows.' },
  },
} satisfies Readonly<Record<string, { readonly of: Words; readonly advice: Words }>>;

export type LimitName = keyof typeof LIMIT_WORDS;

/** A limit that was passed: what it bounds, by how much, and what would fit. The figures are null where they are not known. */
export function tellLimit(limit: LimitName, value: number | null, most: number | null): Words {
  const { of, advice } = LIMIT_WORDS[limit];
  const [zh, en] =
    value === null || most === null
      ? ['', '']
      : [
          ` ${String(Math.ceil(value))}，最多 ${String(most)}`,
          ` ${String(Math.ceil(value))}, at most ${String(most)}`,
        ];
  return {
    zh: `这次查询要的太多：${of.zh}${zh}。${advice.zh}`,
    en: `This asks for more than one answer may hold: ${of.en}${en}. ${advice.en}`,
  };
}
