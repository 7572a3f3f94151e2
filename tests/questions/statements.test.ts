import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { createSchema } from '#server/schema/schema.ts';
import { askCold } from '#tests/testkit/cold-atlas.ts';
import { randomDocuments } from '#tests/testkit/random-documents.ts';

const FOLDERS = ['server/questions', 'server/records'];
const files = await Promise.all(
  FOLDERS.map(async (folder) =>
    (await readdir(folder, { recursive: true })).map((file) => join(folder, file)),
  ),
).then((found) => found.flat().filter((file) => file.endsWith('.cypher')));

describe('every statement', () => {
  test.each(files)('%s begins by saying what it answers', async (file) => {
    const [first = ''] = (await readFile(file, 'utf8')).split('\n');
    expect(first).toMatch(/^\/\/ .+\?/);
  });
});

describe('a question costs a request to find (a walk, one a step), and one for each field of each level, however many entities it has', () => {
  test.each([
    [
      'entity',
      12,
      '{ entity(ref: {name: "先进材料产业集群"}) { plan { title } mentions { section { parent { name } } } relations { totalCount edges { other { name relations(first: 2) { nodes { restsOn { mentions { section { name } } } } } } } } } }',
    ],
    [
      'trace',
      10,
      '{ trace(from: {name: "宝钢湛江钢铁"}, until: [CLUSTER]) { paths { entities { name plan { title } } steps { relation { restsOn { restsOn { from { name } } } } } } } }',
    ],
    [
      'responsibilities',
      9,
      '{ responsibilities(of: {name: "钢铁带动工程"}) { department { relations { nodes { to { name } } } } task { measures { name } } through { entities { name } } } }',
    ],
    [
      'responsibilitiesOf',
      9,
      '{ responsibilitiesOf(entities: [{name: "钢铁带动工程"}, {name: "湛江市"}, {name: "空港经济区"}, {id: "zm-task-1-2"}]) { of { name } responsibilities { department { relations { nodes { to { name } } } } task { measures { name } } through { entities { name } } } } }',
    ],
    [
      'the responsibilities of all that a trace meets',
      9,
      '{ trace(from: {name: "沈海高速公路"}, types: [DEPENDS_ON, RELIES_ON]) { entities { responsibilities { department { name } task { name } through { entities { name } steps { relation { from { name } } } } } } } }',
    ],
    [
      'the groups of a hub',
      8,
      '{ entity(ref: {name: "湛江市"}) { relationGroups { count relations(first: 40) { nodes { from { name } to { name } restsOn { id } } } } } }',
    ],
    [
      'paths',
      7,
      '{ paths(from: {name: "廉江市"}, to: {name: "钢铁带动工程"}) { entities { name } steps { relation { from { name } } } } }',
    ],
    [
      'responsibilityMatrix',
      7,
      '{ responsibilityMatrix(departments: [{name: "广东省能源局"}, {name: "广东省发展改革委"}]) { cells { role department { relations { nodes { to { name } } } } task { plan { title } } } } }',
    ],
    [
      'sharedResponsibilities',
      5,
      '{ sharedResponsibilities { departments { plan { title } } tasks { task { measures { name } } roles { role } } } }',
    ],
    [
      'neighbourhood',
      9,
      '{ neighbourhood(of: ["zm-steel-driven-programme"], steps: 2) { entities { plan { title } } relations { restsOn { from { name } } } } }',
    ],
    [
      'relations',
      10,
      '{ relations(where: {of: [{name: "钢铁带动工程"}], section: "4.2", name: "钢"}) { totalCount facets { count } nodes { from { plan { title } } restsOn { mentions { section { name } } } } } }',
    ],
    [
      'plans',
      7,
      '{ plans { outline { name } presentation { like { plan { title } } sketch { places { entity { relations { totalCount } } } } } } }',
    ],
    [
      'portfolio',
      14,
      '{ portfolio(of: {name: "湛江市"}, types: [PROJECT, PARK]) { totalCount facets { operators { operator { name } count } } nodes { entity { name } way { entities { name } } operators { entity { name } relation { mentions { at } } } industries { entity { name } } clusters { entity { name } } places { entity { name } } city { name } leads { department { name } task { name } } works { entity { name } } } } }',
    ],
    ['statistics', 3, '{ statistics { plan { title } entities { count } } }'],
    ['search', 4, '{ search(text: "宝钢") { nodes { relations { totalCount } } } }'],
    [
      'nodes',
      3,
      '{ nodes(ids: ["zm-task-2-2", "zm-steel-driven-programme"]) { id ... on Task { leads { name } } } }',
    ],
  ])('%s: at most %i', async (_name, most, query) => {
    const { statements, bodies } = await askCold(query);
    expect(bodies[0]).not.toContain('"errors"');
    expect(statements.length).toBeLessThanOrEqual(most);
    expect(statements.length).toBeGreaterThan(1);
  });

  test('the same again asks nothing of Neo4j, whatever its arguments are', async () => {
    const query =
      '{ entity(ref: {name: "湛江市"}) { relations(first: 7, types: [LOCATED_IN]) { nodes { from { name } } } } }';
    const once = await askCold(query);
    const twice = await askCold(query, query);
    expect(twice.statements).toStrictEqual(once.statements);
    expect(twice.bodies[1]).toBe(once.bodies[0]);
  });
});

describe('the texts that Neo4j plans', () => {
  const DOCUMENTS = randomDocuments(createSchema(), 200, 20261130);
  // Each walk of entity-fields.ts has a text for its pages and one for their totals; each question has one or two.
  const MOST_TEXTS = 120;

  test(`are at most ${String(MOST_TEXTS)} for 200 random documents, whatever they select and with whatever arguments`, async () => {
    const { statements, bodies } = await askCold(...DOCUMENTS);
    expect(bodies.filter((body) => body.includes('INTERNAL_SERVER_ERROR'))).toStrictEqual([]);
    expect(bodies.filter((body) => !body.includes('"errors"')).length).toBeGreaterThan(150);
    expect(statements.length).toBeGreaterThan(MOST_TEXTS);
    expect(new Set(statements).size).toBeLessThanOrEqual(MOST_TEXTS);
  });
});
