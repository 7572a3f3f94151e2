/** Where a Neo4j answers Bolt and as whom to speak to it. */
export interface GraphConnection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}
