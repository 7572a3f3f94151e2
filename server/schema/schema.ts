import { makeExecutableSchema } from '@graphql-tools/schema';
import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { fieldKey } from '#server/projection/selection.ts';
import { compareResolvers } from '#server/questions/compare/resolvers.ts';
import { corridorProfileResolvers } from '#server/questions/corridor-profile/resolvers.ts';
import { corridorsResolvers } from '#server/questions/corridors/resolvers.ts';
import { entitiesResolvers } from '#server/questions/entities/resolvers.ts';
import { entityResolvers } from '#server/questions/entity/resolvers.ts';
import { matchResolvers } from '#server/questions/match/resolvers.ts';
import { neighbourhoodResolvers } from '#server/questions/neighbourhood/resolvers.ts';
import { parksResolvers } from '#server/questions/parks/resolvers.ts';
import { pathsResolvers } from '#server/questions/paths/resolvers.ts';
import { plansResolvers } from '#server/questions/plans/resolvers.ts';
import { relationsResolvers } from '#server/questions/relations/resolvers.ts';
import { responsibilitiesResolvers } from '#server/questions/responsibilities/resolvers.ts';
import { responsibilityMatrixResolvers } from '#server/questions/responsibility-matrix/resolvers.ts';
import { searchResolvers } from '#server/questions/search/resolvers.ts';
import { sharedResponsibilitiesResolvers } from '#server/questions/shared-responsibilities/resolvers.ts';
import { statisticsResolvers } from '#server/questions/statistics/resolvers.ts';
import { traceResolvers } from '#server/questions/trace/resolvers.ts';

import { ENTITY_TYPE_VALUES } from './entity-type-names.ts';
import { entityAddress } from './explorer-addresses.ts';
import { recordResolvers } from './record-resolvers.ts';
import { relationCounts } from './relation-counts.ts';
import { tellErrors } from './tell-errors.ts';
import { typeDefinitions } from './type-definitions.ts';

const Typed = z.looseObject({ type: z.string(), basis: z.string().optional() });
const typeName = (record: unknown): string => Typed.parse(record).type;

/** The fields that every entity has and that are worked out here. */
const COMMON: Readonly<Record<string, GraphQLFieldResolver<unknown, AtlasContext>>> = {
  relationCounts,
  url: (entity, _args, context) => entityAddress(entity, context),
};

/** The schema that is served: the SDL, a resolver a question, and what a statement hands over under its fieldKey. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema<AtlasContext>({
    typeDefs: typeDefinitions(),
    resolvers: {
      ...recordResolvers,
      EntityType: ENTITY_TYPE_VALUES,
      Basis: { STATED: 'stated', DERIVED: 'derived' },
      SketchAnchor: { START: 'start', MIDDLE: 'middle', END: 'end' },
      Entity: { __resolveType: typeName },
      Node: {
        __resolveType: (record: unknown) =>
          Typed.parse(record).basis === undefined ? typeName(record) : 'Relation',
      },
      Query: {
        ...entityResolvers,
        ...entitiesResolvers,
        ...relationsResolvers,
        ...plansResolvers,
        ...searchResolvers,
        ...matchResolvers,
        ...traceResolvers,
        ...pathsResolvers,
        ...responsibilitiesResolvers,
        ...responsibilityMatrixResolvers,
        ...sharedResponsibilitiesResolvers,
        ...neighbourhoodResolvers,
        ...parksResolvers,
        ...corridorProfileResolvers,
        ...corridorsResolvers,
        ...compareResolvers,
        ...statisticsResolvers,
      },
    },
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && !type.name.startsWith('__')) {
      for (const field of Object.values(type.getFields())) {
        field.resolve ??= COMMON[field.name] ?? resolveProjected;
        if (type === schema.getQueryType()) {
          field.resolve = tellErrors(field.resolve);
        }
      }
    }
  }
  return schema;
}

const Projected = z.record(z.string(), z.unknown());

const resolveProjected: GraphQLFieldResolver<unknown, AtlasContext, Record<string, unknown>> = (
  record,
  args,
  _context,
  info,
) => Projected.parse(record)[fieldKey(info.fieldName, args)];
