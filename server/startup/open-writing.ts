import { randomBytes } from 'node:crypto';

import { concludingOver } from '#graph-seed/load/concluding.ts';
import { planSources, type ReadPlan } from '#graph-seed/load/plan-source.ts';
import { findPlanFolders } from '#graph-seed/plan-folders.ts';
import type { Additions } from '#server/domain/addition.ts';
import { StartupError } from '#server/domain/startup-errors.ts';
import { createPlanReader } from '#server/conclusions/plan-reader.ts';
import type { Environment } from '#server/environment.ts';
import type { Graph } from '#server/graph/graph.ts';
import { Hands } from '#server/http/hands/hands.ts';
import { OpenId } from '#server/http/hands/open-id.ts';
import { SESSION } from '#server/http/hands/session-listener.ts';
import { SIGN_IN } from '#server/http/hands/sign-in-listener.ts';
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
 * Who may write: whoever signs in with a role at the OpenID provider; without one, on a server that only its own machine reaches, whoever sees what it
 * printed; and whoever has the keeper's token. Undefined where nobody may.
 */
export function openWriting(
  environment: Environment,
  graph: Graph,
  address: string,
): OpenedWriting | undefined {
  const { keeperToken: given, keeperName, sessionSecret } = environment;
  const openId = openIdOf(environment);
  const keeperToken = given ?? (openId === undefined ? tokenOfThisMachine(environment) : null);
  const isKnown = keeperToken !== null || openId !== undefined;
  if (environment.writing === 'off' || !isKnown) {
    return undefined;
  }
  const hands = new Hands({ sessionSecret, keeperToken, keeperName });
  const writer = new LedgerWriter(
    concludingOver(graph, sourcesWith(createPlanReader())),
    { isReviewed: environment.isReviewed === 'on', signIn: openId === undefined ? null : SIGN_IN },
    environment.neo4j === null ? appendToJournal(journalIn(environment)) : NO_JOURNAL,
  );
  const isAtHand = keeperToken !== null && given === null;
  return {
    access: { hands, writer, openId },
    invitation: isAtHand ? [invitationBy(address, keeperToken)] : [],
  };
}

function invitationBy(address: string, token: string): string {
  return `录入请打开 · to write, open ${address}${SESSION}?token=${token}`;
}

/** The plans of this installation with what records add to them. */
function sourcesWith(read: ReadPlan) {
  return async (additions: Additions) => planSources(await findPlanFolders(), additions, read);
}

/** A token of this start for a server that only its own machine reaches; null for others. */
function tokenOfThisMachine({ host, publicUrl }: Environment): string | null {
  return OF_THIS_MACHINE.test(host) && publicUrl === null ? randomBytes(24).toString('hex') : null;
}

/** Throws STARTUP_FAILED where the provider is given without the client, or the other way round. */
function openIdOf(environment: Environment): OpenId | undefined {
  const { openIdIssuer: issuer, openIdClient: clientId } = environment;
  if (issuer !== null && clientId !== null) {
    return new OpenId({
      issuer,
      clientId,
      clientSecret: environment.openIdSecret,
      scope: environment.openIdScope,
      rolesClaim: environment.openIdRolesClaim,
      roles: { editor: environment.openIdEditor, keeper: environment.openIdKeeper },
    });
  }
  if (issuer !== clientId) {
    throw new StartupError(
      'OIDC_ISSUER 与 OIDC_CLIENT_ID 须一起设，或都不设。',
      'OIDC_ISSUER and OIDC_CLIENT_ID are set together, or neither.',
    );
  }
  return undefined;
}
