import { expect, test } from 'vitest';

import { stepStrength, waypointStrength } from '#server/domain/strength.ts';
import { planOf } from '#tests/testkit/plan-builder.ts';

const graph = planOf(
  { entity: 'Industry', id: 'zm-steel', name: '钢铁制造业', mentions: ['4.2¶1'] },
  { entity: 'Cluster', id: 'zm-materials', name: '材料集群', mentions: ['4¶1'] },
  { entity: 'Programme', id: 'zm-drive', name: '带动工程', mentions: ['4.2¶1'] },
  { relation: 'FEEDS', from: '带动工程', to: '钢铁制造业', mentions: ['4.2¶1'] },
  { relation: 'FOCUSES_ON', from: '材料集群', to: '钢铁制造业', mentions: ['4¶1'] },
);
const strengthOf = (id: string): number => {
  const relation = graph.relations.get(id);
  if (relation === undefined) {
    throw new Error(`no relation ${id}`);
  }
  return stepStrength(relation, (ground) => graph.relations.get(ground));
};

test('a stated step carries 0.95', () => {
  expect(strengthOf('zm-drive~FEEDS~zm-steel')).toBe(0.95);
});

test('a derived step carries 0.7 times what it rests on', () => {
  expect(strengthOf('zm-drive~FEEDS~zm-materials')).toBeCloseTo(0.7 * 0.95 * 0.95, 10);
});

test('the more a waypoint touches, the less a walk through it says', () => {
  expect(waypointStrength(0)).toBe(1);
  expect(waypointStrength(10)).toBeGreaterThan(waypointStrength(100));
  expect(waypointStrength(100)).toBeGreaterThan(0.5);
});
