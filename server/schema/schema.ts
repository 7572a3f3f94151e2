import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  assertInterfaceType,
  defaultFieldResolver,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { briefResolvers } from '#server/brief/resolvers.ts';
import type { AtlasContext } from '#server/context.ts';
import { changesResolvers, changeTypes } from '#server/changes/resolvers.ts';
import { delayResolvers } from '#server/delay-impact/resolvers.ts';
import { mutationResolvers } from '#server/mutations/resolvers.ts';
import { progressBoardResolvers, progressBoardTypes } from '#server/progress-board/resolvers.ts';
import { departmentResolvers } from '#server/department-portfolio/resolvers.ts';
import { compareResolvers } from '#server/questions/compare/resolvers.ts';
import { corridorProfileResolvers } from '#server/questions/corridor-profile/resolvers.ts';
import { corridorsResolvers } from '#server/questions/corridors/resolvers.ts';
import { documentsResolvers } from '#server/questions/documents/resolvers.ts';
import { entitiesResolvers } from '#server/questions/entities/resolvers.ts';
import { entityResolvers } from '#server/questions/entity/resolvers.ts';
import { matchResolvers } from '#server/questions/match/resolvers.ts';
import { neighbourhoodResolvers } from '#server/questions/neighbourhood/resolvers.ts';
import { parksResolvers } from '#server/questions/parks/resolvers.ts';
import { passagesResolvers } from '#server/questions/passages/resolvers.ts';
import { pathsResolvers } from '#server/questions/paths/resolvers.ts';
import { plansResolvers } from '#server/questions/plans/resolvers.ts';
import { portfolioResolvers } from '#server/questions/portfolio/resolvers.ts';
import { relationsResolvers } from '#server/questions/relations/resolvers.ts';
import { responsibilitiesResolvers } from '#server/questions/responsibilities/resolvers.ts';
import { responsibilityMatrixResolvers } from '#server/questions/responsibility-matrix/resolvers.ts';
import { searchResolvers } from '#server/questions/search/resolvers.ts';
import { sharedResponsibilitiesResolvers } from '#server/questions/shared-responsibilities/resolvers.ts';
import { statisticsResolvers } from '#server/questions/statistics/resolvers.ts';
import { traceResolvers } from '#server/questions/trace/resolvers.ts';
import { viewerResolvers } from '#server/questions/viewer/resolvers.ts';

import { ENTITY_TYPE_VALUES } from './entity-type-names.ts';
import { ledgerResolvers } from './ledger-resolvers.ts';
import { atMoment } from './moments.ts';
import { nodeTypeOf } from './node-type.ts';
import { COMMON_FIELDS, recordResolvers } from './record-resolvers.ts';
import { formatErrors } from './format-errors.ts';
import { typeDefinitions } from './type-definitions.ts';

/** The schema that is served: the SDL, a resolver a question, and the fields of what is stored. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema<AtlasContext>({
    typeDefs: typeDefinitions(),
    resolvers: {
      ...recordResolvers,
      ...ledgerResolvers,
      ...changeTypes,
      ...progressBoardTypes,
      EntityType: ENTITY_TYPE_VALUES,
      Basis: { STATED: 'stated', DERIVED: 'derived', RECORDED: 'recorded' },
      SketchAnchor: { START: 'start', MIDDLE: 'middle', END: 'end' },
      Entity: { __resolveType: nodeTypeOf },
      Node: { __resolveType: nodeTypeOf },
      Query: {
        ...entityResolvers,
        ...entitiesResolvers,
        ...relationsResolvers,
        ...plansResolvers,
        ...searchResolvers,
        ...passagesResolvers,
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
        ...portfolioResolvers,
        ...compareResolvers,
        ...statisticsResolvers,
        ...briefResolvers,
        ...delayResolvers,
        ...departmentResolvers,
        ...changesResolvers,
        ...progressBoardResolvers,
        ...documentsResolvers,
        ...viewerResolvers,
      },
      Mutation: mutationResolvers,
    },
  });
  const entityTypes = new Set<GraphQLObjectType>(
    schema.getPossibleTypes(assertInterfaceType(schema.getType('Entity'))),
  );
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && !type.name.startsWith('__')) {
      for (const field of Object.values(type.getFields())) {
        const common = entityTypes.has(type) ? COMMON_FIELDS[field.name] : undefined;
        // Also what a record holds may be worked out only when it is selected, and fail.
        field.resolve = formatErrors(atMoment(field.resolve ?? common ?? defaultFieldResolver));
      }
    }
  }
  return schema;
}
