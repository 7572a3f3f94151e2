import type { GraphQLFieldResolver } from 'graphql';
import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import {
  BASES,
  ENTITY_TYPES,
  RELATION_TYPES,
  type RelationType,
} from '#server/domain/vocabulary.ts';

import { inRange, optional, PAGE } from './arguments.ts';
import { fromCursor, listKey } from './cursor.ts';
import type { PageRows, RelationPage } from './page.ts';
import { bySortKey, type EntityRecord } from './record.ts';
import { listedWalk, pagedWalk, type PagedWalk, type Step, type StepsAsked } from './sources.ts';

type Field = GraphQLFieldResolver<EntityRecord, AtlasContext, Readonly<Record<string, unknown>>>;

const EntityTypes = optional(z.array(z.enum(ENTITY_TYPES)));
const Paged = {
  basis: optional(z.array(z.enum(BASES))),
  first: z.number().nullish(),
  after: optional(z.string()),
};
const NeighbourArguments = z.object({ ...Paged, types: EntityTypes });
const RelationArguments = z.object({
  ...Paged,
  direction: z.enum(['OUT', 'IN', 'BOTH']).nullish(),
  types: optional(z.array(z.enum(RELATION_TYPES))),
  entityTypes: EntityTypes,
});

/** The walks to all that an entity is related to. */
export const RELATIONS = {
  OUT: pagedWalk('-[relation]->(other:Entity)'),
  IN: pagedWalk('<-[relation]-(other:Entity)'),
  BOTH: pagedWalk('-[relation]-(other:Entity)'),
} as const;

/**
 * The walk to the hubs and lines of a park, or of what lies in it. One LOCATED_IN leads from a work to the park, so that no relation is
 * reached twice.
 */
export const PARK_TRANSPORT = pagedWalk(
  '((:Entity)<-[:LOCATED_IN]-(:Project|Platform)){0, 1} (:Entity)-[relation:LOCATED_IN|PART_OF|IMPROVES|CONNECTS|DEPENDS_ON|RELIES_ON]-(other:Hub|Line)',
);

/** What can be walked to from an entity. Fields of one name mean the same on every type that has them. */
export const ENTITY_FIELDS: Readonly<Record<string, Field>> = {
  plan: ({ plan }, _args, { records }) => records.plan(plan),
  city: ({ id }, _args, { records }) => records.city(id),
  cities: ({ id }, _args, { records }) => records.finestCities(id),
  relations: ({ id }, args, context) => relationPage(context, id, args),
  measures: list('-[relation:INCLUDES]->(other:Entity)'),
  leads: list('<-[relation:LEADS]-(other:Entity)'),
  participants: list('<-[relation:PARTICIPATES_IN]-(other:Entity)'),
  children: list('<-[relation:PART_OF]-(other:Entity)'),
  subject: first('-[relation:MEASURES]->(other:Entity)'),
  parent: first('-[relation:PART_OF]->(other:Entity)'),
  task: first('<-[relation:INCLUDES]-(other:Entity)'),
  broader: ofIds('broaderIds'),
  narrower: ofIds('narrowerIds'),
  feeds: neighbours('-[relation:FEEDS]->(other:Entity)'),
  fedBy: neighbours('<-[relation:FEEDS]-(other:Entity)'),
  focus: neighbours('-[relation:FOCUSES_ON]->(other:Entity)'),
  focusedOnBy: neighbours('<-[relation:FOCUSES_ON]-(other:Entity)'),
  dependsOn: neighbours('-[relation:DEPENDS_ON]->(other:Entity)'),
  dependents: neighbours('<-[relation:DEPENDS_ON]-(other:Entity)'),
  reliesOn: neighbours('-[relation:RELIES_ON]->(other:Entity)'),
  reliedOnBy: neighbours('<-[relation:RELIES_ON]-(other:Entity)'),
  connects: neighbours('-[relation:CONNECTS]->(other:Entity)'),
  connectedBy: neighbours('<-[relation:CONNECTS]-(other:Entity)'),
  partOf: neighbours('-[relation:PART_OF]->(other:Entity)'),
  parts: neighbours('<-[relation:PART_OF]-(other:Entity)'),
  locatedIn: neighbours('-[relation:LOCATED_IN]->(other:Entity)'),
  hosts: neighbours('<-[relation:LOCATED_IN]-(other:Entity)'),
  operates: neighbours('-[relation:OPERATES]->(other:Entity)'),
  operators: neighbours('<-[relation:OPERATES]-(other:Entity)'),
  partners: neighbours('-[relation:PARTNERS_WITH]-(other:Entity)'),
  products: neighbours('-[relation:PRODUCES]->(other:Entity)'),
  producers: neighbours('<-[relation:PRODUCES]-(other:Entity)'),
  indicators: neighbours('<-[relation:MEASURES]-(other:Entity)'),
  covers: neighbours('-[relation:COVERS]->(other:Entity)'),
  coveredBy: neighbours('<-[relation:COVERS]-(other:Entity)'),
  named: neighbours('<-[relation:APPEARS_IN]-(other:Entity)'),
  tasks: neighbours('-[relation:LEADS|PARTICIPATES_IN]->(other:Task)'),
  industries: neighbours('-[relation:FEEDS|FOCUSES_ON]->(other:Industry)'),
  transport: neighboursBy(PARK_TRANSPORT),
};

/** A page of the entities that a walk leads to, each with the relation that leads there. */
function neighbours(path: string): Field {
  return neighboursBy(pagedWalk(path));
}

function neighboursBy(walk: PagedWalk): Field {
  return (entity, args, context, { fieldName }) => {
    const { types, ...paged } = NeighbourArguments.parse(args);
    return page(context, walk, {
      ...paged,
      id: entity.id,
      relationTypes: null,
      entityTypes: types,
      list: listKey(fieldName, args),
      toRow: ({ sortKey, relation, other }) => ({ sortKey, node: other, relation }),
    });
  };
}

/** Relations of one type that lead away from an entity, or to it. */
export interface RelationsInGroup {
  /** The id of the entity. */
  readonly of: string;
  readonly type: RelationType;
  readonly direction: 'OUT' | 'IN';
}

/** A page of such relations, with the cursors that the field `relations` has for them. */
export function pageOfGroup(
  context: AtlasContext,
  { of, type, direction }: RelationsInGroup,
  args: object,
): Promise<RelationPage> {
  return relationPage(context, of, { ...args, direction, types: [type] });
}

function relationPage(context: AtlasContext, id: string, args: object): Promise<RelationPage> {
  const { direction, types, entityTypes, ...paged } = RelationArguments.parse(args);
  return page(context, RELATIONS[direction ?? 'BOTH'], {
    ...paged,
    id,
    relationTypes: types,
    entityTypes,
    list: listKey('relations', { ...args }),
    toRow: ({ sortKey, relation, other }) => ({ sortKey, node: relation, other }),
  });
}

interface PageAsked<Row> extends Omit<StepsAsked, 'limit'> {
  readonly first?: number | null | undefined;
  readonly list: string;
  readonly toRow: (step: Step) => Row;
}

async function page<Row extends { readonly sortKey: string }>(
  { records }: AtlasContext,
  walk: PagedWalk,
  { first: size = 20, list: key, toRow, ...asked }: PageAsked<Row>,
): Promise<PageRows<Row>> {
  const most = inRange('first', size ?? 20, PAGE);
  const after = asked.after === null ? null : fromCursor(key, asked.after);
  const steps = await records.steps(walk, { ...asked, after, limit: most + 1 });
  return {
    rows: steps.map(toRow),
    size: most,
    isContinued: after !== null,
    list: key,
    totalCount: () => records.totalOf(walk, { ...asked, after: null, limit: 0 }),
  };
}

/** All entities that a walk leads to, in the plan's order. */
function list(path: string): Field {
  const walk = listedWalk(path);
  return ({ id }, _args, { records }) => records.list(walk, id);
}

function first(path: string): Field {
  const walk = listedWalk(path);
  return async ({ id }, _args, { records }) => (await records.list(walk, id))[0] ?? null;
}

/** The entities whose ids a property lists, in the plan's order. */
function ofIds(property: string): Field {
  const Listed = z.object({ [property]: z.array(z.string()).nullish() });
  return async (entity, _args, { records }) => {
    const entities = await records.entities(Listed.parse(entity)[property] ?? []);
    return entities.sort(bySortKey);
  };
}
