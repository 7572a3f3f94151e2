import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { readSeed } from '#graph-seed/read-seed.ts';
import { SeedInvalidError } from '#server/domain/startup-errors.ts';
import { PlanPresentation, presentedIn } from '#server/domain/presentation.ts';
import { faultsOf, seedOf } from '#tests/testkit/plan-builder.ts';
import { SEEDS } from '#tests/testkit/seeded-plans.ts';

const steel = { entity: 'Industry', id: 'zm-steel', name: '钢铁制造业', mentions: ['4.2¶1'] };
const park = { entity: 'Park', id: 'zm-park', name: '钢铁园', mentions: ['4.2¶1'] };

/** What is wrong with a presentation of a plan that has one industry and one park. */
function faultsIn(presentation: object) {
  const seed = seedOf(steel, park);
  return faultsOf({ ...seed, presentation: PlanPresentation.parse(presentation) });
}

const ring = (entity: string) => ({ entity, x: 0, y: 0, rx: 2, ry: 1 });
const sketch = (parts: object) => ({
  sketch: { summary: { zh: '一环', en: 'a ring' }, width: 4, height: 3, ...parts },
});

describe('what a plan presents itself with', () => {
  test('may be next to nothing', () => {
    expect(faultsIn({})).toStrictEqual([]);
    expect(faultsIn({ entities: ['zm-park'], like: 'zm-park' })).toStrictEqual([]);
  });

  test.each([
    [
      'an entity that the plan does not have',
      { entities: ['zm-park', 'zm-nothing'] },
      'entities: no entity has the id zm-nothing',
    ],
    [
      'a name where an id is to stand',
      { trace: { from: 'zm-park', to: '钢铁制造业' } },
      'trace.to: no entity has the id 钢铁制造业',
    ],
    [
      'in the slot of a question, what is not there',
      { questions: { more: [{ question: 'x', slots: [{ slot: 'y', entity: 'zm-none' }] }] } },
      'questions.more.slots.entity: no entity has the id zm-none',
    ],
    [
      'a park where an industry is looked for',
      { needs: [{ industries: ['zm-park'] }] },
      'needs.industries takes Industry, Cluster, Programme, not the Park 钢铁园 (zm-park)',
    ],
    [
      'an industry whose delay is to be asked about',
      { delays: ['zm-steel'] },
      'delays takes Project, Programme, Line, Hub, Park, Platform, not the Industry 钢铁制造业 (zm-steel)',
    ],
    [
      'a ring that stands for a park',
      sketch({ rings: [ring('zm-park')] }),
      'sketch.rings.entity takes Corridor, Zone, not the Park 钢铁园 (zm-park)',
    ],
  ])('is refused where it names %s', (_what, presentation, message) => {
    expect(faultsIn(presentation)).toStrictEqual([
      { file: 'test-plan/presentation.json', line: 1, message },
    ]);
  });

  test('is refused where it does not parse, with its file and where in it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plan-atlas-presentation-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await cp(join(import.meta.dirname, '../load/second-plan'), folder, { recursive: true });
    const stroke = { entity: 'sl-a', text: { zh: '线', en: 'line' }, path: '"><script>' };
    await writeFile(
      join(folder, 'presentation.json'),
      JSON.stringify({ colour: 'red', ...sketch({ axis: stroke }) }),
    );
    const error = await readSeed(folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SeedInvalidError);
    const told = error instanceof SeedInvalidError ? error.message : '';
    expect(told).toMatch(/presentation\.json:1 .*sketch\.axis\.path: a path is written as SVG/);
    expect(told).toMatch(/Unrecognized key: "colour"/);
  });
});

test('every plan of the seed names entities only at places that are known to be held against the graph', () => {
  const ids = new Set<string>();
  for (const { lines, presentation } of SEEDS) {
    expect(presentation).not.toBeNull();
    const known = new Set(lines.flatMap((line) => (line.kind === 'entity' ? [line.value.id] : [])));
    const held = new Set(presentation === null ? [] : presentedIn(presentation).map((at) => at.id));
    for (const [text] of JSON.stringify(presentation).matchAll(/(?<=")[a-z]{2}-[a-z0-9-]+(?=")/g)) {
      expect(held).toContain(text);
      ids.add(text);
    }
    expect([...held].filter((id) => !known.has(id) && !id.includes('-section-'))).toStrictEqual([]);
  }
  expect(ids.size).toBeGreaterThan(50);
});
