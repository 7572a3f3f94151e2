import { test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';
import { expectForEveryone } from '#tests/testkit/for-everyone.ts';

const explorer = await openExplorer();

const BASE = 'zm-baosteel-zhanjiang-steel-base';
const CLUSTER = 'zm-advanced-materials-cluster';
const PROGRAMME = 'zm-steel-driven-programme';
const TRACE = `/trace?from=${BASE}&until=CLUSTER`;
const SET = `/graph?of=${BASE},${CLUSTER},${PROGRAMME},gd-zhanjiang`;

/** The first page, each kind of drawing, and each state of one that shows something else. */
test.each([
  '/',
  `/entity/${BASE}`,
  `/entity/${BASE}?list=1`,
  '/entity/gd-zhanjiang',
  '/entity/gd-suixi',
  '/entity/zm-metropolitan-area',
  '/entity/gd-maoming?selected=gd-maoming~PART_OF~gd-new-energy-storage-industry-area',
  '/entity/zm-nothing',
  TRACE,
  `${TRACE}&list=1`,
  `${TRACE}&selected=${PROGRAMME}~FEEDS~${CLUSTER}`,
  '/trace?from=zm-aramco-crude-to-olefins&until=CLUSTER',
  '/graph',
  `${SET}&pick=${CLUSTER},gd-zhanjiang`,
  '/paths',
  `/paths?from=${BASE}&to=gd-maoming`,
  '/overview',
  '/overview?choose=PROJECT,CLUSTER',
  '/overview?draw=CLUSTER',
])('%s is for everyone', (path) => expectForEveryone(explorer, path));

test('an address without a page is for everyone', () =>
  expectForEveryone(explorer, '/nowhere', true));
