import { zh as paper } from '#server/papers/words.ts';

type Names = readonly string[];

/** What a brief says, in Chinese. */
export const zh = {
  ...paper,
  brief: '客户简报',
  file: '选园',
  title: (names: Names) => `选园：${names.join('、')}`,
  titleLike: (name: string, isPark: boolean) =>
    isPark ? `与${name}相近的园区` : `适合${name}的园区`,
  fileLike: (name: string, isPark: boolean) => (isPark ? `与${name}相近` : `适合${name}`),
  asked: (asked: string, name: string) => `${asked}（图谱里是${name}）`,
  need: {
    heading: '所提需求',
    industry: '产业',
    place: '区位',
    transport: '港口、铁路、机场',
    platform: '平台与机构',
    likePark: '与它相近的',
    likeOther: '适合它的',
  },
  parks: '园区',
  park: '园区',
  near: (count: number) => `下面是最接近的 ${String(count)} 个，不算推荐。`,
  count: (count: number) => `规划把 ${String(count)} 个园区与所提需求联系起来`,
  told: (count: number, isPicked: boolean) =>
    isPicked
      ? `，这里写选出的和名列前茅的共 ${String(count)} 个。`
      : `，这里写得分最高的 ${String(count)} 个。`,
  whole: (count: number) => `样样都有的有 ${String(count)} 个。`,
  wholeNone: (name: string, lacking: number, all: number) =>
    `没有一个样样都有；缺得最多的是${name}，${String(all)} 个里 ${String(lacking)} 个没有。`,
  rank: (rank: number, isTied: boolean) => `${isTied ? '并列' : ''}第 ${String(rank)} 名`,
  unranked: '不在够得上推荐的园区之列',
  score: '得分',
  scoreOf: (score: string) => `得分 ${score}（满分 1）`,
  gain: (gain: string, most: string) => `${gain}，最多 ${most}`,
  place: '所在',
  for: '有利',
  against: '不利与未写明',
  againstNone: '规划里没有找到对它不利的话，所求各项也都有说法。这不等于没有不利之处。',
  more: (count: number) => `另有 ${String(count)} 条理由，见表格文件。`,
  parts: (names: Names) => `其中的${names.join('、')}一并算在内。`,
  here: '本园',
  cautionDerived: (wants: Names) =>
    `与${wants.join('、')}有关的理由，有的按规则推断，规划没有直接写明；用前请核对出处。`,
  absent: (names: Names) => `图谱里近旁没有${names.join('、')}。`,
  absentAll: (names: Names, isSearched: boolean) =>
    `图谱里没有它与${names.join('、')}的关系，${isSearched ? '规划全文也没有一处同时提到它与其中任何一项' : '没有规划原文可查'}。`,
  limits: '对所列园区都适用的约束',
  kinds: {
    PORT: '港口',
    DEEP_WATER_PORT: '深水港',
    FISHING_HARBOUR: '渔港',
    AIRPORT: '机场',
    GENERAL_AIRPORT: '通用机场',
    RAILWAY_STATION: '铁路车站',
  },
  comparison: '并排对比',
  nothing: '图谱里没有',
  allMet: '样样都有说法',
  shared: '都有',
  moreEntries: (count: number) => `等 ${String(count)} 项`,
  untold: '规划没有说的',
  untoldOf: (names: Names, parks: Names, isSearched: boolean) =>
    `${parks.join('、')}与${names.join('、')}有什么联系：图谱里没有，${isSearched ? '规划全文也没有一处同时提到' : '没有规划原文可查'}。`,
  untoldAlways:
    '本简报只讲规划写明的和按规则推断的。可供地块、地价、厂房、水电气供应、环评与能耗条件、优惠政策不在其中，请向园区核实。',
  untoldText: '服务器没有规划原文，所以没有引文；请按出处查对。',
  readingText:
    '得分是各项理由之和，满分 1，只用来排序，不是评价。“推断”指按规则从规划所写推断，规划没有直接写明。“4.2¶3”指第四章第二节第 3 段。',
  sheet: {
    ranking: '排名',
    reasons: '理由',
    comparison: '并排对比',
    rank: '名次',
    park: '园区',
    planName: '规划写作',
    place: '所在',
    score: '得分',
    reason: '理由与出处',
    untold: '不利与未写明',
    feature: '看什么',
    want: '所求',
    text: '理由',
    gain: '得分',
    most: '最多',
    reserve: '性质',
    places: '出处',
    quotes: '规划原文',
    stated: '规划所述',
    told: '简报',
    isTold: '写入简报',
  },
  features: {
    industry: '产业',
    cluster: '集群与工程',
    place: '区位',
    transport: '港口与线路',
    platform: '平台',
    cooperation: '合作',
  },
  facts: {
    industries: '重点产业',
    clusters: '支撑的集群与工程',
    places: '位于',
    transport: '港口与线路',
    platforms: '平台',
    projects: '项目',
    parks: '园中园',
    operators: '建设运营者',
    partners: '合作方',
  },
};

/** The words of a brief in one language; those with a gap in them are functions. */
export type BriefWords = typeof zh;
