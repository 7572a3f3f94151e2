import { describe, expect, test } from 'vitest';

import { readDates, readMoney, readPercent, readStage } from '#server/tables/read-cells.ts';
import { findHeading } from '#server/tables/columns.ts';
import { readRows } from '#server/tables/read-rows.ts';
import { readTable, readText } from '#server/tables/read-table.ts';

/** A year's list as bureaus write them; made up. */
const LIST = `2025年重点建设项目计划表（试验）,,,,,,,,,,
,,,,,,,,单位：万元,,
序号,项目名称,建设性质,建设规模及内容,建设年限,投资情况,,,责任单位,进展情况,备注
,,,,,总投资,2025年计划投资,累计完成投资（亿元）,,,
,合计,,,,"1,234,567",200000,,,,
一、,交通基础设施,,,,,,,,,
1,甲 工程,续建,新建 220 千伏变电站,2023—2025,５０亿元,"12,000",3.5,供电局,主体工程已封顶,
2,乙工程,新建,码头 2 座,2025年3月-2027年,300,无,,市发改局,尚未开工,受用地影响
3,丙工程,新建,,,,,,市交通局,,
,注：本表由各县区填报,,,,,,,,,`;

const { rows } = readText(LIST);
const heading = findHeading(rows);
if (heading === null) {
  throw new Error('no heading was found');
}

describe('a list of works as bureaus write it', () => {
  test('has its heading found below title and unit, over two rows where cells were merged, and its columns understood', () => {
    expect(heading.begin).toBe(4);
    expect(heading.columns.map(({ field }) => field)).toStrictEqual([
      null,
      'NAME',
      'NATURE',
      'SCALE',
      'PERIOD',
      'TOTAL',
      'THIS_YEAR',
      'DONE',
      'DEPARTMENT',
      'PROGRESS',
      'NOTE',
    ]);
  });

  test('gives each work with its row, its money in 万元 whatever the column counts in, its dates and its stage', () => {
    const [first, second] = readRows(rows, heading).rows;
    expect(first).toMatchObject({
      number: 7,
      name: '甲工程',
      statement: {
        stage: '建设',
        starts: '2023',
        ends: '2025',
        amounts: [
          { kind: 'TOTAL', value: 500_000, text: '50亿元' },
          { kind: 'THIS_YEAR', value: 12_000 },
          { kind: 'DONE', value: 35_000, text: '3.5亿元' },
        ],
        note: '主体工程已封顶',
      },
      aside: { NATURE: '续建', DEPARTMENT: '供电局' },
    });
    expect(second).toMatchObject({
      statement: {
        starts: '2025-03',
        ends: '2027',
        amounts: [{ value: 300 }],
        note: '尚未开工；受用地影响',
      },
    });
    expect(second?.statement.stage).toBeUndefined();
  });

  test('leaves sums, headings of groups, notes and rows that say nothing, and says which', () => {
    expect(
      readRows(rows, heading).left.map(({ number, reason }) => [number, reason]),
    ).toStrictEqual([
      [5, 'SUM'],
      [6, 'GROUP'],
      [9, 'NOTHING_SAID'],
      [10, 'NOTE'],
    ]);
  });

  test('takes no word of a title for a heading', () => {
    const titled = findHeading(
      readText('2025年度投资计划,,\n序号,项目名称,总投资\n1,甲工程,3').rows,
    );
    expect(titled?.columns.map(({ field }) => field)).toStrictEqual([null, 'NAME', 'TOTAL']);
  });

  test('without a column of names is no list', () => {
    expect(findHeading(readText('地区,总投资,备注\n某市,3,好').rows)).toBeNull();
  });
});

describe('a cell', () => {
  test.each([
    ['12.5亿元', 1, 125_000],
    ['３，０００', 1, 3_000],
    ['约500 万元', 1, 500],
    ['1,234.5', 10_000, 12_345_000],
    ['2000000元', 1, 200],
    ['—', 1, null],
    ['待定', 1, null],
  ])('%s of a column that counts in %d is %s 万元', (cell, unit, value) => {
    expect(readMoney(cell, unit)).toBe(value);
  });

  test.each([
    ['40%', 40],
    ['４０％', 40],
    ['0.4', 40],
    ['100', 100],
    ['1200', null],
    ['', null],
  ])('%s is %s per cent', (cell, percent) => {
    expect(readPercent(cell)).toBe(percent);
  });

  test.each([
    ['2023-2026', ['2023', '2026']],
    ['2023年—2026年', ['2023', '2026']],
    ['2024年3月至2026年12月', ['2024-03', '2026-12']],
    ['2025.6', ['2025-06']],
    ['2025-06-30', ['2025-06-30']],
    ['2025年13月', []],
    ['十四五', []],
  ])('%s names the dates %j', (cell, dates) => {
    expect(readDates(cell)).toStrictEqual(dates);
  });

  test.each([
    ['已竣工投产', '投产'],
    ['主体施工', '建设'],
    ['正在办理用地报批', '前期研究'],
    ['拟于6月开工', '开工'],
    ['因资金问题停工', '停工'],
    ['项目终止', '终止'],
    ['尚未开工', null],
    ['', null],
  ])('%s tells the stage %s', (cell, stage) => {
    expect(readStage(cell)?.stage ?? null).toBe(stage);
  });
});

describe('a file', () => {
  test('in the encoding that Excel writes in China is read as one in UTF-8', async () => {
    // 项目名称,总投资 in GB 18030.
    const bytes = Uint8Array.from([
      0xcf, 0xee, 0xc4, 0xbf, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xd7, 0xdc, 0xcd, 0xb6, 0xd7, 0xca,
    ]);
    const [sheet] = await readTable(bytes);
    expect(sheet?.rows).toStrictEqual([['项目名称', '总投资']]);
  });

  test.each([
    ['of the old Excel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), /另存为 \.xlsx/],
    [
      'that begins as a workbook and is none',
      Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]),
      /读不了/,
    ],
  ])('%s is refused, with what to do', async (_what, bytes, words) => {
    await expect(readTable(bytes)).rejects.toMatchObject({
      code: 'UNREADABLE_TABLE',
      words: { zh: expect.stringMatching(words) },
    });
  });
});
