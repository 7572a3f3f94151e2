import { RELATION_TYPE_WORDS } from '#server/domain/vocabulary-words.ts';

import type { ExportedEntity, ExportedRelation } from './export-records.ts';
import { sheetText } from './sheet-cell.ts';

/** Who does what: a row a task in the plan's order, a column a department, those with most tasks first. */
export function responsibilityTable(
  entities: readonly ExportedEntity[],
  relations: readonly ExportedRelation[],
): (string | null)[][] {
  // The two city governments take part in the annex as a whole, which is no task.
  const duties = relations.filter(
    ({ type, to }) => (type === 'LEADS' || type === 'PARTICIPATES_IN') && to.type === 'Task',
  );
  const words = new Map(
    duties.map(({ from, to, type }) => [`${from.id} ${to.id}`, RELATION_TYPE_WORDS[type].zh]),
  );
  const departments = departmentsOf(duties);
  const answeredFor = new Set(duties.map(({ to }) => to.id));
  const heading = '任务 Task（牵头 leads，参加 takes part）';
  return [
    [heading, ...departments.map(({ name }) => sheetText(name))],
    ...entities
      .filter(({ id }) => answeredFor.has(id))
      .map(({ id, name }) => [
        sheetText(name),
        ...departments.map((department) => words.get(`${department.id} ${id}`) ?? null),
      ]),
  ];
}

function departmentsOf(duties: readonly ExportedRelation[]): readonly ExportedRelation['from'][] {
  const departments = new Map(duties.map(({ from }) => [from.id, from]));
  const counts = new Map<string, number>();
  for (const { from } of duties) {
    counts.set(from.id, (counts.get(from.id) ?? 0) + 1);
  }
  return [...departments.values()].sort(
    (one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0),
  );
}
