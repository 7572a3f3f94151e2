import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { readSeed } from '#graph-seed/read-seed.ts';
import { SeedInvalidError } from '#server/domain/startup-errors.ts';
import { seedFaultsOf } from '#tests/testkit/plan-builder.ts';

const steel = { entity: 'Industry', id: 'zm-steel', name: '钢铁制造业', mentions: ['4.2¶1'] };
const park = {
  entity: 'Park',
  id: 'zm-park',
  name: '钢铁园',
  aliases: ['钢园'],
  mentions: ['4.2¶1'],
};

describe('the seed refuses, with file and line,', () => {
  test.each([
    [
      'a relation that leads to nothing, naming what may have been meant',
      { relation: 'FEEDS', from: '钢园', to: '钢铁制造业', mentions: ['4.2¶1'] },
      'no entity has the canonical name 钢园; did you mean 钢铁园?',
    ],
    [
      'a locator that the document does not have',
      { entity: 'Hub', id: 'zm-port', name: '湛江港', mentions: ['4.2¶9'] },
      'locator 4.2¶9 is not in the outline',
    ],
    [
      'a second entity of the same name',
      { entity: 'Hub', id: 'zm-port', name: '钢铁园', mentions: ['4.2¶1'] },
      'name 钢铁园 is the canonical name of zm-park (Park) too',
    ],
    [
      'a second entity of the same id',
      { entity: 'Hub', id: 'zm-park', name: '湛江港', mentions: ['4.2¶1'] },
      'id zm-park is taken by 钢铁园',
    ],
    [
      'an id of another plan',
      { entity: 'Hub', id: 'xx-port', name: '湛江港', mentions: ['4.2¶1'] },
      'id xx-port begins with none of zm- gd-',
    ],
    [
      'a relation between types that it does not join',
      { relation: 'FEEDS', from: '钢铁制造业', to: '钢铁园', mentions: ['4.2¶1'] },
      'FEEDS begins at Project, Programme, Park, Organization, Hub, Platform, not at the Industry 钢铁制造业',
    ],
  ])('%s', (_what, line, message) => {
    expect(seedFaultsOf(steel, park, line)).toStrictEqual([
      { file: 'test.jsonl', line: 3, message },
    ]);
  });

  test('every line that does not parse, all at once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plan-atlas-seed-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'manifest.json'), '{}');
    await writeFile(
      join(folder, '4.2.jsonl'),
      [
        '{"entity":"Spaceship","id":"zm-a","name":"甲","mentions":["4.2¶1"]}',
        '{"entity":"Park","id":"zm-b","name":"乙","mentions":["somewhere"]}',
        '{"entity":"Park","id":"zm-c","name":"丙","mentions":["4.2¶1"],"colour":"red"}',
        '{"thing":1}',
        'not json',
      ].join('\n'),
    );
    const error = await readSeed(folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SeedInvalidError);
    const told = error instanceof SeedInvalidError ? error.message : '';
    expect(told).toMatch(/4\.2\.jsonl:1 type: Invalid/);
    expect(told).toMatch(/4\.2\.jsonl:2 mentions\.0: a locator looks like/);
    expect(told).toMatch(/4\.2\.jsonl:3 Unrecognized key: "colour"/);
    expect(told).toMatch(/4\.2\.jsonl:4 is none of the known kinds/);
    expect(told).toMatch(/4\.2\.jsonl:5 is not JSON/);
    expect(told).toMatch(/manifest\.json:1 id:/);
  });
});
