import type { AtlasContext } from '#server/context.ts';
import type { EntityType, RecordStage } from '#server/domain/vocabulary.ts';
import { inRange, PAGE } from '#server/records/arguments.ts';
import { listKey } from '#server/records/cursor.ts';
import type { PageRows } from '#server/records/page.ts';
import type { EntityRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';

import { type MemberCounts, type MemberFilter, Members } from './choose-members.ts';
import { emptyNote } from './empty-note.ts';
import { findMembers } from './member.ts';
import { orderMembers, type PortfolioOrder } from './order-members.ts';
import { type PortfolioRowRecord, toRow } from './row.ts';

export interface PortfolioQuestion {
  readonly of: EntityRef;
  /** null: those that most readers come for. */
  readonly types: readonly EntityType[] | null;
  readonly operators: readonly EntityRef[] | null;
  readonly stages: readonly RecordStage[] | null;
  readonly order: PortfolioOrder;
  readonly first: number;
  readonly after: string | null;
}

interface Facets {
  readonly types: MemberCounts['types'];
  readonly stages: MemberCounts['stages'];
  readonly operators: readonly { readonly operator: EntityRecord; readonly count: number }[];
}

export interface PortfolioPage extends PageRows<{
  readonly sortKey: string;
  readonly node: PortfolioRowRecord;
}> {
  readonly of: EntityRecord;
  readonly types: readonly EntityType[] | null;
  readonly facets: () => Promise<Facets>;
  readonly note: string | null;
}

/**
 * A page of what lies in a place, along a line or in a park, is run by an organization, or works in an industry. Throws
 * UNKNOWN_ENTITY and AMBIGUOUS_NAME for what is named, BAD_ARGUMENT for a bound out of range or what has no portfolio, and
 * BAD_CURSOR for a cursor of another list, filter or order.
 */
export async function portfolio(
  context: AtlasContext,
  question: PortfolioQuestion,
): Promise<PortfolioPage> {
  const { records, language } = context;
  const { order, after } = question;
  const first = inRange('first', question.first, PAGE);
  const of = await records.entity(await records.meant(question.of));
  const filter = {
    types: question.types ?? usualTypes(of),
    stages: question.stages,
    operators: question.operators === null ? null : await records.eachMeant(question.operators),
  };
  const members = new Members(await findMembers(context, of));
  const such = members.such(filter);
  const list = listKey('portfolio', { of: of.id, ...filter, ...order });
  const rows = orderMembers(such, order, { list, after }).slice(0, first + 1);
  return {
    of,
    types: filter.types,
    rows: await Promise.all(
      rows.map(async ({ member, sortKey }) => ({
        sortKey,
        node: await toRow(context, members, member),
      })),
    ),
    size: first,
    isContinued: after !== null,
    list,
    totalCount: such.length,
    facets: () => findFacets(context, members.counts(filter)),
    note: such.length > 0 ? null : emptyNote(emptinessOf(of, members, filter), language),
  };
}

/** What most readers come for; null: whatever there is. */
function usualTypes({ type }: EntityRecord): readonly EntityType[] | null {
  if (type === 'Organization') {
    return null;
  }
  return type === 'Industry' ? ['Organization'] : ['Project'];
}

async function findFacets(
  { records }: AtlasContext,
  { types, stages, operators }: MemberCounts,
): Promise<Facets> {
  return {
    types,
    stages,
    operators: await Promise.all(
      operators.map(async ({ operator, count }) => ({
        operator: await records.entity(operator),
        count,
      })),
    ),
  };
}

function emptinessOf(of: EntityRecord, members: Members, { types }: MemberFilter) {
  const unfiltered = { types, stages: null, operators: null };
  return {
    of,
    types,
    unfiltered: members.such(unfiltered).length,
    others: members.counts(unfiltered).types,
  };
}
