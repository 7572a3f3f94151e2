import fc from 'fast-check';

import type { Expansion } from '#client/explorer/expansion/expansion.ts';
import { type ExplorerState, HOME } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import type { Page } from '#client/shared/routing/route.ts';

/** What stands in names, and what an address itself is made of. */
const ICONS = ['%2C', '🚢', ...Array.from('钢a "\'/,:%&=?#+~；\n')];

/** Plain objects, as the codecs make them. */
function record<Value extends object>(model: {
  readonly [Key in keyof Value]: fc.Arbitrary<Value[Key]>;
}): fc.Arbitrary<Value> {
  return fc.record<Value>(model, { noNullPrototype: true });
}

const name = fc
  .array(fc.oneof(fc.constantFrom(...ICONS), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '' && !/\p{Surrogate}/u.test(text));
/** Texts that a browser would remove from a path, and those that stand for them. */
const dots = fc.constantFrom('.', '..', '~.', '~~..', '%2e', '...');
const names = fc.uniqueArray(name, { maxLength: 4 });
export const maybe = fc.option(fc.oneof({ arbitrary: name, weight: 9 }, dots));
const id = name.map((text) => `a${text}`);
const types = fc.subarray(['PROJECT', 'PARK', 'CITY'] as const);
const group = fc.constantFrom('IN.FEEDS', 'OUT.FEEDS.PROJECT', 'OUT.PART_OF');
const groups = fc.uniqueArray(group);
const ordinal = fc.option(fc.nat(1000));
const expansion: fc.Arbitrary<Expansion> = record({
  of: id,
  groups,
  only: fc.uniqueArray(id, { maxLength: 3 }),
  rounds: fc.integer({ min: 1, max: 9 }),
});
const expansions = fc.uniqueArray(expansion, { maxLength: 3, selector: ({ of }) => of });
const weight = fc.integer({ min: 0, max: 100 });
const mapView = record({ isMapShown: fc.boolean(), county: maybe });
const path = fc.constantFrom('/nowhere', '/a/b', '/entity');

function on<P extends Page>(
  page: P,
  given: fc.Arbitrary<Parameters<typeof goTo<P>>[1]>,
): fc.Arbitrary<ExplorerState> {
  return given.map((route) => goTo(page, route)(HOME));
}

export const ROUTES: Readonly<Record<Page, fc.Arbitrary<ExplorerState>>> = {
  home: fc.constant(HOME),
  downloads: fc.constant(goTo('downloads', {})(HOME)),
  overview: on('overview', record({ drawn: types, chosen: types })),
  entity: on(
    'entity',
    record({
      ref: fc.oneof({ arbitrary: name, weight: 9 }, dots),
      expansions,
      whole: groups,
      more: fc.uniqueArray(record({ group, rounds: fc.integer({ min: 1, max: 9 }) }), {
        selector: (one) => one.group,
      }),
      without: groups,
    }),
  ),
  graph: on('graph', record({ of: names, expansions })),
  trace: on(
    'trace',
    record({
      question: record({
        from: name,
        direction: fc.constantFrom('UPSTREAM', 'DOWNSTREAM'),
        until: types,
      }),
      to: maybe,
      walk: ordinal,
      mapView,
    }),
  ),
  paths: on(
    'paths',
    record({
      from: name,
      to: name,
      rankBy: fc.constantFrom('SHORTEST', 'STRONGEST'),
      types: fc.subarray(['FEEDS', 'PART_OF'] as const),
      basis: fc.subarray(['STATED', 'DERIVED'] as const),
      walk: ordinal,
    }),
  ),
  responsibilities: on(
    'responsibilities',
    record({
      view: fc.constantFrom('matrix', 'shared', 'leads'),
      chapter: maybe,
      role: fc.constantFrom('LEAD', 'PARTICIPANT', null),
      isWithoutLead: fc.boolean(),
      text: name,
      tasksBy: fc.constantFrom('plan', 'departments'),
      departmentsBy: fc.constantFrom('tasks', 'leads', 'name'),
      listBy: fc.constantFrom('task', 'department'),
      department: maybe,
      partner: maybe,
      list: fc.constantFrom('tasks', 'leads', 'projects'),
      mapView,
    }),
  ),
  'delay-impact': on('delay-impact', record({ of: maybe })),
  progress: on(
    'progress',
    record({
      view: fc.constantFrom('board', 'table', 'time'),
      asOf: fc.constantFrom(null, 'plan', '2025', '2025-03', '2025-03-14'),
      filter: record({ department: maybe, within: maybe, cluster: maybe, stages: names }),
      rules: fc.subarray(['OVERDUE', 'QUIET'] as const),
      by: fc.constantFrom('place', 'name', 'said'),
      isDescending: fc.boolean(),
    }),
  ),
  changes: fc.oneof(
    on(
      'changes',
      record({
        since: fc.constantFrom(null, '2025', '2025-03-14'),
        kinds: fc.subarray(['DROPPED', 'SLIPPED', 'NEW'] as const),
        filter: record({ department: maybe, within: maybe, cluster: maybe, stages: names }),
      }),
    ),
    on('changes', record({ to: name, from: maybe })),
  ),
  parks: on(
    'parks',
    record({
      need: record({ industries: names, places: names, transport: names, platforms: names }),
      terms: record({
        kinds: fc.subarray(['DEEP_WATER_PORT', 'AIRPORT'] as const),
        required: names,
        anyOf: fc.subarray(['industries', 'transport'] as const),
        weights: record({
          industries: weight,
          places: weight,
          transport: weight,
          platforms: weight,
        }),
      }),
      like: maybe,
      side: names,
      isSideShown: fc.boolean(),
      mapView,
      first: fc.integer({ min: 10, max: 100 }),
    }),
  ),
  portfolio: on(
    'portfolio',
    record({
      of: maybe,
      types,
      stages: names,
      operators: names,
      by: fc.constantFrom('plan', 'name', 'stage', 'type', 'amount'),
      mapView,
    }),
  ),
  compare: on('compare', record({ left: maybe, right: maybe, within: fc.boolean() })),
  corridors: on(
    'corridors',
    record({ of: maybe, through: maybe, stop: maybe, type: fc.constantFrom('PARK', null) }),
  ),
  figures: on(
    'figures',
    record({
      groupBy: fc.constantFrom('subject', 'unit', 'year', 'chapter'),
      isTable: fc.boolean(),
      kinds: fc.subarray(['fact', 'target'] as const),
      years: names,
      subjects: names,
      chapters: names,
    }),
  ),
  outline: on('outline', record({ plan: maybe, at: maybe, types, find: maybe })),
  data: on(
    'data',
    record({
      tab: fc.constantFrom('entities', 'relations'),
      types,
      relationTypes: fc.subarray(['FEEDS', 'LEADS'] as const),
      bases: fc.subarray(['STATED', 'DERIVED'] as const),
      section: maybe,
      within: maybe,
      industry: maybe,
      stages: names,
      name: maybe,
      of: names,
      sorting: fc.oneof(
        fc.constant(null),
        record({
          by: fc.constantFrom('place', 'name', 'relations', 'type', 'from', 'to'),
          isDescending: fc.boolean(),
        }),
      ),
      columns: names,
      ticked: names,
      mapView,
    }),
  ),
  documents: on('documents', record({ of: maybe })),
  import: on('import', record({ document: maybe })),
  'not-found': path.map((unknown) => goTo('not-found', { path: unknown })(HOME)),
};

export const settings = record({
  layout: fc.constantFrom('own', 'force', 'rings', 'types', 'counties', 'pattern'),
  sizeBy: fc.constantFrom('none', 'relations', 'tasks', 'feeds'),
  pins: fc.uniqueArray(record({ id: name, x: fc.integer(), y: fc.integer() }), {
    maxLength: 3,
    selector: ({ id: pinned }) => pinned,
  }),
  hiddenEntities: names,
  hiddenRelationTypes: fc.subarray(['FEEDS', 'PART_OF'] as const),
  picked: names,
});
