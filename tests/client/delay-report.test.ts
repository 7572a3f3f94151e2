import { expect, test } from 'vitest';

import type { Basis, EntityHint, EntityType, RelationType } from '#client/shared/api/fragments.ts';
import type { Role } from '#client/shared/queries/matrix.ts';
import type {
  DutiesFor,
  DelayFact,
  DelayWalk,
} from '#client/pages/delay-impact/delay-impact-query.ts';
import { delayReport } from '#client/pages/delay-impact/delay-report.ts';

const NOTHING = { truncated: false, paths: [] };

function hint(name: string, type: EntityType = 'PROJECT') {
  return { id: name, type, name, nameEn: null };
}

/** A walk along names; a step is a type, and derived where marked so. */
function walk(
  stops: readonly EntityHint[],
  steps: readonly (readonly [RelationType, Basis])[],
  strength = 0.5,
): DelayWalk {
  return {
    strength,
    entities: [...stops],
    steps: steps.flatMap(([type, basis], index) => {
      const [from, to] = stops.slice(index, index + 2);
      const id = `${String(from?.id)}~${type}~${String(to?.id)}`;
      return from === undefined || to === undefined
        ? []
        : [
            {
              forward: true,
              relation: {
                id,
                type,
                basis,
                intended: false,
                intendedWord: null,
                from,
                to,
                mentions: [],
                restsOn: [],
              },
            },
          ];
    }),
  };
}

function duty(
  department: string,
  role: Role,
  task: string,
  via: EntityHint | null = null,
): DutiesFor['duties'][number] {
  return {
    role,
    standing: via === null ? 'MATTER' : 'THROUGH',
    via,
    department: hint(department, 'DEPARTMENT'),
    task: { ...hint(task, 'TASK'), mentions: [{ at: '附件1' }] },
    through: { entities: [], steps: [] },
  };
}

function fact(part: Partial<DelayFact>): DelayFact {
  return {
    entity: { ...hint('it'), mentions: [], stage: null, stageWord: null, stageAt: null },
    around: { own: [], hosts: [] },
    dependents: NOTHING,
    programmes: NOTHING,
    industries: NOTHING,
    clusters: NOTHING,
    duties: [],
    ...part,
  };
}

const [IT, NEAR, FAR] = [hint('it'), hint('near'), hint('far')];

test('every stop of a walk waits, the nearest first, each once', () => {
  const { dependents } = delayReport(
    fact({
      dependents: {
        truncated: false,
        paths: [
          walk(
            [IT, NEAR, FAR],
            [
              ['DEPENDS_ON', 'STATED'],
              ['RELIES_ON', 'DERIVED'],
            ],
          ),
          walk([IT, FAR], [['RELIES_ON', 'STATED']]),
        ],
      },
    }),
  );
  expect(
    dependents.map(({ entity, steps, basis }) => [entity.id, steps.length, basis]),
  ).toStrictEqual([
    ['near', 1, 'STATED'],
    ['far', 1, 'STATED'],
  ]);
});

test('what it feeds comes by type, the strongest walk to each; one derived step makes it derived', () => {
  const [strong, weak] = [hint('strong', 'CLUSTER'), hint('weak', 'CLUSTER')];
  const { fed } = delayReport(
    fact({
      clusters: {
        truncated: false,
        paths: [
          walk([IT, weak], [['FEEDS', 'STATED']], 0.2),
          walk([IT, strong], [['FEEDS', 'STATED']], 0.3),
          walk(
            [IT, NEAR, strong],
            [
              ['FEEDS', 'STATED'],
              ['FEEDS', 'DERIVED'],
            ],
            0.9,
          ),
        ],
      },
    }),
  );
  expect(
    fed.map(({ type, impacts }) => [
      type,
      impacts.map(({ entity, basis, between }) => [entity.id, basis, between.length]),
    ]),
  ).toStrictEqual([
    [
      'CLUSTER',
      [
        ['strong', 'DERIVED', 1],
        ['weak', 'STATED', 0],
      ],
    ],
  ]);
});

test('what only relies on it is not said to be fed by it', () => {
  const trade = hint('trade', 'INDUSTRY');
  const { fed } = delayReport(
    fact({
      industries: { truncated: false, paths: [walk([IT, trade], [['RELIES_ON', 'STATED']])] },
    }),
  );
  expect(fed).toStrictEqual([]);
});

test('those who lead it are told first, then who takes part, then who answers only for what waits', () => {
  const { informed } = delayReport(
    fact({
      duties: [
        { of: IT, duties: [duty('leader', 'LEAD', 'a'), duty('helper', 'PARTICIPANT', 'a')] },
        { of: NEAR, duties: [duty('leader', 'LEAD', 'a'), duty('far-off', 'LEAD', 'b')] },
      ],
    }),
  );
  const ids = (group: 'lead' | 'participant' | 'waiting'): readonly string[] =>
    informed[group].map(({ department }) => department.id);
  expect([ids('lead'), ids('participant'), ids('waiting')]).toStrictEqual([
    ['leader'],
    ['helper'],
    ['far-off'],
  ]);
  expect(informed.lead[0]?.reasons).toMatchObject([
    { relation: 'leader~LEADS~a', role: 'LEAD', for: [{ id: 'it' }, { id: 'near' }] },
  ]);
});

test('whose task it is in its own right is told before who comes to it only through a whole', () => {
  const whole = hint('whole', 'HUB');
  const { informed } = delayReport(
    fact({
      duties: [
        {
          of: IT,
          duties: [
            duty('far', 'LEAD', 'a', whole),
            duty('near', 'LEAD', 'b', whole),
            duty('near', 'LEAD', 'c'),
          ],
        },
      ],
    }),
  );
  expect(informed.lead.map(({ department }) => department.id)).toStrictEqual(['near', 'far']);
  expect(
    informed.lead[0]?.reasons.map(({ task, through }) => [task.id, through.length]),
  ).toStrictEqual([
    ['c', 0],
    ['b', 1],
  ]);
});

test('it is told when there are more walks than were asked for', () => {
  expect(delayReport(fact({})).isCut).toBe(false);
  expect(delayReport(fact({ clusters: { truncated: true, paths: [] } })).isCut).toBe(true);
});
