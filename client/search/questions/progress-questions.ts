import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { ALL_WORKS, type WorkFilter } from '#client/shared/routing/work-filter.ts';
import { DEPARTMENT, question, type Question } from './question.ts';

/** By whichever rule. */
const RULES = ['OVERDUE', 'STOPPED', 'BACK', 'POSTPONED', 'QUIET'] as const;

/** Lists what is behind, the worst first. */
export function goToBehind(filter: Partial<WorkFilter>): Transition {
  return goTo('progress', {
    view: 'table',
    by: 'behind',
    rules: RULES,
    filter: { ...ALL_WORKS, ...filter },
  });
}

/** What a board tells of works that are behind. */
export const BEHIND_FIELDS = `date
    works
    columns(first: 0) { stage count planned }
    lags(first: 20) {
      rule
      count
      lags { months entity { id name } record { at date document { title } } }
    }`;

/** Which works are behind, of those of a place or a department. */
export const PROGRESS_QUESTIONS: readonly Question[] = [
  question({
    id: 'works-behind-in-place',
    words: { zh: '{place}有哪些项目滞后？', en: 'Which projects are behind in {place}?' },
    pinyin: 'you na xie xiang mu zhi hou',
    keywords: ['滞后', '逾期', '停工', '进展', 'behind', 'overdue', 'progress'],
    slots: {
      place: {
        types: ['CITY', 'PLACE', 'ZONE', 'PARK', 'HUB'],
        words: { zh: '地方或园区', en: 'place or park' },
      },
    },
    asks: `query BehindInPlace($place: EntityRef!) {
  progressBoard(where: { within: $place }) {
    ${BEHIND_FIELDS}
  }
}`,
    goes: ({ place }) => goToBehind({ within: place.ref }),
  }),
  question({
    id: 'works-behind-of-department',
    words: {
      zh: '{department}负责的项目哪些滞后？',
      en: 'Which works of {department} are behind?',
    },
    pinyin: 'fu ze de xiang mu na xie zhi hou',
    keywords: ['滞后', '逾期', '停工', '进展', 'behind', 'overdue'],
    slots: { department: DEPARTMENT },
    asks: `query BehindOfDepartment($department: EntityRef!) {
  progressBoard(where: { department: $department }) {
    ${BEHIND_FIELDS}
  }
}`,
    goes: ({ department }) => goToBehind({ department: department.ref }),
  }),
];
