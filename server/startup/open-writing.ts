import { randomBytes } from 'node:crypto';

import type { Environment } from '#server/environment.ts';
import type { Graph } from '#server/graph/graph.ts';
import { Hands } from '#server/http/hands/hands.ts';
import { SESSION } from '#server/http/hands/session-listener.ts';
import type { WritingAccess } from '#server/http/hands/writing-access.ts';
import { LedgerWriter } from '#server/ledger/ledger-writer.ts';

import { appendToJournal, journalIn } from './journal.ts';

const OF_THIS_MACHINE = /^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/;

/** Whoever runs the Neo4j keeps what is in it. */
const NO_JOURNAL = (): Promise<void> => Promise.resolve();

export interface OpenedWriting {
  readonly access: WritingAccess;
  /** Where the keeper of this machine's server signs in, a line for whoever started it; none where the keeper has a token. */
  readonly invitation: readonly string[];
}

/**
 * Who may write: on a server that only its own machine reaches, whoever sees what it printed; elsewhere whoever has its token. Undefined where nobody
 * may.
 */
export function openWriting(
  environment: Environment,
  graph: Graph,
  address: string,
): OpenedWriting | undefined {
  const { writing, host, publicUrl, keeperToken, keeperName, sessionSecret } = environment;
  const isOfThisMachine = OF_THIS_MACHINE.test(host) && publicUrl === null;
  if (writing === 'off' || (keeperToken === null && !isOfThisMachine)) {
    return undefined;
  }
  const token = keeperToken ?? randomBytes(24).toString('hex');
  const hands = new Hands({ sessionSecret, keeperToken: token, keeperName });
  const writer = new LedgerWriter(
    graph,
    { isReviewed: environment.isReviewed === 'on', signIn: null },
    environment.neo4j === null ? appendToJournal(journalIn(environment)) : NO_JOURNAL,
  );
  return {
    access: { hands, writer },
    invitation:
      keeperToken === null
        ? [`录入请打开 · to write, open ${address}${SESSION}?token=${token}`]
        : [],
  };
}
