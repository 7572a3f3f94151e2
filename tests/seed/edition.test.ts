import { expect, test } from 'vitest';

import { editionOf } from '#graph-seed/edition-of.ts';
import zhanmao from '#graph-seed/zhanmao-2023/manifest.json' with { type: 'json' };
import { PlanManifest } from '#server/domain/plan.ts';
import { parsePlanText } from '#server/domain/plan-text.ts';
import { attachText } from '#server/startup/attach-text.ts';
import { findPlanDocuments } from '#tests/testkit/plan-documents.ts';

const text = parsePlanText('第一章 背景\n甲钢铁（一期）项目。');
const edition = editionOf(text);

test('the edition of a text is the same in either form, letter width and white space', () => {
  const located = '{"at":"1","text":" 背景"}\n{"at":"1¶1","text":"甲钢铁(一期) 项目。"}';
  expect(editionOf(parsePlanText(located))).toBe(edition);
  expect(edition).toMatch(/^[0-9a-f]{16}$/);
});

test.each([
  ['another word', '第一章 背景\n乙钢铁（一期）项目。'],
  ['another place', '第一章 背景\n第一节 基础\n甲钢铁（一期）项目。'],
])('%s makes another edition', (_what, source) => {
  expect(editionOf(parsePlanText(source))).not.toBe(edition);
});

test('the fingerprint of an edition stays what manifests have stored, however widely names are found', () => {
  expect(editionOf(parsePlanText('第一章 背景\n乾塘莲藕。'))).toBe('27955df286ade8cb');
});

/** What a start tells of this text where the plan's manifest names this edition. */
function told(named: string | undefined): readonly string[] {
  const steps: string[] = [];
  attachText(text, [PlanManifest.parse({ ...zhanmao, edition: named })], {
    step: (chinese, english) => steps.push(`${chinese} · ${english}`),
    detail: () => undefined,
  });
  return steps;
}

test('a start tells that the text is of another edition than the seed', () => {
  expect(told('0123456789abcdef')).toStrictEqual([
    expect.stringContaining('规划文本与种子所依据的版本不同，段落可能对不上 · '),
  ]);
});

test('a start says nothing of the edition where it is the same, or where the plan names none', () => {
  expect(told(edition)).toStrictEqual([]);
  expect(told(undefined)).toStrictEqual([]);
});

test('of several plans, the text is given to the one whose edition it is', () => {
  const manifest = PlanManifest.parse(zhanmao);
  const plans = [manifest, { ...manifest, id: 'other', edition }];
  const silent = { step: () => undefined, detail: () => undefined };
  expect([...attachText(text, plans, silent).keys()]).toStrictEqual(['other']);
});

const documents = await findPlanDocuments();

test.runIf(documents !== null)(
  'both forms of the plan’s text are the edition that its manifest names',
  () => {
    expect(editionOf(parsePlanText(documents?.located ?? ''))).toBe(zhanmao.edition);
    expect(editionOf(parsePlanText(documents?.published ?? ''))).toBe(zhanmao.edition);
  },
);
