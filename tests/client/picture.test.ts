import { describe, expect, test } from 'vitest';

import '#client/pages/registry.ts';
import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import type { Drawing, EntityBox, RelationLine } from '#client/canvas/drawing/drawing.ts';
import type { Palette } from '#client/canvas/drawing/palette.ts';
import { curveOf, pointAt } from '#client/canvas/picture/curve.ts';
import { pictureOf } from '#client/canvas/picture/picture.ts';
import { scaleOf } from '#client/canvas/picture/png.ts';
import { wrap } from '#client/canvas/picture/svg-parts.ts';
import { linePath } from '#client/canvas/drawing/line-path.ts';

const FAMILIES = {
  works: '#a00001',
  industry: '#a00002',
  space: '#a00003',
  transport: '#a00004',
  actors: '#a00005',
  nature: '#a00006',
  record: '#a00007',
};

const PALETTE: Palette = {
  surface: '#ffffff',
  paper: '#fffffe',
  lineStrong: '#bbbbbb',
  ink: '#000001',
  ink2: '#000002',
  ink3: '#000003',
  accent: '#000004',
  accentSoft: '#000005',
  onSign: '#fffffd',
  stated: '#4d5753',
  recorded: '#000004',
  derivedLine: '#8a5fce',
  derived: '#7038bd',
  derivedSoft: '#eee6fb',
  hue: FAMILIES,
  soft: FAMILIES,
};

const base: EntityHint = { id: 'zm-base', type: 'PARK', name: '甲<基>&"地"', nameEn: null };
const programme: EntityHint = {
  id: 'zm-programme',
  type: 'PROGRAMME',
  name: '钢铁带动工程',
  nameEn: null,
};
const cluster: EntityHint = {
  id: 'zm-cluster',
  type: 'CLUSTER',
  name: '先进材料产业集群',
  nameEn: null,
};

function box(entity: EntityHint, x: number, emphasis: EntityBox['emphasis']): EntityBox {
  const name = entity.name;
  return {
    id: entity.id,
    entity,
    name,
    x,
    y: 40,
    width: 150,
    height: 34,
    emphasis,
    isFresh: false,
  };
}

const BOXES = [box(base, 0, 'subject'), box(programme, 300, 'plain'), box(cluster, 600, 'end')];

function line(
  index: number,
  basis: RelationFact['basis'],
  label: string,
  intendedWord: string | null = null,
): RelationLine {
  const [from, to] = [BOXES[index], BOXES[index + 1]];
  if (from === undefined || to === undefined) {
    throw new Error('there is no such box');
  }
  const relation: RelationFact = {
    id: `${from.id}~FEEDS~${to.id}`,
    type: 'FEEDS',
    basis,
    intended: intendedWord !== null,
    intendedWord,
    from: from.entity,
    to: to.entity,
    mentions: [{ at: '4.2¶3' }],
    restsOn: [],
  };
  return { relation, path: linePath(from, to), isHighlighted: true, label, labelEnd: 'middle' };
}

const DRAWING: Drawing = {
  of: 'x',
  boxes: BOXES,
  more: [{ id: 'more:x', x: 300, y: 100, width: 80, height: 34, label: '还有 3 个' }],
  lines: [line(0, 'STATED', '支撑 4.2¶3'), line(1, 'DERIVED', '推断')],
  heads: [{ id: 'head', x: -75, y: 0, end: 'start', label: '园区' }],
  focus: [],
  isWhole: true,
};

const WORDS = {
  language: 'zh-CN',
  title: '甲<基>支撑什么',
  sentence: '甲<基>支撑的集群：共 1 项，推断 1 项。',
  aside: '3 个条目，2 条关系',
  stated: '规划所述',
  derived: '按规则推断',
  intended: null,
  types: [{ type: 'PARK', word: '园区' }],
  source: [
    '来源：《湛茂都市圈发展规划》',
    '网址：http://localhost/trace?from=zm-base&until=CLUSTER',
  ],
} as const;

const STYLE = {
  palette: PALETTE,
  sans: "'PingFang SC', sans-serif",
  song: "'Songti SC', serif",
  measure: (text: string, font: string): number =>
    text.length * Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 12),
};

const { svg, width, height } = pictureOf(DRAWING, WORDS, STYLE);

/** The elements of a piece of XML in their order, each closed where it should be. Throws where one is not. */
function elementsOf(xml: string): readonly string[] {
  const open: string[] = [];
  const names: string[] = [];
  const tags = /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|<\?xml[^>]*\?>|([<>])/gi;
  for (const [tag, end, name = '', , alone, stray] of xml.matchAll(tags)) {
    if (stray !== undefined) {
      throw new Error(`${tag} stands alone`);
    }
    if (end === '/' && open.pop() !== name) {
      throw new Error(`${tag} closes what is not open`);
    }
    if (end === '' && name !== '') {
      names.push(name);
      open.push(...(alone === '/' ? [] : [name]));
    }
  }
  expect(open).toStrictEqual([]);
  expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/);
  return names;
}

describe('a drawing as SVG', () => {
  test('is well-formed, whatever the names hold', () => {
    expect(elementsOf(svg)).toContain('rect');
    expect(svg).toContain('甲&lt;基&gt;&amp;&quot;地&quot;');
  });

  test('names every box, as text', () => {
    for (const name of ['钢铁带动工程', '先进材料产业集群']) {
      expect(svg).toContain(`>${name}</text>`);
    }
    expect(svg).toContain('>还有 3 个</text>');
  });

  test('writes a longer English name on two lines, with the plan’s own in its tooltip', () => {
    const name = 'Baosteel Zhanjiang Hydrogen-Based Shaft Furnace Project';
    const entity = { ...base, name: '宝钢氢基竖炉', nameEn: name };
    const english = pictureOf(
      { ...DRAWING, boxes: [{ ...box(entity, 0, 'plain'), name, height: 42 }], lines: [] },
      WORDS,
      STYLE,
    ).svg;
    expect(english).toMatch(
      />Baosteel Zhanjiang Hydrogen-Based<\/text>\s*<text [^>]*>Shaft Furnace Project<\/text>/,
    );
    expect(english).toContain(`<title>${name} 宝钢氢基竖炉</title>`);
  });

  test('dashes what is derived, in violet, and nothing that is stated', () => {
    const [stated = '', derived = ''] = DRAWING.lines.map(
      ({ relation }) => svg.split(`data-id="${relation.id}"`)[1]?.split('</g>')[0],
    );
    expect(derived).toContain('stroke-dasharray');
    expect(derived).toContain(PALETTE.derivedLine);
    expect(stated).not.toContain('stroke-dasharray');
    expect(stated).toContain(PALETTE.ink);
  });

  test('gives what the plan only wishes a hollow arrow that can be seen, solid or dashed, and tells of it in the legend', () => {
    const lines = [line(0, 'STATED', '拟', '谋划'), line(1, 'DERIVED', '推断 · 拟', '谋划')];
    const wished = pictureOf({ ...DRAWING, lines }, { ...WORDS, intended: '规划所拟' }, STYLE).svg;
    const [stated = '', derived = ''] = lines.map(
      ({ relation }) => wished.split(`data-id="${relation.id}"`)[1]?.split('</g>')[0],
    );
    for (const [drawn, ink] of [
      [stated, PALETTE.ink],
      [derived, PALETTE.derivedLine],
    ] as const) {
      const arrow = drawn.split('<path').at(-1) ?? '';
      expect(arrow).toContain(`fill="${PALETTE.surface}"`);
      expect(arrow).toContain(`stroke="${ink}"`);
    }
    expect(stated).not.toContain('stroke-dasharray');
    expect(derived).toContain('stroke-dasharray');
    expect(wished).toContain('>规划所拟</text>');
    expect(svg).not.toContain('规划所拟');
    expect(elementsOf(wished)).toContain('path');
  });

  test('bears title, the answer’s sentence, legend, source and address', () => {
    for (const words of [
      '甲&lt;基&gt;支撑什么',
      '甲&lt;基&gt;支撑的集群：共 1 项，推断 1 项。',
      '规划所述',
      '按规则推断',
      '《湛茂都市圈发展规划》',
    ]) {
      expect(svg).toContain(words);
    }
    expect(svg).toContain('from=zm-base&amp;until=CLUSTER');
  });

  test('holds all of it within its size', () => {
    expect(width).toBeGreaterThan(600 + 150);
    expect(height).toBeGreaterThan(100);
    expect(svg).toContain(`viewBox="0 0 ${String(width)} ${String(height)}"`);
  });
});

test('a picture for print has 2,700 pixels on its long side at least, and for a wall twice that', () => {
  const picture = { svg, width: 800, height: 500 };
  expect(800 * scaleOf(picture, 'print')).toBe(2_700);
  expect(800 * scaleOf(picture, 'large')).toBe(5_400);
  // What is large in itself is still twice as sharp.
  expect(scaleOf({ ...picture, width: 3_000 }, 'print')).toBe(2);
  expect(20_000 * scaleOf({ ...picture, height: 20_000 }, 'large')).toBeLessThanOrEqual(12_000);
});

describe('a curve', () => {
  const [from, to] = [BOXES[0], BOXES[1]];
  test('runs from border to border, and its middle lies between', () => {
    if (from === undefined || to === undefined) {
      throw new Error('there are no boxes');
    }
    const curve = curveOf(from, to, linePath(from, to));
    expect(pointAt(curve, 0)).toStrictEqual({ x: 75, y: 40 });
    expect(pointAt(curve, 1)).toStrictEqual({ x: 225, y: 40 });
    expect(pointAt(curve, 0.5).x).toBeCloseTo(150, 0);
  });
});

test('a text is broken into lines that fit, no line begins with a comma, and nothing is lost', () => {
  const text = '来源：《湛茂都市圈发展规划》，http://localhost/a?b=c,d，完。';
  const lines = wrap(text, 12, (part) => part.length);
  expect(lines.join('')).toBe(text);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((each) => /^[，。、]/.test(each))).toStrictEqual([]);
});
