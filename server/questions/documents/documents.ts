import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import type { DOCUMENT_KINDS } from '#server/domain/ledger-line.ts';
import { isBy } from '#server/domain/paper-date.ts';
import { documentOf, documentOfPlan, type DocumentPage } from '#server/records/document.ts';
import { find } from '#server/records/find.ts';
import { padded, pageOfList } from '#server/records/page-of-list.ts';
import { readStatement } from '#server/records/statement.ts';

const PLAN_IDS = readStatement(new URL('./plan-ids.cypher', import.meta.url));
const PlanRow = z.object({ id: z.string() });

interface DocumentsQuestion {
  readonly kinds: readonly (typeof DOCUMENT_KINDS)[number][] | null;
  readonly first: unknown;
  readonly after: string | null;
}

/** A page of the plans and of the papers that came after them. Throws BAD_ARGUMENT and BAD_CURSOR. */
export async function documents(
  context: AtlasContext,
  { kinds, first, after }: DocumentsQuestion,
): Promise<DocumentPage> {
  const { records } = context;
  const plans = await find(context, PLAN_IDS, {}, PlanRow);
  const ledger = await records.ledger();
  const all = [
    ...(await Promise.all(plans.map(async ({ id }) => documentOfPlan(await records.plan(id))))),
    ...Array.from(ledger.documents.values(), documentOf).filter(
      ({ date }) => records.moment === null || isBy(date, records.moment),
    ),
  ];
  return pageOfList(
    all.filter(({ kind }) => kinds?.includes(kind) ?? true),
    ({ kind, date, number, id }) =>
      [kind === 'PLAN' ? '0' : '1', date, padded(number), id].join(' '),
    { list: 'documents', asked: { kinds, at: records.moment }, first, after },
  );
}
