import type { MutationResolvers } from '#server/__generated__/resolvers.ts';
import type { AtlasContext } from '#server/context.ts';
import { moneyIn } from '#server/records/document.ts';
import { inRange } from '#server/records/arguments.ts';
import type { LeftRow } from '#server/tables/read-rows.ts';

import { told } from '../told.ts';
import { type Imported, importRecords } from './import-records.ts';
import type { ProposedWork } from './propose-work.ts';
import type { SettledRow } from './settle-rows.ts';

export const importResolvers: Pick<MutationResolvers, 'importRecords'> = {
  importRecords: async (_root, { input, dryRun }, context) => {
    const given = {
      document: input.document,
      table: input.table ?? null,
      text: input.text ?? null,
      sheet: input.sheet ?? 0,
      columns: new Map((input.columns ?? []).map(({ column, field }) => [column, field ?? null])),
      rows: {
        of: new Map((input.rows ?? []).map(({ row, of }) => [row, of ?? null])),
        adds: new Set((input.rows ?? []).flatMap(({ row, adds }) => (adds === true ? [row] : []))),
        addUnknown: input.addUnknown ?? false,
      },
      leaveUnsettled: input.leaveUnsettled ?? false,
    };
    const { rows, left, columns, ...rest } = await told(
      context,
      importRecords(context, given, dryRun),
    );
    const all = rowsOf({ rows, left });
    return {
      ...rest,
      columns: columns.map(({ index, ...column }) => ({ column: index, ...column })),
      counts: countsOf(all),
      rows: (asked: RowsAsked) => pageOf(all, asked),
    };
  },
};

type State = SettledRow['state'];

interface RowShown {
  readonly row: number;
  readonly state: State;
  readonly [field: string]: unknown;
}

interface RowsAsked {
  readonly states?: readonly State[] | null;
  readonly first?: number | null;
  readonly after?: number | null;
}

const ROWS = { least: 0, most: 500 } as const;

function pageOf(all: readonly RowShown[], { states, first, after }: RowsAsked): RowShown[] {
  const size = inRange('first', first, ROWS);
  return all
    .filter(({ row, state }) => row > (after ?? 0) && (states?.includes(state) ?? true))
    .slice(0, size);
}

function rowsOf({ rows, left }: Pick<Imported, 'rows' | 'left'>): RowShown[] {
  return [...rows.map(shown), ...left.map(leftRow)].sort((one, other) => one.row - other.row);
}

function shown({
  number,
  name,
  state,
  entity,
  candidates,
  statement,
  proposed,
}: SettledRow): RowShown {
  return {
    row: number,
    state,
    ...statement,
    ...{ name, candidates, amounts: moneyIn(statement.amounts) },
    ...{ reason: state === 'LEFT' ? 'CHOSEN' : null },
    proposed: proposed === null ? null : proposedFields(proposed),
    // An id that nothing bears is among the errors.
    entity: (_args: unknown, { records }: AtlasContext) =>
      entity === null ? null : records.findEntity(entity),
  };
}

function proposedFields({ place, industry, operator, department }: ProposedWork): object {
  const find =
    (id: string | null) =>
    (_args: unknown, { records }: AtlasContext) =>
      id === null ? null : records.entity(id);
  return {
    place: find(place),
    industry: find(industry),
    operator: find(operator),
    department: find(department),
  };
}

function leftRow({ number, text, reason }: LeftRow): RowShown {
  return {
    row: number,
    state: 'LEFT',
    ...{ name: text, reason, candidates: [], amounts: [], entity: null, proposed: null },
  };
}

function countsOf(all: readonly RowShown[]): object {
  const count = (state: State): number => all.filter((row) => row.state === state).length;
  return {
    rows: all.length,
    settled: count('SETTLED'),
    asked: count('ASKED'),
    unknown: count('UNKNOWN'),
    added: count('NEW'),
    left: count('LEFT'),
  };
}
