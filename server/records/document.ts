import { z } from 'zod';

import type { DOCUMENT_KINDS, Money, Retraction } from '#server/domain/ledger-line.ts';
import { dayOf, type PaperDate } from '#server/domain/paper-date.ts';
import type { DocumentEntry, RecordEntry } from '#server/ledger/ledger.ts';

import type { ListPage } from './page-of-list.ts';
import type { PlanRecord } from './record.ts';

/** A paper in which something is said: a plan, or one that was put in. */
export interface PaperDocument {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly date: string;
  readonly kind: (typeof DOCUMENT_KINDS)[number];
  readonly url: string | null;
  readonly by: string | null;
  readonly recordedAt: string | null;
  readonly retraction: Retraction | null;
  /** Which line of the ledger put it in; 0: a plan. */
  readonly number: number;
}

export type DocumentPage = ListPage<PaperDocument>;
export type RecordPage = ListPage<RecordEntry>;

export function documentOf({ document, url, ...entry }: DocumentEntry): PaperDocument {
  return { ...entry, id: document, url: url ?? null };
}

const Period = z.looseObject({ period: z.string() });

/** When a plan counts as said: the year with which its period begins, which is all that is told of its date. */
export function dateOfPlan(plan: PlanRecord): PaperDate {
  const [year] = /\d{4}/.exec(Period.parse(plan).period) ?? [];
  return year ?? dayOf(new Date(0));
}

const Issued = z.looseObject({ id: z.string(), title: z.string(), issuer: z.string() });

export function documentOfPlan(plan: PlanRecord): PaperDocument {
  const { id, title, issuer } = Issued.parse(plan);
  const nobody = { url: null, by: null, recordedAt: null, retraction: null };
  return { id, title, issuer, date: dateOfPlan(plan), kind: 'PLAN', ...nobody, number: 0 };
}

/** Money with the unit in which all of it is counted. */
export function moneyIn(amounts: readonly Money[] | undefined): object[] {
  return (amounts ?? []).map((money) => ({ ...money, unit: '万元' }));
}
