/** What a firm looks for, in everyday words, as an officer would ask. */
export interface Need {
  readonly makes?: readonly string[];
  readonly in?: readonly string[];
  readonly by?: readonly string[];
  readonly near?: readonly string[];
  readonly with?: readonly string[];
}

/** What the plan's paragraphs say of who fits a need. */
export interface Judgement {
  readonly need: Need;
  /** One of these stands first, alone or with others. */
  readonly first: readonly string[];
  /** Each of these stands before each of those. */
  readonly before?: readonly [readonly string[], readonly string[]];
  /** These are not told at all. */
  readonly never?: readonly string[];
  /** Where the plan says so. */
  readonly at: string;
}

/** Read from the plan, paragraph by paragraph, before anything was ranked. */
export const JUDGEMENTS: readonly Judgement[] = [
  {
    need: { makes: ['钢铁制造业'] },
    first: ['宝钢湛江钢铁基地'],
    before: [['东海岛石化钢铁产业园'], ['乐天高新科技产业园', '电白回归反哺工业园']],
    at: '4.2¶3',
  },
  { need: { makes: ['不锈钢'] }, first: ['化州不锈钢加工产业集聚区'], at: '4.2¶3' },
  {
    need: { makes: ['锂电'] },
    first: ['锂电硅碳负极材料集聚区'],
    never: ['茂南区南方国际汽车产业园', '中国第一滩'],
    at: '3.2¶5',
  },
  {
    need: { makes: ['电池材料'] },
    first: ['锂电硅碳负极材料集聚区'],
    never: ['雷州新能源汽车城产业园'],
    at: '3.2¶5',
  },
  {
    need: { makes: ['氢能'] },
    first: [
      '茂名滨海新区绿色化工和氢能产业园',
      '粤西氢能制储运产业集聚区',
      '氢能化工集聚区',
      '氢能和燃料电池集聚区',
    ],
    at: '4.1¶3, 4.3¶3',
  },
  {
    need: { makes: ['羽绒'] },
    first: ['吴川市羽绒产业基地'],
    never: ['东海岛纸业基地'],
    at: '专栏6.3¶1',
  },
  {
    need: { makes: ['造纸'] },
    first: ['东海岛纸业基地'],
    before: [['东海岛纸业基地'], ['吴川市羽绒产业基地']],
    at: '专栏6.3¶1',
  },
  {
    need: { makes: ['绿色石化'], by: ['湛江港'] },
    first: ['东海岛石化产业园'],
    before: [['东海岛石化产业园', '东海岛精细化工园'], ['茂南石化工业园']],
    at: '4.1¶5, 3.1¶8',
  },
  {
    need: { makes: ['绿色石化'], in: ['茂名市'] },
    first: ['茂南石化工业园', '茂名滨海新区绿色化工和氢能产业园'],
    at: '4.1¶5',
  },
  { need: { makes: ['石化'], in: ['东海岛'] }, first: ['东海岛石化产业园'], at: '4.1¶5' },
  { need: { makes: ['精细化工'] }, first: ['东海岛精细化工园'], at: '4.1¶5' },
  {
    need: { makes: ['物流'], by: ['湛江吴川机场'] },
    first: ['湛江空港经济区起步区一期工程智慧物流产业园', '区域性保税物流集散基地'],
    before: [
      ['湛江空港经济区起步区一期工程智慧物流产业园'],
      ['湛江国家骨干冷链物流基地', '雷州市综合冷链物流园'],
    ],
    at: '2.4¶4, 3.1¶10, 专栏9.1¶1',
  },
  {
    need: { makes: ['冷链'] },
    first: [
      '湛江国家骨干冷链物流基地',
      '高州市农产品加工冷链物流产业园',
      '雷州市综合冷链物流园',
      '广东供销天业（信宜）冷链物流产业园',
    ],
    never: ['湛江空港经济区起步区一期工程智慧物流产业园'],
    at: '4.5¶2, 专栏9.1¶1',
  },
  { need: { makes: ['冷链'], in: ['雷州市'] }, first: ['雷州市综合冷链物流园'], at: '专栏9.1¶1' },
  {
    need: { makes: ['保税'] },
    first: ['湛江综合保税区', '区域性保税物流集散基地'],
    at: '4.5¶2',
  },
  {
    need: { makes: ['汽车'] },
    first: [
      '茂南区南方国际汽车产业园',
      '粤西地区大型汽车产业园区',
      '雷州新能源汽车城产业园',
      '欣旺达汽车电子电白基地',
    ],
    before: [['茂南区南方国际汽车产业园'], ['湛江奋勇高新区']],
    at: '4.1¶8, 4.3¶3',
  },
  {
    need: { makes: ['新能源汽车'] },
    first: ['雷州新能源汽车城产业园'],
    before: [['茂南区南方国际汽车产业园', '粤西地区大型汽车产业园区'], ['氢能化工集聚区']],
    at: '4.3¶3',
  },
  { need: { makes: ['汽车电子'] }, first: ['欣旺达汽车电子电白基地'], at: '专栏6.2¶1' },
  { need: { makes: ['汽车'], in: ['雷州市'] }, first: ['雷州新能源汽车城产业园'], at: '4.3¶3' },
  { need: { makes: ['新材料'] }, first: ['茂名高新区清研新材料产业园'], at: '专栏6.1¶1' },
  {
    need: { makes: ['海洋装备'] },
    first: ['湛江高新技术产业开发区', '茂名高新区'],
    before: [['湛江高新技术产业开发区'], ['电白回归反哺工业园']],
    at: '4.6¶3, 4.1¶8',
  },
  {
    need: { makes: ['生物医药'] },
    first: ['湛江市广州五洲药业有限公司生物医药科技产业园'],
    at: '专栏7.3¶1',
  },
  {
    need: { makes: ['南药'] },
    first: ['信宜南药产业园', '湛江市遂溪县南药产业园'],
    at: '4.3¶4, 专栏8.7¶1',
  },
  { need: { makes: ['南药'], in: ['信宜市'] }, first: ['信宜南药产业园'], at: '4.3¶4' },
  {
    need: { makes: ['预制菜'] },
    first: ['湛江市遂溪县预制菜产业园', '湛江市吴川烤鱼预制菜产业园', '茂名市化州市预制菜产业园'],
    at: '专栏8.7¶3',
  },
  {
    need: { makes: ['预制菜'], in: ['化州市'] },
    first: ['茂名市化州市预制菜产业园'],
    at: '专栏8.7¶3',
  },
  { need: { makes: ['食品加工'] }, first: ['食品加工工业基地'], at: '4.4¶3' },
  {
    need: { makes: ['绿色建筑'] },
    first: ['吴川绿色建筑产业园', '电白粤西绿色建筑产业园'],
    before: [
      ['吴川绿色建筑产业园', '电白粤西绿色建筑产业园'],
      ['高州绿色建筑产业园', '电白建筑业总部基地'],
    ],
    at: '4.1¶9',
  },
  {
    need: { makes: ['家电'] },
    first: ['信宜产业转移工业园', '佛山顺德（廉江）产业转移工业园', '电白产业转移工业园'],
    at: '4.2¶4',
  },
  {
    need: { makes: ['珠宝'] },
    first: ['多元化珠宝玉石加工产业园区'],
    at: '4.2¶4',
  },
  {
    need: { makes: ['滨海旅游'] },
    first: ['湛江“五岛一湾”滨海旅游集聚区', '南三岛滨海旅游示范区'],
    never: ['宝钢湛江钢铁基地'],
    at: '4.1¶4, 专栏9.2¶1',
  },
  { need: { makes: ['金融服务'] }, first: ['海东高新区'], at: '4.1¶2' },
  {
    need: { makes: ['水产'], near: ['FISHING_HARBOUR'] },
    first: [
      '中国海鲜美食之都产业综合体',
      '湛江市国联水产（吴川）对虾产业园',
      '茂名市化州市水产产业园',
      '茂名市滨海新区海洋渔业产业园',
    ],
    never: ['宝钢湛江钢铁基地'],
    at: '专栏8.1¶1, 专栏8.7¶2',
  },
  {
    need: { makes: ['化工'], near: ['DEEP_WATER_PORT'] },
    first: ['东海岛精细化工园', '东海岛石化产业园'],
    at: '4.1¶5, 3.1¶8',
  },
  {
    need: { makes: ['高端装备制造'], by: ['博贺新港区'] },
    first: ['博贺临港工业区'],
    at: '4.1¶8',
  },
  {
    need: { makes: ['先进材料'] },
    first: ['湛江奋勇高新区', '湛江经开区', '茂名高新区'],
    before: [['湛江奋勇高新区', '中高茂名高岭土工业园'], ['东海岛石化产业园']],
    at: '4.1¶6',
  },
  {
    need: { makes: ['循环经济'] },
    first: ['茂名市循环经济示范中心'],
    at: '6.3¶6',
  },
  {
    need: { with: ['广东石油化工学院'] },
    first: ['广东石油化工学院大学科技园'],
    at: '专栏10.3¶1',
  },
];
