/** Where a Neo4j answers Bolt and as whom to speak to it. */
export interface GraphConnection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** A Neo4j that is known not to answer. */
export interface GraphAbsence {
  readonly since: Date;
  /** When it is started again; null where that is under way. */
  readonly nextTry: Date | null;
}

/** Whether a Neo4j is known to be away, by somebody who looks after it; null while it answers. */
export type AskAbsence = () => GraphAbsence | null;
