import type { GraphConnection } from '#server/domain/graph-connection.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The Neo4j of this run, loaded with the seed by the code that users run. */
    connection: GraphConnection;
    /** The built explorer. */
    explorerFolder: string;
  }
}
