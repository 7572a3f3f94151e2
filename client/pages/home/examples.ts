import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { NO_NEED } from '#client/shared/queries/parks.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import type { Fillings } from '#client/shared/reader/recent.ts';

/** A question with names of the plan in its slots. */
export interface AskedExample {
  readonly question: string;
  readonly filled: Fillings;
}

/** What the first page offers to try. */
export const TRIES = {
  /** Typed into the box, to show that pinyin finds, and in English its own words. */
  typed: { zh: 'baogang', en: 'steel' },
  entities: ['东海岛', '水东湾新城'],
  questions: [
    asked('projects-that-feed-cluster', { cluster: '先进材料产业集群' }),
    asked('what-departments-share', { one: '广东省自然资源厅', other: '广东省发展改革委' }),
  ],
} as const;

/** A walk that the page leads to whole: from, and to. */
export const WALK = { from: '宝钢湛江钢铁基地', to: '先进材料产业集群' } as const;

/** The examples of each door that are questions. */
export const DOOR_QUESTIONS = {
  trace: [asked('projects-that-feed-cluster', { cluster: '世界级绿色石化产业集群' })],
  responsibility: [
    asked('who-answers-for-project', { project: '宝钢湛江钢铁氢基竖炉项目' }),
    asked('who-shares-most-with-department', { department: '广东省发展改革委' }),
  ],
  parks: [asked('parks-like-park', { park: '东海岛石化产业园' })],
} as const;

/** A need that parks are looked for by: what is made, and what it is to lie at. */
export const NEED = { industry: '化工材料', port: '湛江港' } as const;

/** Goes to the parks that fit the need. */
export function goToNeed(): Transition {
  return goTo('parks', {
    need: { ...NO_NEED, industries: [NEED.industry], transport: [NEED.port] },
  });
}

function asked(question: string, names: Readonly<Record<string, string>>): AskedExample {
  return {
    question,
    filled: Object.fromEntries(
      Object.entries(names).map(([slot, name]) => [slot, { ref: name, name, nameEn: null }]),
    ),
  };
}

/** All names that the page shows in its examples. */
export const EXAMPLE_NAMES: readonly string[] = [
  ...TRIES.entities,
  ...Object.values(WALK),
  ...Object.values(NEED),
  ...[TRIES.questions, ...Object.values(DOOR_QUESTIONS)].flat().flatMap(namesIn),
];

function namesIn({ filled }: AskedExample): readonly string[] {
  return Object.values(filled).map(({ name }) => name);
}
