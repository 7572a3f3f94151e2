import { describe, expect, test } from 'vitest';

import '#client/pages/registry.ts';
import { fillReadings } from '#client/search/questions/fill-readings.ts';
import { listingIn } from '#client/search/questions/listing-questions.ts';
import { matchQuestions, readingsOf } from '#client/search/questions/offer-questions.ts';
import { sentenceOf } from '#client/search/questions/question.ts';
import { questionOf } from '#client/search/questions/questions.ts';
import { printAddress } from '#client/shared/routing/address.ts';
import { HOME } from '#client/shared/routing/explorer-state.ts';

describe('a text', () => {
  const read = (typed: string) =>
    readingsOf(typed, matchQuestions(typed)).map(({ question, names }) => [question.id, ...names]);

  test.each([
    ['哪些项目支撑先进材料？', ['projects-that-feed-cluster', '先进材料']],
    ['谁负责高新区', ['who-answers-for-project', '高新区']],
    ['高新区若延后', ['what-if-project-slips', '高新区']],
    ['Which projects feed green steel?', ['projects-that-feed-cluster', 'green steel']],
    ['how is baosteel linked to', ['how-two-are-linked', 'baosteel']],
  ])('%s names what fills the first gap', (typed, reading) => {
    expect(read(typed)).toStrictEqual([reading]);
  });

  test.each([
    ['自然资源厅与交通运输厅共担什么', ['what-departments-share', '自然资源厅', '交通运输厅']],
    ['湛江市、茂名市有什么异同？', ['cities-compared', '湛江市', '茂名市']],
    ['吴川机场与茂名石化怎样相连', ['how-two-are-linked', '吴川机场', '茂名石化']],
    ['吴川机场和茂名石化', ['how-two-are-linked', '吴川机场', '茂名石化']],
    ['湛江港 茂名石化', ['how-two-are-linked', '湛江港', '茂名石化']],
    [
      'what do natural resources and transport share',
      ['what-departments-share', 'natural resources', 'transport'],
    ],
    ['How is Baosteel linked to Maoming?', ['how-two-are-linked', 'baosteel', 'maoming']],
  ])('%s names what fills both gaps', (typed, reading) => {
    expect(read(typed)).toContainEqual(reading);
  });

  test.each(['哪些项目', 'Which projects feed', '谁负责', '与茂名石化', '湛江港'])(
    '%s names nothing',
    (typed) => {
      expect(read(typed)).toStrictEqual([]);
    },
  );

  const called = (name: string, score: number) => ({
    score,
    entity: { id: `id-of-${name}`, name, nameEn: null, type: 'PROJECT' as const },
  });
  const fill = (typed: string, candidates: readonly (readonly [string, number])[]) =>
    fillReadings(
      readingsOf(typed, matchQuestions(typed)),
      new Map(candidates.map(([name, score]) => [name, [called(name, score)]])),
    ).map(({ question, filled }) => sentenceOf(question, filled, 'zh'));

  test('is parted where its names come nearest to what is called so', () => {
    const parts = [
      ['水利厅', 0.7],
      ['林草与海洋厅', 0.9],
      ['水利厅与林草', 0.1],
      ['海洋厅', 0.5],
    ] as const;
    expect(fill('水利厅与林草与海洋厅共担什么', parts)).toStrictEqual([
      '水利厅与林草与海洋厅共担什么？',
    ]);
  });

  test('of two names alone is a question only where both are plainly names', () => {
    const half = [
      ['文化', 0.2],
      ['湛江港', 1],
    ] as const;
    expect(fill('文化和湛江港', half)).toStrictEqual([]);
    const plainly = [
      ['茂名港', 1],
      ['湛江港', 1],
    ] as const;
    expect(fill('茂名港和湛江港', plainly)).toStrictEqual(['茂名港与湛江港怎样相连？']);
  });

  test('with a name that means several things is offered with each, and with none where it means nothing', () => {
    const readings = readingsOf('谁负责高新区', matchQuestions('谁负责高新区'));
    const several = ['湛江高新区', '茂名高新区'].map((name) => called(name, 0.7));
    const offers = fillReadings(readings, new Map([['高新区', several]]));
    expect(offers.map(({ filled }) => filled['project']?.name)).toStrictEqual([
      '湛江高新区',
      '茂名高新区',
    ]);
    expect(fillReadings(readings, new Map())).toStrictEqual([]);
  });

  test.each([
    ['哪些高铁在建？', '哪些高铁在建？', '/data?types=PROJECT,LINE,HUB&stages=建设&name=高铁'],
    [
      '在建的高速公路有哪些',
      '哪些高速公路在建？',
      '/data?types=PROJECT,LINE,HUB&stages=建设&name=高速',
    ],
    ['有哪些谋划的项目', '哪些项目在谋划？', '/data?types=PROJECT&stages=谋划'],
    [
      'Which railways are planned?',
      '哪些铁路在规划？',
      '/data?types=PROJECT,LINE,HUB&stages=规划&name=铁路',
    ],
  ])('%s lists what is at a stage', (typed, sentence, address) => {
    const listing = listingIn(typed);
    expect(listing && sentenceOf(listing, {}, 'zh')).toBe(sentence);
    const goes = listing?.goes({});
    expect(goes && decodeURIComponent(printAddress(goes(HOME)))).toBe(address);
    expect(questionOf(listing?.id ?? '')?.asks).toBe(listing?.asks);
  });

  test.each(['高铁', '哪些项目支撑钢铁', '湛江港在建', 'which ships are planned', ''])(
    '“%s” asks for no stage of a kind',
    (typed) => {
      expect(listingIn(typed)).toBeNull();
    },
  );
});
