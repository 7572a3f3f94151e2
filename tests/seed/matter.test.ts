import { describe, expect, test } from 'vitest';

import { groundsOf, planOf, relationOf } from '#tests/testkit/plan-builder.ts';

const task = {
  entity: 'Task',
  id: 'zm-task-2-2',
  name: '支柱产业',
  number: '2.2',
  mentions: ['附件2.2', '4.2'],
};
const measure = {
  entity: 'Measure',
  id: 'zm-measure-steel',
  name: '延伸钢铁制造业产业链',
  mentions: ['附件2.2¶1', '4.2¶1'],
  paragraphs: ['4.2¶1'],
};
const includes = {
  relation: 'INCLUDES',
  from: '支柱产业',
  to: '延伸钢铁制造业产业链',
  mentions: ['附件2.2¶1'],
};
const steel = {
  entity: 'Industry',
  id: 'zm-steel',
  name: '钢铁制造业',
  mentions: ['4.2¶1', '专栏6.1'],
};
const listing = { listing: '专栏6.1', industry: '钢铁制造业', measure: '延伸钢铁制造业产业链' };
const plan = [task, measure, includes, steel, listing];

const industry = (name: string, ...mentions: string[]) => ({
  entity: 'Industry',
  id: 'zm-industry',
  name,
  mentions,
});
const programme = (name: string, ...mentions: string[]) => ({
  entity: 'Programme',
  id: 'zm-programme',
  name,
  mentions,
});
const company = { entity: 'Organization', id: 'zm-basf', name: '巴斯夫', mentions: ['专栏6.1¶1'] };
const park = { entity: 'Park', id: 'zm-park', name: '钢铁园', mentions: ['专栏6.1¶1'] };

describe('a measure covers its matter, not what it mentions', () => {
  test('an industry that a paragraph names as a polluter or a user is not covered by it', () => {
    const context = { passing: ['造纸'], at: '4.2¶1', why: 'context' };
    const papermaking = industry('造纸', '4.2¶1');
    const covered = planOf(...plan, papermaking);
    expect(relationOf(covered, '延伸钢铁制造业产业链', 'COVERS', '造纸')).toBeDefined();
    const graph = planOf(...plan, papermaking, context);
    expect(relationOf(graph, '延伸钢铁制造业产业链', 'COVERS', '造纸')).toBeUndefined();
    expect(relationOf(graph, '支柱产业', 'COVERS', '造纸')).toBeUndefined();
    expect(relationOf(graph, '造纸', 'APPEARS_IN', '4.2 支柱产业')).toBeDefined();
  });

  test('what one paragraph is about and another merely names is covered, for the one', () => {
    const twice = industry('造纸', '4.2¶1', '专栏6.1¶1');
    const context = { passing: ['造纸'], at: '专栏6.1¶1', why: 'context' };
    const graph = planOf(...plan, twice, context);
    expect(relationOf(graph, '延伸钢铁制造业产业链', 'COVERS', '造纸')).toMatchObject({
      basis: 'stated',
      mentions: ['4.2¶1'],
    });
  });

  test('a company that stands only inside the name of a listed project is neither covered nor listed', () => {
    const inside = { passing: ['巴斯夫', '钢铁园'], at: '专栏6.1¶1', why: 'inside-name' };
    const graph = planOf(...plan, company, park, inside);
    expect(relationOf(graph, '延伸钢铁制造业产业链', 'COVERS', '巴斯夫')).toBeUndefined();
    expect(relationOf(graph, '钢铁园', 'FEEDS', '钢铁制造业')).toBeUndefined();
  });
});

describe('[task-of-section]', () => {
  test('what another section’s measure sets out is that measure’s, not this section’s task’s too', () => {
    const other = {
      entity: 'Measure',
      id: 'zm-measure-of-another-section',
      name: '产业布局',
      mentions: ['4¶1'],
      paragraphs: ['4¶1'],
    };
    const graph = planOf(...plan, other, industry('绿色钢铁', '4¶1', '4.2¶3'));
    expect(relationOf(graph, '产业布局', 'COVERS', '绿色钢铁')).toMatchObject({ basis: 'stated' });
    expect(relationOf(graph, '支柱产业', 'COVERS', '绿色钢铁')).toBeUndefined();
  });

  test('what the opening paragraph of a chapter sets out falls under each of the chapter’s tasks', () => {
    const graph = planOf(...plan, programme('百县千镇万村工程', '4¶1'));
    expect(groundsOf(graph, '支柱产业', 'COVERS', '百县千镇万村工程')).toStrictEqual([
      '支柱产业 APPEARS_IN 4.2 支柱产业',
      '4.2 支柱产业 PART_OF 4 产业',
      '百县千镇万村工程 APPEARS_IN 4 产业',
    ]);
  });

  test('unless one of the chapter’s sections sets it out, whose task alone it then is', () => {
    const other = { section: 'section', at: '4.3', heading: '其他', paragraphs: [], parent: '4' };
    const otherTask = { ...task, id: 'zm-task-2-3', name: '其他', mentions: ['附件2.2', '4.3'] };
    const towns = programme('新型城镇化', '4¶1', '4.2¶3');
    const graph = planOf(...plan, other, otherTask, towns);
    expect(relationOf(graph, '支柱产业', 'COVERS', '新型城镇化')).toBeDefined();
    expect(relationOf(graph, '其他', 'COVERS', '新型城镇化')).toBeUndefined();
  });

  test('a footnote explains a word and covers nothing', () => {
    const note = {
      section: 'note',
      at: '注1',
      heading: '五岛',
      paragraphs: [],
      belongsTo: '4.2',
    };
    const graph = planOf(...plan, note, programme('海岛旅游总体规划', '注1'));
    expect(relationOf(graph, '支柱产业', 'COVERS', '海岛旅游总体规划')).toBeUndefined();
  });
});
