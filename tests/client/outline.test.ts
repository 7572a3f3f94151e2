import { readAt, select } from '#client/shared/routing/navigate.ts';
import { describe, expect, test } from 'vitest';

import '#client/pages/registry.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { OutlineSection } from '#client/pages/outline/outline-query.ts';
import type { SectionText } from '#client/pages/outline/section-text-query.ts';
import { namePieces } from '#client/pages/outline/name-pieces.ts';
import { parseAddress, printAddress } from '#client/shared/routing/address.ts';
import { HOME } from '#client/shared/routing/explorer-state.ts';
import { namesWithin, neighboursOf, wayToPage } from '#client/pages/outline/outline-sections.ts';
import { filterOutline, openOutline } from '#client/pages/outline/transitions.ts';
import { blocksOf, filterBlocks } from '#client/pages/outline/section-blocks.ts';

const port: EntityHint = { id: 'port', type: 'HUB', name: '湛江港', nameEn: 'Zhanjiang Port' };
const city: EntityHint = { id: 'city', type: 'CITY', name: '湛江', nameEn: null };

function section(at: string, kind: string, ...children: OutlineSection[]): OutlineSection {
  return {
    id: `s-${at}`,
    at,
    kind,
    heading: `heading ${at}`,
    nameEn: null,
    named: [port],
    children,
  };
}

const BOOK = [
  section(
    '3',
    'chapter',
    section(
      '3.1',
      'section',
      section('3.1.1', 'subsection'),
      section('专栏1', 'box', section('专栏1.1', 'boxItem')),
    ),
    section('3.2', 'section'),
  ),
  section('4', 'chapter'),
  section('附件', 'annex', section('附件7', 'annexGroup', section('附件7.1', 'annexTask'))),
];

function pageOf(locator: string): string | undefined {
  return wayToPage(BOOK, locator).at(-1)?.at;
}

describe('a locator leads to the page where it is read', () => {
  test.each([
    ['3.1', '3.1'],
    ['3.1¶2', '3.1'],
    ['3.1.1', '3.1.1'],
    ['专栏1.1¶1', '专栏1'],
    ['附件7.1¶1', '附件7'],
    ['附件7.0¶1', '附件7'],
    ['99¶1', undefined],
  ])('%s is read on %s', (locator, page) => {
    expect(pageOf(locator)).toBe(page);
  });

  test('leafing goes from section to section, and among boxes within one', () => {
    const ends = (locator: string): readonly (string | undefined)[] => {
      const { previous, next } = neighboursOf(BOOK, wayToPage(BOOK, locator));
      return [previous?.at, next?.at];
    };
    expect(ends('3')).toStrictEqual([undefined, '3.1']);
    expect(ends('3.2')).toStrictEqual(['3.1', '4']);
    expect(ends('3.1.1')).toStrictEqual([undefined, '专栏1']);
    expect(ends('附件7')).toStrictEqual(['附件', undefined]);
  });

  test('what a chapter and its sections name is counted once', () => {
    expect(BOOK.flatMap((chapter) => namesWithin(chapter).length)).toStrictEqual([1, 1, 1]);
  });
});

describe('the address of a page of the book', () => {
  test('holds place, types and what is looked for', () => {
    const there = filterOutline(['HUB', 'LINE'], '港')(openOutline('4.2¶3', null)(HOME));
    const { pathname, search } = new URL(printAddress(there), 'http://atlas');
    expect(parseAddress({ pathname, search })).toStrictEqual(there);
    expect(printAddress(openOutline('4.2', null)(HOME))).toBe('/outline?at=4.2');
  });

  test('leafing keeps the filter; a locator in the evidence drops it and keeps the thing in the panel', () => {
    const filtered = select('port')(filterOutline(['HUB'], null)(openOutline('4.1', null)(HOME)));
    expect(printAddress(openOutline('4.2', null)(filtered))).toBe('/outline?at=4.2&types=HUB');
    const read = new URL(printAddress(readAt('4.2¶3', null)(filtered)), 'http://atlas');
    expect(Object.fromEntries(read.searchParams)).toStrictEqual({ at: '4.2¶3', selected: 'port' });
  });
});

const named = (entity: EntityHint, ...ats: string[]): SectionText['named']['edges'][number] => ({
  node: { ...entity, aliases: [] },
  relation: { mentions: ats.map((at) => ({ at })) },
});

const TEXT: SectionText = {
  id: 's-3.1',
  at: '3.1',
  kind: 'section',
  heading: 'heading',
  nameEn: null,
  paragraphs: [
    { at: '3.1¶2', passage: '湛江港在湛江。' },
    { at: '3.1¶10', passage: 'nothing named' },
  ],
  named: { edges: [named(city, '3.1', '3.1¶2', '3.1¶9'), named(port, '3.1¶2')] },
  children: [],
};

describe('a section as the book prints it', () => {
  test('has its paragraphs in order, also those of which only the names are known', () => {
    const [block] = blocksOf(TEXT);
    expect(block?.named.map(({ id }) => id)).toStrictEqual(['city']);
    expect(
      block?.paragraphs.map(({ at, passage, named: here }) => [at, passage !== null, here.length]),
    ).toStrictEqual([
      ['3.1¶2', true, 2],
      ['3.1¶9', false, 1],
      ['3.1¶10', true, 0],
    ]);
  });

  test('shows only paragraphs that name what is looked for', () => {
    const [block] = filterBlocks(blocksOf(TEXT), { types: ['HUB'], find: null });
    expect(block?.paragraphs.map(({ at }) => at)).toStrictEqual(['3.1¶2']);
    expect(block?.named).toStrictEqual([]);
    expect(filterBlocks(blocksOf(TEXT), { types: [], find: '茂名' })).toStrictEqual([]);
  });
});

describe('names in a passage', () => {
  const told = (passage: string, ...entities: EntityHint[]): readonly string[] =>
    namePieces(
      passage,
      entities.map((entity) => ({ ...entity, aliases: [] })),
    ).map(({ text, entity }) => (entity === null ? text : `[${entity.id}:${text}]`));

  test('the longest name wins, and every place is marked', () => {
    expect(told('湛江港在湛江。', city, port)).toStrictEqual([
      '[port:湛江港]',
      '在',
      '[city:湛江]',
      '。',
    ]);
  });

  test('a measure, which is a whole phrase, gives way to what is named in it', () => {
    const measure: EntityHint = {
      id: 'measure',
      type: 'MEASURE',
      name: '扩建湛江港',
      nameEn: null,
    };
    expect(told('扩建湛江港。', measure, port)).toStrictEqual(['扩建', '[port:湛江港]', '。']);
  });
});
