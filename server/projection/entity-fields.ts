import { mentions } from './mentions.ts';
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
  measures: (...at) => neighbours('-[:INCLUDES]->', ...at),
  leads: (...at) => neighbours('<-[:LEADS]-', ...at),
  participants: (...at) => neighbours('<-[:PARTICIPATES_IN]-', ...at),
  children: (...at) => neighbours('<-[:PART_OF]-', ...at),
  subject: (...at) => `head(${neighbours('-[:MEASURES]->', ...at)})`,
  parent: (...at) => `head(${neighbours('-[:PART_OF]->', ...at)})`,
};

/** The entities at the other end of such a relation, in the plan's order. */
function neighbours(
  arrow: string,
  ...[projector, variable, field]: Parameters<FieldProjection>
): string {
  const other = projector.variable('other');
  const relation = projector.variable('relation');
  const shape = projector.project('Entity', other, field.selection);
  const pattern = `(${variable})${arrow.replace('[', `[${relation}`)}(${other}:Entity)`;
  return `COLLECT { MATCH ${pattern} RETURN ${shape} ORDER BY ${relation}.sortKey }`;
}
