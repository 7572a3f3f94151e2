import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';

import '#client/explorer/words.ts';
import '#client/pages/registry.ts';
import type { Language } from '#client/shared/api/language.ts';
import { HOME } from '#client/shared/routing/explorer-state.ts';
import { EntityName, NameInPlan } from '#client/shared/ui/entity-name.tsx';
import { headingOf } from '#client/shared/words/heading-of.ts';
import {
  isPartOfName,
  readBothNames,
  readName,
  readNames,
} from '#client/shared/words/read-name.ts';
import { WORDS } from '#client/shared/words/words.ts';
import { markMatch } from '#client/search/mark-match.ts';
import { clipName, linesOf } from '#client/canvas/drawing/box-label.ts';
import { isCrowding, type Size } from '#client/canvas/layouts/box.ts';
import { CollisionGrid } from '#client/canvas/layouts/collision-grid.ts';
import { placeBeside } from '#client/canvas/layouts/place-beside.ts';
import { rows } from '#client/canvas/layouts/rows.ts';
import { twoSided } from '#client/canvas/layouts/two-sided.ts';
import { typeColumns } from '#client/canvas/layouts/type-columns.ts';

/** Renders in this language: what is rendered to text sees the store as it was made. */
function readIn(language: Language): void {
  vi.spyOn(HOME, 'language', 'get').mockReturnValue(language);
}

afterEach(() => {
  vi.restoreAllMocks();
});

const PORT = { name: '湛江港', nameEn: 'Zhanjiang Port' };
const UNTRANSLATED = { name: '吴川站', nameEn: null };

describe('a name', () => {
  test('is ours in English where there is one, and the plan’s own in Chinese', () => {
    expect(readName(PORT, WORDS.en)).toBe('Zhanjiang Port');
    expect(readName(PORT, WORDS.zh)).toBe('湛江港');
    expect(readName(UNTRANSLATED, WORDS.en)).toBe('吴川站');
  });

  test('can be told with the plan’s own behind it, which is never told twice', () => {
    expect(readBothNames(PORT, WORDS.en)).toBe('Zhanjiang Port 湛江港');
    expect(readBothNames(PORT, WORDS.zh)).toBe('湛江港');
    expect(readBothNames(UNTRANSLATED, WORDS.en)).toBe('吴川站');
  });

  test('stands in a list of several', () => {
    expect(readNames([PORT, UNTRANSLATED], WORDS.en)).toBe('Zhanjiang Port, 吴川站');
    expect(readNames([PORT, UNTRANSLATED], WORDS.zh)).toBe('湛江港、吴川站');
  });

  test.each(['port', 'ZHANJIANG P', '湛江', ' 港 '])(
    'is found by “%s”, a part of either',
    (text) => {
      expect(isPartOfName(text, PORT)).toBe(true);
      expect(isPartOfName('airport', PORT)).toBe(false);
    },
  );

  test.each([
    ['附件2.2', 'Annex 2.2 Upgrade industries', 'Upgrade industries'],
    ['专栏6.1', 'Box 6.1 Green petrochemicals', 'Green petrochemicals'],
    ['4.2', 'Upgrade industries', 'Upgrade industries'],
    ['附件', 'Annex', 'Annex'],
    ['4.2', null, null],
  ])('of the section %s, %s, is its heading without its locator', (at, nameEn, heading) => {
    expect(headingOf({ at, heading: '标题', nameEn })).toStrictEqual({
      name: '标题',
      nameEn: heading,
    });
  });
});

describe('a name as a label', () => {
  const show = (language: Language, isShort = false): string => {
    readIn(language);
    return renderToStaticMarkup(createElement(EntityName, { of: PORT, isShort }));
  };

  test('is the plan’s own in Chinese, and nothing else', () => {
    expect(show('zh')).toBe('<span lang="zh-CN">湛江港</span>');
  });

  test('comes first in English, the plan’s own beside it', () => {
    expect(show('en')).toBe(
      '<span class="name" data-part="entity-name"><span>Zhanjiang Port</span> <span class="zh" data-part="name-zh" lang="zh-CN">湛江港</span></span>',
    );
  });

  test('stands alone where there is no room, the plan’s own in its tooltip and read out', () => {
    expect(show('en', true)).toBe(
      '<span class="name" data-part="entity-name" title="湛江港"><span>Zhanjiang Port</span> <span class="visually-hidden" lang="zh-CN">湛江港</span></span>',
    );
    expect(show('zh', true)).toBe('<span lang="zh-CN">湛江港</span>');
  });

  test('is the plan’s own where there is no other', () => {
    readIn('en');
    expect(renderToStaticMarkup(createElement(EntityName, { of: UNTRANSLATED }))).toBe(
      '<span lang="zh-CN">吴川站</span>',
    );
  });

  test('of the plan is added only to ours', () => {
    const added = (language: Language, of: typeof PORT | typeof UNTRANSLATED): string => {
      readIn(language);
      return renderToStaticMarkup(createElement(NameInPlan, { of }));
    };
    expect(added('en', PORT)).toBe(
      '<span class="zh" data-part="name-zh" lang="zh-CN">湛江港</span>',
    );
    expect(added('en', UNTRANSLATED)).toBe('');
    expect(added('zh', PORT)).toBe('');
  });
});

test('what was typed is marked in an English name, letter case apart', () => {
  expect(markMatch('Zhanjiang Wuchuan Airport', 'airport')).toStrictEqual([
    { text: 'Zhanjiang Wuchuan ', isMarked: false },
    { text: 'Airport', isMarked: true },
  ]);
});

describe('a box of the drawing', () => {
  test('bears a Chinese or a short name on one line', () => {
    expect(linesOf('湛江吴川机场')).toStrictEqual(['湛江吴川机场']);
    expect(linesOf('Zhanjiang Wuchuan Airport')).toStrictEqual(['Zhanjiang Wuchuan Airport']);
  });

  test('bears a longer English name on two lines of about one length', () => {
    expect(linesOf('Baosteel Zhanjiang Hydrogen-Based Shaft Furnace Project')).toStrictEqual([
      'Baosteel Zhanjiang Hydrogen-Based',
      'Shaft Furnace Project',
    ]);
  });

  test.each([
    'Veolia Zhanjiang Donghai Island Petrochemical Park Hazardous Waste Treatment and Disposal Project',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  ])('leaves out the middle of one that is longer still: %s', (name) => {
    const lines = linesOf(name);
    expect(lines.length).toBeLessThanOrEqual(2);
    expect(lines.join(' ')).toContain('…');
    expect(lines.join(' ')).toHaveLength(64);
    expect(clipName(name)).toHaveLength(44);
  });
});

describe('boxes of one line and of two', () => {
  const sizes = (prefix: string, count: number): Size[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `${prefix}${String(index)}`,
      width: 120 + (index % 4) * 50,
      height: index % 3 === 0 ? 34 : 42,
    }));
  const around = twoSided({ id: 'centre', width: 200, height: 42 }, [
    { key: 'IN:FEEDS', side: 'left', items: sizes('feeder', 25) },
    { key: 'OUT:FEEDS', side: 'right', items: sizes('fed', 12) },
  ]);

  const [anchor = { id: 'none', x: 0, y: 0, width: 0, height: 0 }] = around.boxes;
  const added = placeBeside(anchor, new CollisionGrid(around.boxes), sizes('new', 30));

  test.each([
    ['around one entity', around.boxes],
    ['added beside it', [...around.boxes, ...added.boxes]],
    ['in columns by type', typeColumns([{ key: 'PARK', items: sizes('park', 40) }], []).boxes],
    ['in rows by type', rows([{ key: 'PARK', items: sizes('park', 40) }]).boxes],
  ])('do not overlap %s', (_where, boxes) => {
    const crowding = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .flatMap((other) => (isCrowding(one, other, 0) ? `${one.id} ${other.id}` : [])),
    );
    expect(crowding).toStrictEqual([]);
  });
});
