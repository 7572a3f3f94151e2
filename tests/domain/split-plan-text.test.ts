import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { splitPlanText } from '#server/domain/split-plan-text.ts';
import { findPlanDocuments } from '#tests/testkit/plan-documents.ts';

/** A plan of our own making. */
const PLAN = `
双河都市圈发展规划

目 录
前 言.....1
第一章 发展背景.....2
第一节	发展基础	2
第二章 现代产业.....3
附件	任务分工.....9

前 言

双河都市圈由甲市和乙市组成。

第一章 发展背景

两市山水相连，

¹ 双河：东河与西河。

人文相亲¹。

第一节 发展基础
基础较好。
— 2 —
第二章 现代产业

产业兴旺。

第一节 产业格局

形成两核。

一、两核：甲核和乙核

甲核。发展钢铁。

专栏 1 重点项目

一、钢铁产业

甲钢铁基地、乙轧钢

厂等。

二、物流产业 甲物流园、乙 5G 仓库等。

三、纺织产业
沿河段：甲纺织园；
沿海段：乙纺织园。

二、一带：滨河旅游带

建设滨河旅游带。

第二节 特色农业

- **——种业更强。**建设种业园。

专栏2：生态走廊
- 1.东河走廊。**长 9.5 公里，保护水源。
- 2.西河走廊。**治理西河。
<p>（一）保护湿地。</p> <p>三、修复河</p>

岸。

附件

重点任务分工方案

各部门分工负责。

一、建设现代产业

（一）优化产业格局。

形成两核。（牵头单位：省甲厅；参加单

位：省乙厅等）

（二）发展特色农业。

建设种业园。（牵头单位：省丙厅）

二、加强保障

加强组织领导。（牵头单位：省甲厅）
`;

const split = splitPlanText(PLAN);
const lines = split.map(({ at, kind, text }) => `${at} ${kind} ${text}`);
const linesAt = (stem: string): readonly string[] =>
  lines.filter((line) => new RegExp(`^${stem}[.¶ ]`).test(line));

describe('a plan as published is split', () => {
  test('without its cover, its contents and the numbers of its pages', () => {
    expect(lines[0]).toBe('0 chapter 前言');
    expect(lines.join('\n')).not.toMatch(/双河都市圈发展规划|目 录|\.{3}|— 2 —/);
  });

  test('into chapters, sections and subsections, with paragraphs counted through a section', () => {
    expect(lines.filter((line) => /^\d/.test(line))).toStrictEqual([
      '0 chapter 前言',
      '0¶1 paragraph 双河都市圈由甲市和乙市组成。',
      '1 chapter 发展背景',
      '1¶1 paragraph 两市山水相连，人文相亲¹。',
      '1.1 section 发展基础',
      '1.1¶1 paragraph 基础较好。',
      '2 chapter 现代产业',
      '2¶1 paragraph 产业兴旺。',
      '2.1 section 产业格局',
      '2.1¶1 paragraph 形成两核。',
      '2.1.1 subsection 两核：甲核和乙核',
      '2.1¶2 paragraph 甲核。发展钢铁。',
      '2.1.2 subsection 一带：滨河旅游带',
      '2.1¶3 paragraph 建设滨河旅游带。',
      '2.2 section 特色农业',
      '2.2¶1 paragraph ——种业更强。建设种业园。',
    ]);
  });

  test('into boxes and their items, whose text may follow on the same line or in several paragraphs', () => {
    expect(linesAt('专栏1')).toStrictEqual([
      '专栏1 box 重点项目',
      '专栏1.1 box-item 钢铁产业',
      '专栏1.1¶1 paragraph 甲钢铁基地、乙轧钢厂等。',
      '专栏1.2 box-item 物流产业',
      '专栏1.2¶1 paragraph 甲物流园、乙 5G 仓库等。',
      '专栏1.3 box-item 纺织产业',
      '专栏1.3¶1 paragraph 沿河段：甲纺织园；',
      '专栏1.3¶2 paragraph 沿海段：乙纺织园。',
    ]);
  });

  test('with an item that a sentence of its own heads, and nothing for an item that is counted otherwise', () => {
    expect(linesAt('专栏2')).toStrictEqual([
      '专栏2 box 生态走廊',
      '专栏2.1 box-item 东河走廊',
      '专栏2.1¶1 paragraph 东河走廊。长 9.5 公里，保护水源。',
      '专栏2.2 box-item 西河走廊',
      '专栏2.2¶1 paragraph 西河走廊。治理西河。',
      '专栏2.2¶2 paragraph （一）保护湿地。',
      '专栏2.2¶3 paragraph 三、修复河岸。',
    ]);
  });

  test('into the annex’s groups and tasks, without its title', () => {
    expect(lines.filter((line) => line.startsWith('附件'))).toStrictEqual([
      '附件 annex 附件',
      '附件¶1 paragraph 各部门分工负责。',
      '附件1 annex-group 建设现代产业',
      '附件1.1 annex-task 优化产业格局',
      '附件1.1¶1 paragraph 形成两核。（牵头单位：省甲厅；参加单位：省乙厅等）',
      '附件1.2 annex-task 发展特色农业',
      '附件1.2¶1 paragraph 建设种业园。（牵头单位：省丙厅）',
      '附件2 annex-group 加强保障',
      '附件2.0¶1 paragraph 加强组织领导。（牵头单位：省甲厅）',
    ]);
  });

  test('with its footnotes last, and the paragraph whole that one stood in the midst of', () => {
    expect(lines.at(-1)).toBe('注1 note 双河：东河与西河。');
    expect(lines).toContain('1¶1 paragraph 两市山水相连，人文相亲¹。');
  });

  test('with a sentence left in its paragraph that begins as a heading does', () => {
    const entries = splitPlanText('第一章 背景\n第一章明确了背景。\n专栏1 列出了项目。\n甲。');
    expect(entries.map(({ at }) => at)).toStrictEqual(['1', '1¶1', '1¶2', '1¶3']);
  });

  test('by Chinese numerals and by figures alike', () => {
    const entries = splitPlanText('第1章 一\n第十二章 二\n第２０章 三\n第二十三节 四');
    expect(entries.map(({ at }) => at)).toStrictEqual(['1', '12', '20', '20.23']);
  });
});

const documents = await findPlanDocuments();
const PlanLine = z.object({ at: z.string(), kind: z.string(), text: z.string() });
type PlanLine = z.infer<typeof PlanLine>;

test.runIf(documents !== null)(
  'the plan as published is split into just the entries of its located form',
  () => {
    /** White space and letter width do not count. */
    const comparable = ({ at, kind, text }: PlanLine): string =>
      `${at} ${kind} ${text.normalize('NFKC').replace(/\s+/g, '')}`;
    const located = (documents?.located ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => comparable(PlanLine.parse(JSON.parse(line))));
    expect(located.length).toBeGreaterThan(400);
    expect(splitPlanText(documents?.published ?? '').map(comparable)).toStrictEqual(located);
  },
);
