import type { Basis } from '#server/domain/vocabulary.ts';

/** Why to believe a fact. */
interface Evidence {
  readonly basis: Basis;
  readonly intended: boolean;
  readonly at: readonly string[];
  readonly rule: string | null;
  /** Where people can check it. */
  readonly url: string;
}

/** What a citation names beside the fact. */
interface Citation {
  readonly title: string;
  readonly version: string;
  readonly licence: string;
}

/** What the text of an answer says in Chinese. */
export const zh = {
  colon: '：',
  comma: '、',
  semicolon: '；',
  evidence: ({ basis, intended, at, rule, url }: Evidence): string => {
    const places = at.join('、');
    const told = {
      stated: `规划所述：${places}`,
      recorded: `后续文件所述：${places}`,
      derived: `按规则推断 ${rule ?? ''}，依据 ${places}`,
    }[basis];
    return `（[${told}](${url})${intended ? '；规划所拟，尚未实现' : ''}）`;
  },
  at: (places: readonly string[]): string => `（${places.join('、')}）`,
  see: (url: string): string => `在图谱中查看：${url}`,
  more: (left: number): string => `另有 ${String(left)} 项，见图谱。`,
  truncated: '路径太多，未能全部取回：以上数目是下限。',
  nextPage: (cursor: string): string => `后面还有：cursor = ${cursor}`,
  found: (total: number): string => `共 ${String(total)} 项。`,
  nothing: '没有。规划里没有这样的内容，或者图谱没有收录。',
  nobody: '附件的任务没有涉及它，规划没有说由谁负责。',
  stage: '进展',
  titles: '称谓',
  intendedTitle: (word: string): string => `（规划所拟：${word}）`,
  amounts: '规模',
  figure: '数值',
  kinds: { fact: '现状', target: '目标' },
  aliases: '又称',
  mentions: (total: number): string => `规划提到它 ${String(total)} 处`,
  directions: { out: '它', in: '对它' },
  duties: '由谁负责',
  roles: { lead: '牵头', participant: '参加' },
  via: (name: string): string => `（只经由 ${name}）`,
  reached: {
    downstream: (ends: number, stated: number): string =>
      `它支撑 ${String(ends)} 项：规划写明 ${String(stated)} 项，推断 ${String(ends - stated)} 项。`,
    upstream: (ends: number, stated: number): string =>
      `支撑它的有 ${String(ends)} 项：规划写明 ${String(stated)} 项，推断 ${String(ends - stated)} 项。`,
  },
  strength: (value: number): string => `（强度 ${String(value)}）`,
  noPath: '在这样的步数内没有联系。',
  dependents: (total: number): string => `依赖或依托它的：${String(total)} 项`,
  fed: (type: string, total: number): string => `它支撑的${type}：${String(total)} 项`,
  inform: (total: number): string => `应当告知的部门：${String(total)} 个`,
  waiting: (name: string): string => `只对等着它的 ${name} 负责`,
  shared: (names: readonly string[], tasks: number): string =>
    `${names.join('、')}：共同任务 ${String(tasks)} 项`,
  understood: (asked: string, names: readonly string[]): string =>
    `“${asked}”理解为 ${names.join('、')}`,
  notUnderstood: (asked: string): string => `“${asked}”没有对应的内容`,
  parks: (total: number): string => `合适的园区 ${String(total)} 个`,
  park: (rank: number, isTied: boolean, score: number): string =>
    `第 ${String(rank)}${isTied ? '（并列）' : ''}，得分 ${String(score)}`,
  for: '有利',
  against: '注意',
  absent: '未见',
  nearest: '没有够格的园区。最接近、但不予推荐的：',
  forAll: '对所有园区都成立的',
  operators: '建设运营',
  places: '位于',
  leads: '牵头',
  passages: (total: number, text: string): string => `“${text}”见于 ${String(total)} 处。`,
  noPassage: (text: string, place: string | null): string =>
    place === null ? `规划全文没有提到“${text}”。` : `规划的 ${place} 没有提到“${text}”。`,
  ofText: (words: string): string => `“${words}”`,
  entities: '其中提到',
  statistics: (entities: number, stated: number, derived: number): string =>
    `实体 ${String(entities)} 个，规划所述关系 ${String(stated)} 条，按规则推断 ${String(derived)} 条。`,
  noSection: (place: string): string =>
    `规划里没有“${place}”。章节形如 4、4.2、专栏6、附件2.2，段落形如 4.2 ¶3。`,
  howToCite: [
    '每一条都引三样：规划中的位置（4.2 ¶3 即第四章第二节第三段）、关系的 id（起点~类型~终点），以及图谱的版本；并附上浏览界面的地址，供人核对。',
    '“规划所述”（stated）是规划自己写的；“按规则推断”（derived）是由一条具名的规则从规划所写推出的，引用时须这样说明；“规划所拟”（intended）是规划的愿望，尚未实现。',
    '英文名称是我们的译文。规划原文属于其印发机关，不在许可之内。',
  ].join('\n'),
  citation: ({ title, version, licence }: Citation): string =>
    `> 规划图谱：${title}（版本 ${version}），‹起点› ‹关系› ‹终点›（‹规划所述›：‹4.2 ¶3›），${licence}。‹地址›`,
};

/** The same in every language. */
export type AnswerWords = typeof zh;
