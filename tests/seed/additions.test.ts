import { describe, expect, test } from 'vitest';

import { planOf, seedFaultsOf } from '#tests/testkit/plan-builder.ts';

const industry = (id: string, name: string) => ({
  entity: 'Industry',
  id: `zm-${id}`,
  name,
  mentions: ['4¶1'],
});
const materials = industry('materials', '先进材料');
const steel = industry('steel', '钢铁制造业');
const green = industry('green-steel', '绿色钢铁');
const plates = industry('plates', '薄钢板');
const term = (name: string, ...broader: string[]) => ({
  industryTerm: name,
  ...(broader.length === 0 ? {} : { broader }),
});

describe('the vocabulary of industries', () => {
  const graph = planOf(
    materials,
    steel,
    green,
    plates,
    { ...term('先进材料'), words: ['新材料'] },
    { ...term('钢铁制造业', '先进材料'), gbt4754: 'C31' },
    term('薄钢板', '绿色钢铁'),
    { sameIndustry: '绿色钢铁', as: '钢铁制造业', reason: '同一产业', mentions: ['4¶1'] },
  );

  test('tells what is broader and narrower, everyday words and the class', () => {
    expect(graph.entities.get('zm-steel')).toMatchObject({
      broaderIds: ['zm-materials'],
      gbt4754: 'C31',
    });
    expect(graph.entities.get('zm-materials')).toMatchObject({
      narrowerIds: ['zm-steel'],
      everydayWords: ['新材料'],
    });
  });

  test('asking for an industry includes its other wordings and all that is narrower, however far, and nothing broader', () => {
    expect(graph.entities.get('zm-materials')).toMatchObject({
      scopeIds: ['zm-materials', 'zm-steel', 'zm-green-steel', 'zm-plates'],
    });
    expect(graph.entities.get('zm-plates')).toMatchObject({ scopeIds: ['zm-plates'] });
  });

  test.each([
    [
      'a circle',
      [term('钢铁制造业', '先进材料'), term('先进材料', '钢铁制造业')],
      'broader than itself',
    ],
    ['a term told twice', [term('钢铁制造业'), term('钢铁制造业')], 'in the vocabulary already'],
    ['what is no industry', [term('钢铁制造业', '钢铁园')], 'is a Park, not an Industry'],
  ])('refuses %s', (_what, lines, message) => {
    const park = { ...steel, entity: 'Park', id: 'zm-park', name: '钢铁园' };
    const faults = seedFaultsOf(materials, steel, park, ...lines);
    expect(faults.map((fault) => fault.message).join('\n')).toContain(message);
  });
});

describe('what is ours and not the plan’s', () => {
  test('an English name stands beside the plan’s, which it does not touch', () => {
    const graph = planOf(steel, {
      nameEn: 'Steel manufacturing',
      of: 'zm-steel',
      alsoEn: ['Steel'],
    });
    expect(graph.entities.get('zm-steel')).toMatchObject({
      name: '钢铁制造业',
      aliases: [],
      nameEn: 'Steel manufacturing',
      alsoEn: ['Steel'],
    });
  });

  test('an id that was published once leads on to what it stands for now', () => {
    const graph = planOf(steel, { formerId: 'zm-old', now: '钢铁制造业', reason: '并入' });
    expect(graph.entities.get('zm-steel')).toMatchObject({ formerIds: ['zm-old'] });
  });

  test.each([
    [
      'an English name of nothing',
      { nameEn: 'Nothing', of: 'zm-none' },
      'no entity has the id zm-none',
    ],
    [
      'a former id that is in use',
      { formerId: 'zm-steel', now: '钢铁制造业', reason: '并入' },
      'the id zm-steel is in use',
    ],
  ])('%s is a fault', (_what, line, message) => {
    expect(seedFaultsOf(steel, line).map((fault) => fault.message)).toContain(message);
  });
});

describe('a stage', () => {
  const works = {
    entity: 'Project',
    id: 'zm-works',
    name: '钢厂',
    mentions: ['4¶1'],
    stage: '建设',
  };

  test('comes with the plan’s word for it and where it stands', () => {
    const told = { ...works, stageWord: '加快建设', stageAt: '4¶1' };
    expect(planOf(told).entities.get('zm-works')).toMatchObject({ stageWord: '加快建设' });
    expect(seedFaultsOf(works)[0]?.message).toContain('without its word');
  });

  test('stands where the thing is named', () => {
    const elsewhere = { ...works, stageWord: '加快建设', stageAt: '4¶2' };
    expect(seedFaultsOf(elsewhere)[0]?.message).toContain('which does not mention it');
  });
});
