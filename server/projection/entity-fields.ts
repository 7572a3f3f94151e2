import { BASES } from '#server/domain/vocabulary.ts';
import { liesIn } from '#server/graph/statement.ts';

import { mentions } from './mentions.ts';
import { neighbours } from './neighbours.ts';
import type { FieldProjection, FieldProjections } from './projector.ts';
import { relations } from './relations.ts';

/** What can be walked to from an entity. Fields of one name mean the same on every type that has them. */
export const ENTITY_FIELDS: FieldProjections = {
  plan: (projector, variable, field) => {
    const plan = projector.variable('plan');
    const shape = projector.project('Plan', plan, field.selection);
    return `head(COLLECT { MATCH (${plan}:Plan {id: ${variable}.plan}) RETURN ${shape} })`;
  },
  mentions,
  relations,
  // Counted by relation-counts.ts: Neo4j takes count(*) in a COLLECT for an aggregation of the RETURN around it.
  relationCounts: (projector, variable) => {
    const other = projector.variable('other');
    const relation = projector.variable('relation');
    const direction = `CASE WHEN startNode(${relation}) = ${variable} THEN 'OUT' ELSE 'IN' END`;
    return `[(${variable})-[${relation}]-(${other}:Entity) | [type(${relation}), ${direction}, ${other}.type]]`;
  },
  // Told by record-resolvers.ts: the plan's words are in no graph.
  paragraphs: (_projector, variable) => `{plan: ${variable}.plan, at: ${variable}.at}`,
  measures: (...at) => listed('-[:INCLUDES]->', ...at),
  leads: (...at) => listed('<-[:LEADS]-', ...at),
  participants: (...at) => listed('<-[:PARTICIPATES_IN]-', ...at),
  children: (...at) => listed('<-[:PART_OF]-', ...at),
  subject: (...at) => `head(${listed('-[:MEASURES]->', ...at)})`,
  parent: (...at) => `head(${listed('-[:PART_OF]->', ...at)})`,
  task: (...at) => `head(${listed('<-[:INCLUDES]-', ...at)})`,
  titles: (_projector, variable) =>
    `[index IN range(0, size(coalesce(${variable}.titleNames, [])) - 1) | {
      name: ${variable}.titleNames[index], at: ${variable}.titleLocators[index],
      intended: ${variable}.titleIntents[index] <> '', intendedWord: nullIf(${variable}.titleIntents[index], '')
    }]`,
  broader: (...at) => ofIds('broaderIds', ...at),
  narrower: (...at) => ofIds('narrowerIds', ...at),
  everydayWords: (_projector, variable) => `coalesce(${variable}.everydayWords, [])`,
  city: (projector, variable, field) => {
    const city = projector.variable('city');
    const walk = projector.variable('walk');
    const around = liesIn(walk, projector.parameter(BASES));
    const shape = projector.project('Entity', city, field.selection);
    return `head(COLLECT {
      MATCH ${walk} = (${variable}) ${around} (${city}:City)
      RETURN ${shape} ORDER BY length(${walk}), ${city}.sortKey LIMIT 1
    })`;
  },
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
  // One LOCATED_IN leads from a work to the park, so that no relation is reached twice.
  transport: neighbours(
    ' ((:Entity)<-[:LOCATED_IN]-(:Project|Platform)){0, 1} (:Entity)-[relation:LOCATED_IN|PART_OF|IMPROVES|CONNECTS|DEPENDS_ON|RELIES_ON]-(other:Hub|Line)',
  ),
};

/** The entities whose ids a property lists, in the plan's order. */
function ofIds(property: string, ...[projector, variable, field]: Parameters<FieldProjection>) {
  const id = projector.variable('id');
  const other = projector.variable('other');
  const shape = projector.project('Entity', other, field.selection);
  return `COLLECT {
    UNWIND coalesce(${variable}.${property}, []) AS ${id}
    MATCH (${other}:Entity {id: ${id}})
    RETURN ${shape} ORDER BY ${other}.sortKey
  }`;
}

/** The entities at the other end of such a relation, in the plan's order. */
function listed(
  arrow: string,
  ...[projector, variable, field]: Parameters<FieldProjection>
): string {
  const other = projector.variable('other');
  const relation = projector.variable('relation');
  const shape = projector.project('Entity', other, field.selection);
  const pattern = `(${variable})${arrow.replace('[', `[${relation}`)}(${other}:Entity)`;
  return `COLLECT { MATCH ${pattern} RETURN ${shape} ORDER BY ${relation}.sortKey }`;
}
