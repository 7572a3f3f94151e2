import type { AtlasContext } from '#server/context.ts';
import { SeedInvalidError, type SeedFault } from '#server/domain/startup-errors.ts';
import { type Hand, mayActAs, type Role } from '#server/domain/hand.ts';
import {
  ForbiddenError,
  UnauthenticatedError,
  WritingOffError,
} from '#server/domain/writing-errors.ts';
import type { Decision } from '#server/ledger/append-lines.ts';
import type { Ledger } from '#server/ledger/ledger.ts';
import type { LedgerWriter } from '#server/ledger/ledger-writer.ts';

import type { InputError } from './input-error.ts';

/** Somebody who may do what is asked, and where it is written. */
export interface Writing {
  readonly hand: Hand;
  readonly writer: LedgerWriter;
  /** Who writes and when, as each line says it. */
  readonly written: { readonly by: string; readonly recordedAt: string };
}

/** Throws WRITING_OFF, UNAUTHENTICATED or FORBIDDEN for whoever may not. */
export function requireRole({ hand, writing }: AtlasContext, role: Role): Writing {
  if (writing === null) {
    throw new WritingOffError();
  }
  if (hand === null) {
    throw new UnauthenticatedError(writing.signIn);
  }
  if (!mayActAs(hand, role)) {
    throw new ForbiddenError(hand, role);
  }
  const written = { by: hand.name, recordedAt: new Date().toISOString() };
  return { hand, writer: writing, written };
}

/** What came of a decision: what it tells, or what is wrong. */
export interface Outcome<Told> {
  readonly told: Told | null;
  readonly errors: readonly InputError[];
}

export function refused(...errors: readonly InputError[]): Decision<Outcome<never>> {
  return { lines: [], told: { told: null, errors } };
}

export function decided<Told>(lines: Decision<Told>['lines'], told: Told): Decision<Outcome<Told>> {
  return { lines, told: { told, errors: [] } };
}

/** Decides and writes; the rest of the request reads what was written. */
export async function write<Told>(
  { records }: AtlasContext,
  { writer }: Writing,
  decide: (ledger: Ledger) => Decision<Outcome<Told>>,
): Promise<{ readonly ledger: Ledger; readonly told: Outcome<Told> }> {
  const known = await records.ledger();
  try {
    const { ledger, told } = await writer.append(known, decide);
    records.renew(ledger);
    return { ledger, told };
  } catch (error) {
    if (error instanceof SeedInvalidError) {
      return { ledger: known, told: { told: null, errors: error.facts.faults.map(notConcluded) } };
    }
    throw error;
  }
}

/** What a record adds does not fit the plan; all is as it was. */
function notConcluded({ message }: SeedFault): InputError {
  return {
    field: null,
    code: 'NOT_CONCLUDED',
    words: {
      zh: `没有写入：与规划的图谱不合（${message}）。`,
      en: `Nothing was written: it does not fit the plan's graph (${message}).`,
    },
  };
}
