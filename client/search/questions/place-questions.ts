import { goTo } from '#client/shared/routing/navigate.ts';
import { CITY, question, type Question } from './question.ts';

/** Cities and corridors, and what the plan says where. */
export const PLACE_QUESTIONS: readonly Question[] = [
  question({
    id: 'cities-compared',
    words: { zh: '{left}和{right}有什么异同？', en: 'How do {left} and {right} compare?' },
    pinyin: 'he you shen me yi tong',
    keywords: ['对比', '比较', '区别', '差异', 'difference'],
    slots: { left: CITY, right: CITY },
    asks: `query CitiesCompared($left: EntityRef!, $right: EntityRef!) {
  compare(left: $left, right: $right, within: true) {
    rows {
      relation
      direction
      entityType
      shared { name }
      onlyLeft { name }
      onlyRight { name }
    }
  }
}`,
    goes: ({ left, right }) => goTo('compare', { left: left.ref, right: right.ref, within: true }),
  }),
  question({
    id: 'figures-of-city',
    words: { zh: '{city}的指标有哪些？', en: 'Which figures are about {city}?' },
    pinyin: 'de zhi biao you na xie',
    keywords: ['数据', '目标', '现状', 'indicator', 'target'],
    slots: {
      city: {
        types: ['CITY', 'ZONE', 'PLACE'],
        words: { zh: '城市或区域', en: 'city or area' },
      },
    },
    asks: `query FiguresOfIt($city: EntityRef!) {
  entity(ref: $city) {
    name
    relations(types: [MEASURES], direction: IN, first: 100) {
      nodes { from { id name ... on Indicator { value unit year } } mentions { at } }
    }
  }
}`,
    goes: ({ city }) => goTo('entity', { ref: city.ref, whole: ['IN.MEASURES'] }),
  }),
  question({
    id: 'what-is-on-corridor',
    words: { zh: '{corridor}经过哪里？', en: 'What does {corridor} pass through?' },
    pinyin: 'jing guo na li',
    keywords: ['走廊', '发展轴', '沿线', '通道', 'corridor', 'along'],
    slots: {
      corridor: {
        types: ['CORRIDOR'],
        words: { zh: '走廊', en: 'corridor' },
      },
    },
    asks: `query WhatIsOnIt($corridor: EntityRef!) {
  corridorProfile(of: $corridor) {
    groups { entityType count members { entity { id name } through { length } } }
  }
}`,
    goes: ({ corridor }) => goTo('corridors', { of: corridor.ref }),
  }),
  question({
    id: 'what-section-names',
    words: { zh: '{section}提到什么？', en: 'What does {section} name?' },
    pinyin: 'ti dao shen me',
    keywords: ['章节', '目录', '专栏', '附件', 'chapter', 'outline'],
    slots: {
      section: {
        types: ['SECTION'],
        words: { zh: '章节', en: 'section' },
      },
    },
    asks: `query WhatItNames($section: EntityRef!) {
  entity(ref: $section) {
    name
    relations(types: [APPEARS_IN], direction: IN, first: 100) {
      totalCount
      nodes { from { id type name } mentions { at } }
    }
  }
}`,
    // A section's name begins with its locator: 3.1 构建……, 专栏1 轨道网……
    goes: ({ section }) => goTo('outline', { at: section.name.replace(/ .*$/, '') }),
  }),
];
