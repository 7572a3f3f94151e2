import type { AtlasContext } from '#server/context.ts';
import type { Ledger, RecordEntry } from '#server/ledger/ledger.ts';
import { documentOf, type PaperDocument } from '#server/records/document.ts';

import type { InputError, InputErrorCode } from './input-error.ts';
import { decided, refused, requireRole, write } from './writing.ts';

interface Retracted {
  readonly record: RecordEntry | null;
  readonly document: PaperDocument | null;
  readonly retracted: number;
  readonly errors: readonly InputError[];
}

/** Takes back a record, or a document with all its records. Throws where the asker may not. */
export async function retract(
  context: AtlasContext,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Retracted> {
  const writing = requireRole(context, 'keeper');
  const why = reason.trim();
  if (why === '' || why.length > MOST_REASON) {
    return { record: null, document: null, retracted: 0, errors: [badReason(reason)] };
  }
  const { ledger, told } = await write(context, writing, (known) => {
    const standing = standingAt(known, id);
    return standing instanceof Array
      ? decided([{ retracts: id, reason: why, ...writing.written }], standing.length)
      : refused(standing);
  });
  const document = ledger.documents.get(id);
  return {
    record: ledger.records.get(id) ?? null,
    document: document === undefined ? null : documentOf(document),
    retracted: told.told ?? 0,
    errors: told.errors,
  };
}

/** The records that count no more once this is taken back; or why it cannot be. */
function standingAt(ledger: Ledger, id: string): readonly RecordEntry[] | InputError {
  const record = ledger.records.get(id);
  const entry = record ?? ledger.documents.get(id);
  if (entry === undefined) {
    return unknown('id', id);
  }
  if (entry.retraction !== null) {
    const { by, reason } = entry.retraction;
    return fault('id', 'RETRACTED', {
      zh: `“${id}”已由${by}撤回：${reason}。`,
      en: `“${id}” was taken back already by ${by}: ${reason}.`,
    });
  }
  return [...ledger.records.values()].filter(
    (one) => (one === record || one.document === id) && one.status !== 'RETRACTED',
  );
}

interface Accepted {
  readonly records: readonly RecordEntry[];
  readonly errors: readonly InputError[];
}

/** Accepts pending records, all or none. Throws where the asker may not. */
export async function accept(
  context: AtlasContext,
  { records: ids }: { readonly records: readonly string[] },
): Promise<Accepted> {
  const writing = requireRole(context, 'keeper');
  const each = [...new Set(ids)];
  if (each.length === 0 || each.length > MOST_ACCEPTED) {
    return { records: [], errors: [badNumber(each.length)] };
  }
  const { ledger, told } = await write(context, writing, (known) => {
    const errors = each.flatMap((id, index) => notPending(known, id, index));
    return errors.length > 0
      ? refused(...errors)
      : decided(
          each.map((accepts) => ({ accepts, ...writing.written })),
          each,
        );
  });
  const accepted = told.told ?? [];
  return {
    records: accepted.flatMap((id) => ledger.records.get(id) ?? []),
    errors: told.errors,
  };
}

function notPending(ledger: Ledger, id: string, index: number): InputError[] {
  const field = `records.${String(index)}`;
  const status = ledger.records.get(id)?.status;
  if (status === undefined) {
    return [unknown(field, id)];
  }
  return status === 'PENDING'
    ? []
    : [
        fault(field, 'NOT_PENDING', {
          zh: `“${id}”${status === 'ACCEPTED' ? '已经采用' : '已经撤回'}，不在待审核之列。`,
          en: `“${id}” is ${status === 'ACCEPTED' ? 'accepted' : 'retracted'} already and not pending.`,
        }),
      ];
}

const MOST_REASON = 500;
const MOST_ACCEPTED = 500;

function fault(field: string, code: InputErrorCode, words: InputError['words']): InputError {
  return { field, code, words };
}

function unknown(field: string, id: string): InputError {
  return fault(field, 'UNKNOWN_RECORD', {
    zh: `没有“${id}”这条记录或这份文件。`,
    en: `There is no record or document “${id}”.`,
  });
}

function badReason(reason: string): InputError {
  return fault('reason', 'BAD_VALUE', {
    zh: `撤回须说明理由，1 到 ${String(MOST_REASON)} 个字；现有 ${String(reason.trim().length)} 个。`,
    en: `Say why, in 1 to ${String(MOST_REASON)} characters; there are ${String(reason.trim().length)}.`,
  });
}

function badNumber(number: number): InputError {
  return fault('records', 'BAD_VALUE', {
    zh: `一次可采用 1 到 ${String(MOST_ACCEPTED)} 条，现有 ${String(number)} 条。`,
    en: `Accept 1 to ${String(MOST_ACCEPTED)} records at once; there are ${String(number)}.`,
  });
}
