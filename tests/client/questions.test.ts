import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';

import '#client/pages/registry.ts';
import { matchQuestions, questionsAbout } from '#client/search/questions/offer-questions.ts';
import { graphiqlAddress, variablesOf } from '#client/search/questions/graphql-of.ts';
import {
  piecesOf,
  type Question,
  sentenceOf,
  wordsBetween,
} from '#client/search/questions/question.ts';
import { QUESTIONS, questionOf } from '#client/search/questions/questions.ts';
import { parseAddress, printAddress } from '#client/shared/routing/address.ts';
import { HOME } from '#client/shared/routing/explorer-state.ts';
import { parseRecent } from '#client/shared/reader/recent.ts';
import { enumName } from '#server/schema/entity-type-names.ts';
import { filledBy, PRESENTATION, slotsOf } from '#tests/testkit/presentation.ts';

function slotsIn(question: Question, language: 'zh' | 'en'): readonly string[] {
  return piecesOf(question, language)
    .flatMap((piece) => (piece.kind === 'slot' ? [piece.name] : []))
    .sort();
}

function ids(questions: readonly Question[]): readonly string[] {
  return questions.map(({ id }) => id);
}

test('what the plan asks for example are questions that the box knows', () => {
  const asked = Object.values(PRESENTATION.questions).flat();
  for (const { question, slots } of asked) {
    expect(Object.keys(questionOf(question)?.slots ?? {}).sort()).toStrictEqual(
      slots.map(({ slot }) => slot).sort(),
    );
  }
});

describe('each question that the box knows', () => {
  test('there are some twenty, each with an id of its own', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(20);
    expect(new Set(ids(QUESTIONS)).size).toBe(QUESTIONS.length);
  });

  test.each(QUESTIONS)('$id has its slots in both languages, and in its GraphQL', (question) => {
    const slots = Object.keys(question.slots).sort();
    expect(slotsIn(question, 'zh')).toStrictEqual(slots);
    expect(slotsIn(question, 'en')).toStrictEqual(slots);
    for (const slot of slots) {
      expect(question.asks).toContain(`$${slot}: EntityRef!`);
    }
  });

  test.each(QUESTIONS)('$id tells the pinyin of its own words', (question) => {
    const said = wordsBetween(question, 'zh')
      .join('')
      .replaceAll(/[？，、]/g, '');
    expect(question.pinyin).toBe(pinyin(said, { toneType: 'none' }));
  });

  test.each(QUESTIONS)(
    '$id opens a page that is there, and the address holds what fills it',
    (question) => {
      const goes = question.goes(filledBy(question.id));
      const address = printAddress(goes === null ? HOME : goes(HOME));
      const { pathname, search } = new URL(address, 'http://atlas');
      expect(parseAddress({ pathname, search }).route.page).not.toMatch(/^(?:home|not-found)$/);
      for (const { entity } of slotsOf(question.id)) {
        // A section is opened by its locator.
        const held = entity.type === 'Section' ? entity.at : entity.id;
        expect(decodeURIComponent(address)).toContain(held);
      }
    },
  );

  test.each(QUESTIONS)(
    '$id has an example of the plan, each slot of which is of its types',
    (question) => {
      const filled = slotsOf(question.id);
      expect(filled.map(({ slot }) => slot).sort()).toStrictEqual(
        Object.keys(question.slots).sort(),
      );
      for (const { slot, entity } of filled) {
        const types: readonly string[] = question.slots[slot]?.types ?? [];
        expect(types.length === 0 || types.includes(enumName(entity.type))).toBe(true);
      }
    },
  );

  test.each(QUESTIONS)('$id takes the same types in all its gaps', ({ slots }) => {
    expect(new Set(Object.values(slots).map(({ types }) => types.join())).size).toBe(1);
  });

  test.each(QUESTIONS)('$id waits until every slot is filled', (question) => {
    expect(question.goes({})).toBeNull();
  });

  test.each(QUESTIONS)('$id is found by its words, and by their initials', (question) => {
    const [words = ''] = wordsBetween(question, 'zh');
    const initials = question.pinyin.replaceAll(/(\w)\w* ?/g, '$1');
    expect(ids(matchQuestions(words))).toContain(question.id);
    expect(ids(matchQuestions(initials))).toContain(question.id);
  });
});

describe('what is typed', () => {
  test.each([
    ['nxxm', 'projects-that-feed-cluster'],
    ['naxiexiangmu', 'projects-that-feed-cluster'],
    ['gongdan', 'what-departments-share'],
    ['谁', 'who-answers-for-project'],
    ['延期', 'what-if-project-slips'],
    ['which parks', 'parks-fit-for-industry'],
    ['湛江市和茂名市有什么异同', 'cities-compared'],
    ['Which projects feed green steel?', 'projects-that-feed-cluster'],
    ['what does baosteel feed', 'what-project-feeds'],
  ])('%s offers %s', (typed, id) => {
    expect(ids(matchQuestions(typed))).toContain(id);
  });

  test.each(['', ' ', 'baogang', '东海岛', 'x'])(
    '“%s” offers no question by its words',
    (typed) => {
      expect(matchQuestions(typed)).toStrictEqual([]);
    },
  );

  test('that names an entity offers the questions that it fills, those first that need nothing else', () => {
    const offers = questionsAbout({
      id: 'zm-a',
      name: '先进材料产业集群',
      nameEn: 'Advanced materials cluster',
      type: 'CLUSTER',
    });
    expect(offers.map(({ question, filled }) => sentenceOf(question, filled, 'zh'))).toStrictEqual([
      '哪些项目支撑先进材料产业集群？',
      '先进材料产业集群依托什么？',
    ]);
    expect(offers.map(({ question, filled }) => sentenceOf(question, filled, 'en'))[0]).toBe(
      'Which projects feed Advanced materials cluster?',
    );
    const city = questionsAbout({ id: 'zm-b', name: '湛江市', nameEn: 'Zhanjiang', type: 'CITY' });
    expect(city.at(-1)?.question.id).toBe('cities-compared');
  });
});

describe('the GraphQL of a question', () => {
  const question = questionOf('what-departments-share');

  test('is whole in the address of GraphiQL: each variable has what fills it as its default', () => {
    expect(question).toBeDefined();
    const offer = question && {
      question,
      filled: {
        one: { ref: 'gd-natural-resources', name: '广东省自然资源厅', nameEn: null },
        other: { ref: '广东省“发展”改革委', name: '广东省“发展”改革委', nameEn: null },
      },
    };
    const address = offer === undefined ? '' : graphiqlAddress(offer);
    const query = new URL(address, 'http://atlas').searchParams.get('query');
    expect(query).toContain('$one: EntityRef! = { id: "gd-natural-resources" }');
    expect(query).toContain('$other: EntityRef! = { name: "广东省“发展”改革委" }');
    expect(offer && variablesOf(offer)).toStrictEqual({
      one: { id: 'gd-natural-resources' },
      other: { name: '广东省“发展”改革委' },
    });
  });
});

describe('what was chosen lately', () => {
  const entity = {
    kind: 'entity',
    entity: { id: 'zm-a', name: '东海岛', nameEn: 'Donghai Island', type: 'PLACE' },
  };
  const asked = {
    kind: 'question',
    id: 'parks-like-park',
    filled: { park: { ref: 'zm-b', name: '东海岛石化产业园', nameEn: null } },
  };

  test('is read as it was kept', () => {
    expect(parseRecent(JSON.parse(JSON.stringify([entity, asked])))).toStrictEqual([entity, asked]);
  });

  test.each([
    null,
    'text',
    {},
    [null],
    [7],
    [{ kind: 'entity', entity: { id: 'a', name: 'b', type: 'MOON' } }],
    [{ kind: 'question', id: 'x', filled: { park: { ref: 1 } } }],
  ])('leaves out what makes no sense: %j', (stored) => {
    expect(parseRecent(stored)).toStrictEqual([]);
  });
});
