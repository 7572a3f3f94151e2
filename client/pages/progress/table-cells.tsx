import type { ReactNode } from 'react';

import { FactSource, stageSource } from '#client/explorer/entity-panel/facts.tsx';
import { PaperCite } from '#client/explorer/works/paper-cite.tsx';
import { readAt, select } from '#client/shared/routing/navigate.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { readStage } from '#client/shared/words/read-stage.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { PercentBar } from './percent-bar.tsx';
import { datesAtFirst, datesNow, readDates } from './read-progress.ts';
import type { ProgressOrder } from './route.ts';
import type { BoardRowFact } from './row-fields.ts';
import { RuleMarks } from './rule-marks.tsx';

interface CellProps {
  readonly row: BoardRowFact;
}

export interface Column {
  readonly id: 'name' | 'stage' | 'percent' | 'dates' | 'money' | 'said' | 'behind';
  /** What a press on its header orders by. */
  readonly by: ProgressOrder;
  readonly isFilled: (row: BoardRowFact) => boolean;
  readonly Cell: (props: CellProps) => ReactNode;
}

/** The columns of the table, in their order. */
export const COLUMNS: readonly Column[] = [
  { id: 'name', by: 'name', isFilled: () => true, Cell: NameCell },
  { id: 'stage', by: 'stage', isFilled: ({ entity }) => entity.stage !== null, Cell: StageCell },
  {
    id: 'percent',
    by: 'percent',
    isFilled: ({ entity }) => percentOf(entity) !== null,
    Cell: PercentCell,
  },
  {
    id: 'dates',
    by: 'ends',
    isFilled: ({ entity: { progress } }) => (progress?.starts ?? progress?.ends ?? null) !== null,
    Cell: DatesCell,
  },
  {
    id: 'money',
    by: 'total',
    isFilled: ({ entity }) => (entity.progress?.amounts.length ?? 0) > 0,
    Cell: MoneyCell,
  },
  { id: 'said', by: 'said', isFilled: ({ lastRecord }) => lastRecord !== null, Cell: SaidCell },
  { id: 'behind', by: 'behind', isFilled: ({ lags }) => lags.length > 0, Cell: BehindCell },
];

function percentOf({ progress }: BoardRowFact['entity']): number | null {
  return progress?.percent ?? null;
}

function NameCell({ row: { entity } }: CellProps): ReactNode {
  const city = 'city' in entity ? entity.city : null;
  return (
    <>
      <EntityLink entity={entity} to={select(entity.id)} />
      {city !== null && (
        <p className="count">
          <EntityName of={city} isShort />
        </p>
      )}
    </>
  );
}

/** The stage now, who says so, and what the plan says where that is another. */
function StageCell({ row: { entity } }: CellProps): ReactNode {
  const words = useWords();
  const { stage, planStage, stageRecord } = entity;
  return (
    <>
      {stage !== null && readStage(stage, words)}{' '}
      <span className="count">
        <FactSource source={stageSource(entity)} to={(at) => readAt(at, null)} />
      </span>
      {stageRecord !== null && planStage !== null && planStage !== stage && (
        <p className="count">
          {words('progress.planStage', { stage: readStage(planStage, words) })}
        </p>
      )}
    </>
  );
}

function PercentCell({ row: { entity } }: CellProps): ReactNode {
  return <PercentBar percent={percentOf(entity) ?? 0} />;
}

/** From when to when as said now, and as first said where that was otherwise. */
function DatesCell({ row }: CellProps): ReactNode {
  const words = useWords();
  const now = readDates(datesNow(row), words);
  const first = readDates(datesAtFirst(row), words);
  return (
    <>
      <span>{now}</span>
      {first !== null && first !== now && (
        <p className="count">{words('progress.firstDates', { dates: first })}</p>
      )}
    </>
  );
}

function MoneyCell({ row: { entity } }: CellProps): ReactNode {
  const words = useWords();
  return (
    <ul>
      {(entity.progress?.amounts ?? []).map(({ kind, text }) => (
        <li key={kind}>
          <span className="count">{words(`progress.money.${kind}`)}</span>{' '}
          <span lang="zh-CN">{text}</span>
        </li>
      ))}
    </ul>
  );
}

function SaidCell({ row: { lastRecord } }: CellProps): ReactNode {
  return lastRecord === null ? null : <PaperCite record={lastRecord} />;
}

function BehindCell({ row: { lags } }: CellProps): ReactNode {
  return <RuleMarks lags={lags} />;
}
