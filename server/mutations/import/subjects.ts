import type { AtlasContext } from '#server/context.ts';
import type { Statement } from '#server/domain/ledger-line.ts';

import { firstPlan, type Subject } from '../added.ts';
import { newIds } from '../new-ids.ts';
import { relationsOf } from './propose-work.ts';
import type { SettledRow } from './settle-rows.ts';

interface RowWithSubject extends SettledRow {
  readonly subject: Subject;
}

/** Of whom the rows that are recorded are, and what the new ones add. */
export async function subjectsOf(
  context: AtlasContext,
  rows: readonly SettledRow[],
): Promise<RowWithSubject[]> {
  const settled = rows.filter(({ state }) => state === 'SETTLED');
  const entities = await context.records.entities(settled.map(({ entity }) => entity ?? ''));
  const unnamed = await firstPlan(context);
  const added = rows.filter(({ state }) => state === 'NEW');
  const planOf = ({ proposed }: SettledRow): string => proposed?.plan ?? unnamed;
  const ids = await newIds(
    context.records,
    added.map((row) => ({ plan: planOf(row), name: row.name })),
  );
  const all = [
    ...settled.flatMap((row, index) => {
      const entity = entities[index];
      return entity === undefined
        ? []
        : [{ ...row, subject: { of: entity.id, plan: entity.plan, added: {} } }];
    }),
    ...added.map((row, index) => ({
      ...row,
      subject: { of: ids[index] ?? '', plan: planOf(row), added: addedBy(row) },
    })),
  ];
  return all.sort((one, other) => one.number - other.number);
}

function addedBy({ name, proposed }: SettledRow): Subject['added'] {
  const relations = proposed === null ? [] : relationsOf(proposed);
  return {
    adds: { type: 'Project', name },
    ...(relations.length === 0 ? {} : { relations }),
  };
}

const LONGEST_NOTE = 500;

/** Of a new work also what the graph has no field for, as a note: what is built, where, and who answers for it. */
export function withAside(statement: Statement, { aside }: Pick<SettledRow, 'aside'>): Statement {
  const { SCALE, PLACE, DEPARTMENT } = aside;
  const said = [
    ...(statement.note === undefined ? [] : [statement.note]),
    ...(SCALE === undefined ? [] : [SCALE]),
    ...(PLACE === undefined ? [] : [`建设地点：${PLACE}`]),
    ...(DEPARTMENT === undefined ? [] : [`责任单位：${DEPARTMENT}`]),
  ];
  return said.length === 0
    ? statement
    : { ...statement, note: said.join('；').slice(0, LONGEST_NOTE) };
}
