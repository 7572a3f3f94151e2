/** The same store behind @neo4j/graphql and Yoga: types and relations as they are stored, and what it cannot walk by itself in Cypher. */
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';

const TYPES = /* GraphQL */ `
  type Fed @relationshipProperties {
    basis: String
    mentions: [String!]
  }
  type Entity @node {
    id: String!
    name: String!
    type: String!
    sortKey: String!
    mentions: [String!]
    feeds: [Entity!]! @relationship(type: "FEEDS", direction: OUT, properties: "Fed")
    fedBy: [Entity!]! @relationship(type: "FEEDS", direction: IN, properties: "Fed")
    locatedIn: [Entity!]! @relationship(type: "LOCATED_IN", direction: OUT)
    leads: [Entity!]! @relationship(type: "LEADS", direction: OUT)
    participatesIn: [Entity!]! @relationship(type: "PARTICIPATES_IN", direction: OUT)
    includes: [Entity!]! @relationship(type: "INCLUDES", direction: OUT)
    covers: [Entity!]! @relationship(type: "COVERS", direction: OUT)
    coveredBy: [Entity!]! @relationship(type: "COVERS", direction: IN)
    ledBy: [Entity!]! @relationship(type: "LEADS", direction: IN)
    joinedBy: [Entity!]! @relationship(type: "PARTICIPATES_IN", direction: IN)
    includedIn: [Entity!]! @relationship(type: "INCLUDES", direction: IN)
    traced: [Entity!]!
      @cypher(
        statement: """
        MATCH SHORTEST 101 (this) ((:Entity)-[:FEEDS|IMPROVES|PART_OF]->(:Entity)){1, 6} (end:Cluster)
        RETURN DISTINCT end
        """
        columnName: "end"
      )
  }
`;

/** A Yoga server over the store that this driver reaches. */
export async function createPeer(driver) {
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  return createYoga({ schema, context: () => ({ sessionConfig: { database: 'neo4j' } }) });
}
