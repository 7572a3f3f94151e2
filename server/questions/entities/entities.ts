import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { UnknownEntityError } from '#server/domain/errors.ts';
import { nameKey } from '#server/domain/name-key.ts';
import { BASES, ENTITY_TYPES, type EntityType } from '#server/domain/vocabulary.ts';
import type { Parameters } from '#server/graph/graph.ts';
import { fromCursor, listKey } from '#server/records/cursor.ts';
import { find, findOne } from '#server/records/find.ts';
import type { EntityPage } from '#server/records/page.ts';
import type { EntityRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';
import { readStatement } from '#server/records/statement.ts';
import type { Window } from '#server/records/window.ts';

import { EntityFilter, type EntityOrder } from './entity-filter.ts';

const ENTITIES = readStatement(new URL('./entities.cypher', import.meta.url));
const TOTAL = readStatement(new URL('./total.cypher', import.meta.url));
const FACETS = readStatement(new URL('./facets.cypher', import.meta.url));
const LOCATIONS = readStatement(new URL('./locations.cypher', import.meta.url));
const IS_SECTION = readStatement(new URL('./is-section.cypher', import.meta.url));

const OF_DEPARTMENT = readStatement(new URL('./of-department.cypher', import.meta.url));
const OF_CLUSTER = readStatement(new URL('./of-cluster.cypher', import.meta.url));

const count = z.number().int();
const IdRow = z.object({ id: z.string() });
const Row = z.object({ sortKey: z.string(), id: z.string() });
const Total = z.object({ total: count });
const FacetsRow = z.object({
  types: z.array(z.object({ type: z.enum(ENTITY_TYPES), count })),
  stages: z.array(z.object({ stage: z.string(), count })),
  chapters: z.array(z.object({ section: z.string(), count })),
  cities: z.array(z.object({ city: z.string(), count })),
});

const LocationRow = z.object({ city: z.string().nullable(), type: z.enum(ENTITY_TYPES), count });
const SectionRow = z.object({ isSection: z.boolean() });
const Branched = z.looseObject({ scopeIds: z.array(z.string()).nullish() });

type Asking = Pick<AtlasContext, 'graph' | 'records' | 'signal'>;

/** More than any plan holds. */
const ALL = 1_000_000;

export interface EntitiesQuestion {
  readonly filter: EntityFilter;
  readonly order: EntityOrder;
  readonly window: Window;
}

interface Facets {
  readonly types: readonly { readonly type: EntityType; readonly count: number }[];
  readonly stages: readonly { readonly stage: string; readonly count: number }[];
  readonly chapters: readonly { readonly section: EntityRecord; readonly count: number }[];
  readonly cities: readonly { readonly city: EntityRecord; readonly count: number }[];
  /** Counted where they are selected. */
  readonly locations: () => Promise<readonly LocationCount[]>;
}

interface LocationCount {
  /** null for what the plan places in none. */
  readonly city: EntityRecord | null;
  readonly type: EntityType;
  readonly count: number;
}

export interface EntitiesRecord extends EntityPage {
  /** Counted where they are selected. */
  readonly facets: () => Promise<Facets>;
}

/**
 * A page of the entities such as asked for. Throws UNKNOWN_ENTITY and AMBIGUOUS_NAME for what the filter names, BAD_CURSOR
 * for a cursor of another list, filter or order.
 */
export async function entities(
  context: Asking,
  { filter, order, window }: EntitiesQuestion,
): Promise<EntitiesRecord> {
  const { records } = context;
  const { size, isBackward } = window;
  const list = listKey('entities', { ...filter, ...order });
  const such = await readFilter(context, filter);
  const rows = await findPage(context, such, order, cursorsOf(list, window));
  return {
    rows: await Promise.all(
      rows.map(async ({ sortKey, id }) => ({ sortKey, node: await records.entity(id) })),
    ),
    totalCount: async () => (await findOne(context, TOTAL, such, Total)).total,
    facets: () => findFacets(context, such),
    size,
    isBackward,
    isContinued: (isBackward ? window.before : window.after) !== null,
    list,
  };
}

/** The ids of all entities such as asked for, in the plan's order. Throws UNKNOWN_ENTITY and AMBIGUOUS_NAME likewise. */
export async function entityIds(context: Asking, filter: EntityFilter): Promise<string[]> {
  const such = await readFilter(context, filter);
  const order = { by: 'PLACE', isDescending: false } as const;
  const all = { size: ALL, isBackward: false, after: null, before: null };
  const rows = await findPage(context, such, order, all);
  return rows.map(({ id }) => id);
}

/** The same as a set, of a filter as GraphQL hands it over; null, which is all, where there is none. */
export async function idsWhere(
  context: Asking,
  where: object | null | undefined,
): Promise<ReadonlySet<string> | null> {
  return where == null ? null : new Set(await entityIds(context, EntityFilter.parse(where)));
}

/** The window with the sort keys that its cursors stand for. */
function cursorsOf(list: string, window: Window): Window {
  const sortKeyOf = (cursor: string | null): string | null =>
    cursor === null ? null : fromCursor(list, cursor);
  return { ...window, after: sortKeyOf(window.after), before: sortKeyOf(window.before) };
}

function findPage(
  context: Asking,
  such: Parameters,
  order: EntityOrder,
  { size, isBackward, after, before }: Window,
): Promise<z.infer<typeof Row>[]> {
  const parameters = {
    ...such,
    by: order.by,
    descending: order.isDescending,
    fromEnd: order.isDescending !== isBackward,
    after,
    before,
    limit: size + 1,
  };
  return find(context, ENTITIES, parameters, Row);
}

async function findFacets(context: Asking, such: Parameters): Promise<Facets> {
  const { records } = context;
  const { types, stages, chapters, cities } = await findOne(context, FACETS, such, FacetsRow);
  return {
    types,
    stages,
    chapters: await Promise.all(
      chapters.map(async ({ section, ...one }) => ({
        section: await records.entity(section),
        ...one,
      })),
    ),
    cities: await Promise.all(
      cities.map(async ({ city, ...one }) => ({ city: await records.entity(city), ...one })),
    ),
    locations: () => findLocations(context, such),
  };
}

async function findLocations(context: Asking, such: Parameters): Promise<readonly LocationCount[]> {
  const rows = await find(context, LOCATIONS, such, LocationRow);
  return Promise.all(
    rows.map(async ({ city, ...one }) => ({
      city: city === null ? null : await context.records.entity(city),
      ...one,
    })),
  );
}

/** The parameters of such-entities.cypher. Throws for what the filter names and the graph does not know. */
async function readFilter(
  context: Asking,
  { name, within, located, industry, department, cluster, ...rest }: EntityFilter,
): Promise<Parameters> {
  const { records } = context;
  const { relatedTo, basis, section, ...plain } = rest;
  const meant = (ref: EntityRef | null): Promise<string> | null =>
    ref === null ? null : records.meant(ref);
  const withinId = await meant(within);
  const industryId = await meant(industry);
  const related = await records.eachMeant(relatedTo.map(({ entity }) => entity));
  await requireSection(context, section);
  const leading = [within, industry, department, cluster];
  const isAlone = leading.every((one) => one === null) && relatedTo.length === 0;
  return {
    ...plain,
    restaged: await records.restaged(),
    section,
    key: name === null ? null : nameKey(name),
    within: withinId,
    ...(await readLocated(records, located)),
    industry: industryId,
    among: await idsAmong(context, await meant(department), await meant(cluster), basis),
    narrower: industryId === null ? [] : narrowerThan(await records.entity(industryId)),
    related: relatedTo.map(({ types, direction }, index) => ({
      id: related[index],
      types,
      direction,
    })),
    basis: basis ?? BASES,
    basisAlone: basis !== null && isAlone,
  };
}

/** What a department answers for, what a cluster is made of, or both: found by themselves, since few questions ask for them; null: all. */
async function idsAmong(
  context: Asking,
  department: string | null,
  cluster: string | null,
  basis: EntityFilter['basis'],
): Promise<readonly string[] | null> {
  const [ofDepartment, ofCluster] = await Promise.all([
    department === null ? null : find(context, OF_DEPARTMENT, { department }, IdRow),
    cluster === null ? null : find(context, OF_CLUSTER, { cluster, basis: basis ?? BASES }, IdRow),
  ]);
  if (ofDepartment === null || ofCluster === null) {
    return (ofDepartment ?? ofCluster)?.map(({ id }) => id) ?? null;
  }
  const ids = new Set(ofCluster.map(({ id }) => id));
  return ofDepartment.map(({ id }) => id).filter((id) => ids.has(id));
}

async function readLocated(
  records: AtlasContext['records'],
  located: EntityFilter['located'],
): Promise<Parameters> {
  const { in: place, told } = located ?? { in: null, told: null };
  return {
    locatedIn: place === null ? null : await records.meant(place),
    isLocationTold: told,
  };
}

/** Throws UNKNOWN_ENTITY for a section that no plan has; of a paragraph only its locator is known. */
async function requireSection(context: Asking, section: string | null): Promise<void> {
  if (section === null || section.includes('¶')) {
    return;
  }
  const { isSection } = await findOne(context, IS_SECTION, { section }, SectionRow);
  if (!isSection) {
    throw new UnknownEntityError(section, []);
  }
}

/** The industries that one includes, in our vocabulary. */
function narrowerThan(industry: EntityRecord): readonly string[] {
  return Branched.parse(industry).scopeIds ?? [];
}
