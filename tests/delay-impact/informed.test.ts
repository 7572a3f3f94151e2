import { expect, test } from 'vitest';

import { informedOf } from '#server/delay-impact/informed.ts';
import type { ResponsibilityRecord } from '#server/questions/responsibilities/responsibilities.ts';
import type { Role } from '#server/records/role.ts';
import { entityRecord } from '#tests/testkit/records.ts';

const [IT, NEAR] = [entityRecord('it'), entityRecord('near')];

function duty(
  department: string,
  role: Role,
  task: string,
  via: string | null = null,
): ResponsibilityRecord {
  return {
    role,
    standing: via === null ? 'MATTER' : 'THROUGH',
    via: via === null ? null : entityRecord(via, 'Hub'),
    department: entityRecord(department, 'Department'),
    task: entityRecord(task, 'Task'),
    relation: () => Promise.reject(new Error('nobody asks for it')),
    through: { entities: [], steps: [], length: 0, strength: 1, intended: false },
  };
}

test('those who lead it are told first, then who takes part, then who answers only for what waits', () => {
  const { leads, participants, waiting } = informedOf('it', [
    { of: IT, duties: [duty('leader', 'LEAD', 'a'), duty('helper', 'PARTICIPANT', 'a')] },
    { of: NEAR, duties: [duty('leader', 'LEAD', 'a'), duty('far-off', 'LEAD', 'b')] },
  ]);
  expect(
    [leads, participants, waiting].map((group) => group.map(({ department }) => department.id)),
  ).toStrictEqual([['leader'], ['helper'], ['far-off']]);
  expect(leads[0]?.reasons).toMatchObject([
    { relation: 'leader~LEADS~a', role: 'LEAD', for: [{ id: 'it' }, { id: 'near' }] },
  ]);
});

test('whose task it is in its own right is told before who comes to it only through a whole', () => {
  const { leads } = informedOf('it', [
    {
      of: IT,
      duties: [
        duty('far', 'LEAD', 'a', 'whole'),
        duty('near', 'LEAD', 'b', 'whole'),
        duty('near', 'LEAD', 'c'),
      ],
    },
  ]);
  expect(leads.map(({ department }) => department.id)).toStrictEqual(['near', 'far']);
  expect(leads[0]?.reasons.map(({ task, through }) => [task.id, through.length])).toStrictEqual([
    ['c', 0],
    ['b', 1],
  ]);
});
