import type { Resolvers } from '#server/__generated__/resolvers.ts';
import type { AtlasContext } from '#server/context.ts';
import { RECORD_STAGE_KINDS } from '#server/domain/vocabulary.ts';
import type { RecordEntry, RecordStatus } from '#server/ledger/ledger.ts';
import {
  documentOf,
  moneyIn,
  type PaperDocument,
  type RecordPage,
} from '#server/records/document.ts';
import { CONNECTION } from '#server/records/page.ts';
import { padded, pageOfList } from '#server/records/page-of-list.ts';
import type { EntityRecord } from '#server/records/record.ts';

interface RecordsAsked {
  readonly statuses?: readonly RecordStatus[] | null;
  readonly first: unknown;
  readonly after?: string | null;
}

/** What later papers say of an entity, the newest first. */
export async function recordsOf(
  { id }: EntityRecord,
  { statuses, first, after }: RecordsAsked,
  { records }: AtlasContext,
): Promise<RecordPage> {
  const ledger = await records.ledger();
  const all = ledger.recordsOf(id, records.moment);
  const places = new Map(all.map(({ record }, index) => [record, padded(index)]));
  return pageOfList(such(all, statuses), ({ record }) => places.get(record) ?? '', {
    list: 'records',
    asked: { id, statuses, at: records.moment },
    first,
    after,
  });
}

/** What counts of an entity by its records; null where none counts. */
export async function progressOf(
  { id }: EntityRecord,
  _args: unknown,
  { records }: AtlasContext,
): Promise<object | null> {
  const ledger = await records.ledger();
  const { percent, starts, ends, obstacles, amounts, stage } = ledger.saidOf(id, records.moment);
  const none = [percent, starts, ends, obstacles, amounts, stage].every((one) => one === undefined);
  return none
    ? null
    : {
        percent: percent?.percent,
        percentRecord: percent,
        starts: starts?.starts,
        startsRecord: starts,
        ends: ends?.ends,
        endsRecord: ends,
        obstacles: obstacles?.obstacles,
        obstaclesRecord: obstacles,
        amounts: moneyIn(ledger.moneyOf(id, records.moment)),
        amountsRecord: amounts,
      };
}

/** The record that gives an entity its stage; null where the plan does. */
export function stageRecordOf(
  { stageRecord }: EntityRecord,
  _args: unknown,
  context: AtlasContext,
): Promise<RecordEntry | null> {
  return recordBy(stageRecord, context);
}

/** The record that added an entity, or that states a relation; null where the plan does. */
export async function recordBy(
  id: unknown,
  { records }: AtlasContext,
): Promise<RecordEntry | null> {
  return typeof id === 'string' ? ((await records.ledger()).records.get(id) ?? null) : null;
}

/** The stage that the plan itself gives. */
export function planStageOf({ stage, stageRecord, planStage }: EntityRecord): unknown {
  return stageRecord === undefined ? stage : planStage;
}

/** The fields of documents and of what they say. */
export const ledgerResolvers: Resolvers = {
  Document: {
    records: async ({ id }, { statuses, first, after }, { records }) => {
      const ledger = await records.ledger();
      const all = [...ledger.records.values()].filter(({ document }) => document === id);
      return pageOfList(such(all, statuses), ({ number }) => padded(number), {
        list: 'documentRecords',
        asked: { id, statuses },
        first,
        after,
      });
    },
  },
  Record: {
    id: ({ record }) => record,
    of: ({ of }, _args, { records }) => records.findMeant(of),
    adds: ({ adds }) => (adds === undefined ? null : { ...adds, aliases: adds.aliases ?? [] }),
    relations: ({ relations }) => relations ?? [],
    sameAs: ({ sameAs }, _args, { records }) =>
      sameAs === undefined ? null : records.findMeant(sameAs),
    document: ({ document }, _args, context) => documentById(document, context),
    stageKind: ({ stage }) => (stage === undefined ? null : RECORD_STAGE_KINDS[stage]),
    amounts: ({ amounts }) => moneyIn(amounts),
    history: ({ history }) => history === true,
    acceptedBy: ({ acceptance }) => acceptance?.by ?? null,
  },
  AddedRelation: { other: ({ other }, _args, { records }) => records.findMeant(other) },
  RecordConnection: CONNECTION,
  DocumentConnection: CONNECTION,
};

function such(
  records: readonly RecordEntry[],
  statuses: readonly RecordStatus[] | null | undefined,
): readonly RecordEntry[] {
  return records.filter(({ status }) => statuses?.includes(status) ?? true);
}

/** The document of an id that the ledger itself gave. */
async function documentById(id: string, { records }: AtlasContext): Promise<PaperDocument> {
  const entry = (await records.ledger()).documents.get(id);
  if (entry === undefined) {
    throw new Error(`the ledger names ${id} but does not hold it`);
  }
  return documentOf(entry);
}
