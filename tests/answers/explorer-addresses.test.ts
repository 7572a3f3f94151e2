import { expect, test } from 'vitest';

import '#client/pages/registry.ts';
import { parseAddress } from '#client/shared/routing/address.ts';
import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

test('the page reads the addresses that answers give as the views that they mean', async () => {
  const data = await atlas.ask(
    '{ entity(ref: {name: "钢铁带动工程"}) { url } trace(from: {name: "先进材料产业集群"}, direction: UPSTREAM, until: [PARK, NATURAL_FEATURE], first: 1) { url } }',
  );
  const [entity = '', trace = ''] = JSON.stringify(data).match(/http:[^"]+/g) ?? [];
  expect(parseAddress(new URL(entity)).route).toMatchObject({
    page: 'entity',
    ref: 'zm-steel-driven-programme',
  });
  expect(parseAddress(new URL(trace)).route).toMatchObject({
    page: 'trace',
    question: {
      from: 'zm-advanced-materials-cluster',
      direction: 'UPSTREAM',
      until: ['PARK', 'NATURAL_FEATURE'],
    },
  });
});
