import { NO_NEED } from '#client/shared/queries/parks.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { CITY, INDUSTRY, PARK, question, type Question } from './question.ts';

/** Which park, and why that one. */
export const PARK_QUESTIONS: readonly Question[] = [
  question({
    id: 'parks-fit-for-industry',
    words: { zh: '适合{industry}的园区有哪些？', en: 'Which parks are fit for {industry}?' },
    pinyin: 'shi he de yuan qu you na xie',
    keywords: ['选园', '选址', '招商', '落户', 'site'],
    slots: { industry: INDUSTRY },
    asks: `query ParksFitForIt($industry: EntityRef!) {
  matchingParks(need: { industries: [$industry] }) {
    park { id name }
    score
    reasons { feature description contribution }
  }
}`,
    goes: ({ industry }) => goTo('parks', { need: { ...NO_NEED, industries: [industry.ref] } }),
  }),
  question({
    id: 'parks-like-park',
    words: { zh: '{park}与哪些园区相近？', en: 'Which parks are like {park}?' },
    pinyin: 'yu na xie yuan qu xiang jin',
    keywords: ['类似', '同类', '竞争', 'similar'],
    slots: { park: PARK },
    asks: `query ParksLikeIt($park: EntityRef!) {
  relatedParks(to: $park) {
    park { id name }
    score
    reasons { feature description contribution }
  }
}`,
    goes: ({ park }) => goTo('parks', { like: park.ref }),
  }),
  question({
    id: 'parks-of-city',
    words: { zh: '{city}有哪些园区？', en: 'Which parks lie in {city}?' },
    pinyin: 'you na xie yuan qu',
    keywords: ['境内', '位于', '名单', 'parks'],
    slots: { city: CITY },
    asks: `query ParksOfCity($city: EntityRef!) {
  entities(types: [PARK], where: { within: $city }, first: 100) {
    totalCount
    nodes { id name mentions { at } }
  }
}`,
    goes: ({ city }) => goTo('data', { types: ['PARK'], within: city.ref }),
  }),
  question({
    id: 'corridors-of-park',
    words: { zh: '{park}在哪些走廊上？', en: 'On which corridors does {park} lie?' },
    pinyin: 'zai na xie zou lang shang',
    keywords: ['发展轴', '通道', '沿线', 'axis'],
    slots: { park: PARK },
    asks: `query CorridorsOfPark($park: EntityRef!) {
  entity(ref: $park) {
    name
    ... on Sited {
      city {
        name
        connectedBy(types: [CORRIDOR], first: 100) {
          nodes { id name }
        }
      }
    }
  }
}`,
    goes: ({ park }) => goTo('corridors', { through: park.ref }),
  }),
];
