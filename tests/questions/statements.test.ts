import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test, vi } from 'vitest';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();
const files = (await readdir('server/questions', { recursive: true })).filter((file) =>
  file.endsWith('.cypher'),
);

describe('every statement', () => {
  test.each(files)('%s begins by saying what it answers', async (file) => {
    const [first = ''] = (await readFile(join('server/questions', file), 'utf8')).split('\n');
    expect(first).toMatch(/^\/\/ .+\?/);
  });
});

describe('a question costs one round trip, however deep the selection', () => {
  test.each([
    [
      'entity',
      '{ entity(ref: {name: "先进材料产业集群"}) { plan { title } mentions { section { parent { name } } } relations { totalCount edges { other { name relations(first: 2) { nodes { restsOn { mentions { section { name } } } } } } } } } }',
    ],
    [
      'trace',
      '{ trace(from: {name: "宝钢湛江钢铁"}, until: [CLUSTER]) { paths { entities { name plan { title } } steps { relation { restsOn { restsOn { from { name } } } } } } } }',
    ],
    [
      'responsibilities',
      '{ responsibilities(of: {name: "钢铁带动工程"}) { department { relations { nodes { to { name } } } } task { measures { name } } through { entities { name } } } }',
    ],
    [
      'paths',
      '{ paths(from: {name: "廉江市"}, to: {name: "钢铁带动工程"}) { entities { name } steps { relation { from { name } } } } }',
    ],
    [
      'responsibilityMatrix',
      '{ responsibilityMatrix(departments: [{name: "广东省能源局"}, {name: "广东省发展改革委"}]) { cells { role department { relations { nodes { to { name } } } } task { plan { title } } } } }',
    ],
    [
      'sharedResponsibilities',
      '{ sharedResponsibilities { departments { plan { title } } tasks { task { measures { name } } roles { role } } } }',
    ],
    [
      'neighbourhood',
      '{ neighbourhood(of: ["zm-steel-driven-programme"], steps: 2) { entities { plan { title } } relations { restsOn { from { name } } } } }',
    ],
    [
      'relations',
      '{ relations(where: {of: [{name: "钢铁带动工程"}], section: "4.2", name: "钢"}) { totalCount facets { count } nodes { from { plan { title } } restsOn { mentions { section { name } } } } } }',
    ],
    [
      'plans',
      '{ plans { outline { name } presentation { like { plan { title } } sketch { places { entity { relations { totalCount } } } } } } }',
    ],
    ['statistics', '{ statistics { plan { title } entities { count } } }'],
    ['search', '{ search(text: "宝钢") { nodes { relations { totalCount } } } }'],
    [
      'nodes',
      '{ nodes(ids: ["zm-task-2-2", "zm-steel-driven-programme"]) { id ... on Task { leads { name } } } }',
    ],
  ])('%s', async (_name, query) => {
    const read = vi.spyOn(atlas.graph, 'read');
    await atlas.ask(query);
    const reads = read.mock.calls.length;
    read.mockRestore();
    expect(reads).toBe(1);
  });
});
