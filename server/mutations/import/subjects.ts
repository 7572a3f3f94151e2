import type { AtlasContext } from '#server/context.ts';
import type { Statement } from '#server/domain/ledger-line.ts';

import { firstPlan, newId, type Subject } from '../added.ts';
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
  const found: RowWithSubject[] = [];
  const taken = new Set<string>();
  for (const row of rows) {
    if (row.state === 'SETTLED') {
      const { id, plan } = await context.records.entity(row.entity ?? '');
      found.push({ ...row, subject: { of: id, plan, added: {} } });
    } else if (row.state === 'NEW' && row.proposed !== null) {
      const plan = row.proposed.plan ?? (await firstPlan(context));
      const of = await newId(context.records, { plan, name: row.name, taken });
      taken.add(of);
      const relations = relationsOf(row.proposed);
      const added = {
        adds: { type: 'Project' as const, name: row.name },
        ...(relations.length === 0 ? {} : { relations }),
      };
      found.push({ ...row, subject: { of, plan, added } });
    }
  }
  return found;
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
