import type { EntityType } from '#client/shared/api/fragments.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { question, type Question } from './question.ts';
import { plain } from './read-question.ts';

/** What may be listed by its stage: entities of these types, with this in their names where the type alone does not tell. */
interface Kind {
  readonly zh: string;
  readonly en: string;
  readonly types: readonly EntityType[];
  readonly name: string | null;
}

const WORKS: readonly EntityType[] = ['PROJECT', 'LINE', 'HUB'];

/** A word that begins with another comes before it: 高速铁路 is no 高速. */
const KINDS: readonly Kind[] = [
  { zh: '高速铁路', en: 'high-speed railways', types: WORKS, name: '高铁' },
  { zh: '高铁', en: 'high-speed railways', types: WORKS, name: '高铁' },
  { zh: '高速公路', en: 'motorways', types: WORKS, name: '高速' },
  { zh: '高速', en: 'motorways', types: WORKS, name: '高速' },
  { zh: '铁路', en: 'railways', types: WORKS, name: '铁路' },
  { zh: '航道', en: 'waterways', types: WORKS, name: '航道' },
  { zh: '码头', en: 'berths', types: WORKS, name: '码头' },
  { zh: '机场', en: 'airports', types: WORKS, name: '机场' },
  { zh: '港口', en: 'ports', types: WORKS, name: '港' },
  { zh: '枢纽', en: 'hubs', types: ['HUB'], name: null },
  { zh: '线路', en: 'lines', types: ['LINE'], name: null },
  { zh: '园区', en: 'parks', types: ['PARK'], name: null },
  { zh: '平台', en: 'platforms', types: ['PLATFORM'], name: null },
  { zh: '项目', en: 'projects', types: ['PROJECT'], name: null },
];

/** A stage by the words that people have for it; the plan's own word is what is asked. */
interface Stage {
  readonly word: string;
  readonly zh: readonly string[];
  readonly en: string;
}

const STAGES: readonly Stage[] = [
  { word: '建设', zh: ['在建', '建设中', '正在建设'], en: 'under construction' },
  { word: '开工', zh: ['开工', '将开工', '即将开工'], en: 'about to start' },
  { word: '规划', zh: ['在规划', '规划中', '拟建'], en: 'planned' },
  { word: '前期研究', zh: ['做前期', '前期', '前期研究'], en: 'under study' },
  { word: '谋划', zh: ['在谋划', '谋划', '谋划中'], en: 'proposed' },
  { word: '改扩建', zh: ['改扩建', '扩建'], en: 'being enlarged' },
  { word: '升级改造', zh: ['改造', '升级改造'], en: 'being renewed' },
  { word: '投产', zh: ['投产', '建成', '已建成', '已投产'], en: 'in operation' },
];

const FILLER = /有?哪些|有?什么|目前|现在|正在|都|的|有|是|呢|吗/g;

/** The question that a text asks about all of a kind at a stage (哪些高铁在建？); null where it asks none. */
export function listingIn(typed: string): Question | null {
  const english = /^(?:which|what) (?<kind>.+?) are (?<stage>.+?)\??$/i.exec(typed.trim())?.groups;
  const text = plain(typed);
  const kind = KINDS.find(({ zh, en }) => (english ? en === english['kind'] : text.includes(zh)));
  if (kind === undefined) {
    return null;
  }
  const rest = text.replace(kind.zh, '').replaceAll(FILLER, '');
  const stage = STAGES.find(({ zh, en }) =>
    english ? en === english['stage'] : zh.includes(rest),
  );
  return stage === undefined ? null : listing(kind, stage);
}

/** The same question again, by the id that it had; undefined where none has that id. */
export function listingOf(id: string): Question | undefined {
  const [, zh, word] = id.split(':');
  const kind = KINDS.find((known) => known.zh === zh);
  const stage = STAGES.find((known) => known.word === word);
  return kind && stage && listing(kind, stage);
}

function listing({ zh, en, types, name }: Kind, stage: Stage): Question {
  const [said = stage.word] = stage.zh;
  const named = name === null ? '' : `, name: "${name}"`;
  return question({
    id: `listing:${zh}:${stage.word}`,
    words: { zh: `哪些${zh}${said}？`, en: `Which ${en} are ${stage.en}?` },
    pinyin: '',
    keywords: [],
    slots: {},
    asks: `query AtThatStage {
  entities(types: [${types.join(', ')}], where: { stages: ["${stage.word}"]${named} }, first: 100) {
    totalCount
    nodes { id type name mentions { at } }
  }
}`,
    goes: () => goTo('data', { types, stages: [stage.word], name }),
  });
}
