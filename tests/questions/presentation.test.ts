import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';
import { z } from 'zod';

import { PlanPresentation, presentedIn, replaceEntities } from '#server/domain/presentation.ts';
import { openAtlas } from '#tests/testkit/atlas.ts';
import { askCold } from '#tests/testkit/cold-atlas.ts';

const atlas = openAtlas();

const written = PlanPresentation.parse(
  JSON.parse(await readFile('graph-seed/zhanmao-2023/presentation.json', 'utf8')),
);

const HINT = '{ id name nameEn }';
const QUESTIONS = `{ question slots { slot entity ${HINT} } }`;
const NEED = `{ industries ${HINT} places ${HINT} transport ${HINT} platforms ${HINT} aside { zh en } }`;
const LABEL = '{ x y anchor rightEn }';
const STROKE = `{ entity ${HINT} path text { zh en } label ${LABEL} labelAmongPlaces ${LABEL} }`;
const SPOT = `{ entity ${HINT} x y radius label ${LABEL} }`;
const RING = `{ entity ${HINT} x y rx ry }`;
const WHOLE = `{
  typed { zh en }
  entities ${HINT}
  trace { from ${HINT} to ${HINT} }
  questions {
    search ${QUESTIONS} trace ${QUESTIONS} responsibility ${QUESTIONS} parks ${QUESTIONS} more ${QUESTIONS}
  }
  need ${NEED}
  needs ${NEED}
  needHints {
    industries { zh en } places { zh en } transport { zh en } platforms { zh en } like { zh en }
  }
  like ${HINT}
  comparisons { left ${HINT} right ${HINT} }
  delays ${HINT}
  sketch {
    summary { zh en } width height
    rings ${RING} core ${RING} axis ${STROKE} spokes ${STROKE} centres ${SPOT} pole ${SPOT}
    places { entity ${HINT} x y code }
  }
}`;

const Named = z.strictObject({ id: z.string(), name: z.string(), nameEn: z.string() });

/** The answer with each entity's id in its place again, enums as the file writes them, and without what is null. */
function asWritten(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(asWritten);
  }
  if (typeof value === 'string') {
    return /^(?:START|MIDDLE|END)$/.test(value) ? value.toLowerCase() : value;
  }
  const named = Named.safeParse(value);
  if (named.success) {
    return named.data.id;
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, item]) =>
          item === null ? [] : [[key, asWritten(item)]],
        ),
      )
    : value;
}

test('what a plan presents itself with is told as its folder has it, each entity with its names, in four requests', async () => {
  const query = `{ plans { id presentation ${WHOLE} } }`;
  const { statements } = await askCold(query);
  expect(statements.length).toBe(4);
  const data = await atlas.ask(query);
  expect(asWritten(data)).toStrictEqual({
    plans: [{ id: 'zhanmao-2023', presentation: JSON.parse(JSON.stringify(written)) }],
  });
});

test('it is reached from an entity’s plan too, with what is selected of an entity at one place told at that place', async () => {
  const data = await atlas.ask(`{
    entity(ref: { id: "zm-steel-driven-programme" }) {
      plan {
        presentation {
          like { ... on Park { city { name } } }
          trace { from { name } to { type } }
        }
      }
    }
  }`);
  expect(data).toStrictEqual({
    entity: {
      plan: {
        presentation: {
          like: { city: { name: '湛江市' } },
          trace: { from: { name: '宝钢湛江钢铁基地' }, to: { type: 'CLUSTER' } },
        },
      },
    },
  });
});

test('each place that names an entity is known, so that what is selected there is told', () => {
  const marked = JSON.stringify(replaceEntities(written, (id) => `<${id}>`));
  expect(marked.match(/"(?:zm|gd|cn)-/g)).toBeNull();
  expect(presentedIn(written).length).toBeGreaterThan(100);
});
