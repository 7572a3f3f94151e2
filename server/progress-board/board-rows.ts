import { RECORD_STAGES } from '#server/domain/vocabulary.ts';
import type { Said } from '#server/ledger/ledger.ts';
import { inRange, PAGE } from '#server/records/arguments.ts';
import { padded, pageOfList } from '#server/records/page-of-list.ts';
import { readStage } from '#server/records/stage-argument.ts';

import type {
  BoardColumnRecord,
  BoardRowPage,
  BoardRowRecord,
  LagGroupRecord,
} from './board-row.ts';
import { LAG_RULES, type LagRecord } from './find-lags.ts';
import type { Work } from './find-works.ts';
import { orderWorks, WorkOrder } from './order-works.ts';
import type { ProgressBoardRecord } from './progress-board.ts';

interface RowsAsked {
  readonly stages: readonly string[] | null;
  readonly rules: readonly LagRecord['rule'][] | null;
  /** Whether only those are meant of which a start or an end is told. */
  readonly isDated: boolean;
  readonly orderBy: unknown;
  readonly first: unknown;
  readonly after: string | null;
}

/** The works by stage, from the first stage to the last, then those whose stage nobody tells. Throws BAD_ARGUMENT. */
export function columnsOf(board: ProgressBoardRecord, first: unknown): BoardColumnRecord[] {
  const size = inRange('first', first, PAGE);
  return [...RECORD_STAGES, null]
    .map((stage) => {
      const works = board.all.filter((work) => work.stage === stage);
      return {
        stage,
        count: works.length,
        planned: board.all.filter((work) => work.planStage === stage).length,
        rows: byNews(works)
          .slice(0, size)
          .map((work) => rowOf(board, work)),
      };
    })
    .filter(({ count, planned }) => count + planned > 0);
}

/** The works in rows. Throws BAD_ARGUMENT and BAD_CURSOR. */
export function rowsOf(
  board: ProgressBoardRecord,
  { stages, rules, isDated, orderBy, first, after }: RowsAsked,
): BoardRowPage {
  const { ledger, date } = board;
  const wanted = stages?.map(readStage);
  const order = WorkOrder.parse(orderBy ?? {});
  const such = board.all.filter(
    ({ id, stage, lags }) =>
      (!isDated || hasDates(ledger.saidOf(id, date))) &&
      (wanted === undefined || (stage !== null && wanted.includes(stage))) &&
      (rules === null || lags.some(({ rule }) => rules.includes(rule))),
  );
  const places = new Map(
    orderWorks(such, order, board).map((work, index) => [work.id, padded(index)]),
  );
  return pageOfList(
    such.map((work) => rowOf(board, work)),
    ({ entity }) => places.get(entity) ?? '',
    { list: 'boardRows', asked: { ...board.asked, stages, rules, isDated, order }, first, after },
  );
}

/** What is behind first, then what papers speak of; each in the plan's order. */
function byNews(works: readonly Work[]): readonly Work[] {
  const rank = ({ lags, isSpokenOf }: Work): number => (lags.length > 0 ? 0 : isSpokenOf ? 1 : 2);
  return works.toSorted((one, other) => rank(one) - rank(other));
}

function hasDates({ starts, ends }: Said): boolean {
  return starts !== undefined || ends !== undefined;
}

/** What is behind by rule, of each the worst. Throws BAD_ARGUMENT. */
export function lagGroupsOf({ behind }: ProgressBoardRecord, first: unknown): LagGroupRecord[] {
  const size = inRange('first', first, PAGE);
  return LAG_RULES.map((rule) => {
    const lags = behind.filter((lag) => lag.rule === rule);
    return { rule, count: lags.length, lags: lags.slice(0, size) };
  }).filter(({ count }) => count > 0);
}

function rowOf({ ledger, date }: ProgressBoardRecord, { id, lags }: Work): BoardRowRecord {
  const counting = ledger.countingOf(id, date);
  return {
    entity: id,
    lags,
    firstStartsRecord: counting.findLast(({ starts }) => starts !== undefined) ?? null,
    firstEndsRecord: counting.findLast(({ ends }) => ends !== undefined) ?? null,
    lastRecord: counting[0] ?? null,
  };
}
