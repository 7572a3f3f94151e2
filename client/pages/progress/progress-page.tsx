import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { PrintButton } from '#client/explorer/print-sheet/print-button.tsx';
import { WorkFilters } from '#client/explorer/works/work-filters.tsx';
import { plansQuery } from '#client/shared/queries/plans.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { NoAnswer } from '#client/shared/ui/answer-view.tsx';
import { PrintedOn } from '#client/shared/ui/printed-on.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readPlanTitle } from '#client/shared/words/read-plan.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Words } from '#client/shared/words/words.ts';
import { type BoardFact, boardQuery } from './board-query.ts';
import { BoardView } from './board-view.tsx';
import { MomentChoice } from './moment-choice.tsx';
import styles from './progress-page.module.css';
import { adjustProgress, PLAN_ALONE, PROGRESS_VIEWS, type ProgressRoute } from './route.ts';
import { Summary } from './lag-summary.tsx';
import { TableView } from './table-view.tsx';
import { TimeView } from './time-view.tsx';

interface PageProps {
  readonly route: ProgressRoute;
}

/** How works stand by what the plan and later papers say: as a board, as a table, along time. */
export function ProgressPage({ route }: PageProps): ReactNode {
  const words = useWords();
  const answer = useAnswer(boardQuery(route));
  const board = answer.data;
  return (
    <DocumentPage
      title={words('page.progress')}
      aside={board === undefined ? undefined : readAside(board, route, words)}
      toldOf={[]}
      tools={
        <>
          <StateLink className="button" to={goTo('changes', { filter: route.filter })}>
            {words('progress.changes')}
          </StateLink>
          <PrintButton>{words('progress.print')}</PrintButton>
        </>
      }
    >
      <div className="stack gap-4">
        <div className={styles.printed}>
          <PrintedOn source="progress.source" />
        </div>
        <div className={clsx('wrap screen-only', styles.choices)}>
          <Views route={route} />
          <MomentChoice asOf={route.asOf} />
        </div>
        <WorkFilters
          filter={route.filter}
          stages={board?.stages ?? []}
          to={(filter) => adjustProgress({ filter })}
        />
        {answer.status === 'success' ? (
          <Answered board={answer.data} route={route} />
        ) : (
          <NoAnswer answer={answer} loading="progress.loading" lines={14} isWholePage />
        )}
      </div>
    </DocumentPage>
  );
}

function readAside(board: BoardFact, { asOf }: ProgressRoute, words: Words): string {
  const { date, works, total, columns } = board;
  const staged = columns.reduce(
    (sum, { stage, planned }) => sum + (stage === null ? 0 : planned),
    0,
  );
  return asOf === PLAN_ALONE || board.papers === 0
    ? words('progress.aside.plan', { total, staged })
    : words('progress.aside', { date, total, works });
}

function Views({ route }: PageProps): ReactNode {
  const words = useWords();
  return (
    <nav className="segmented" aria-label={words('progress.views')}>
      {PROGRESS_VIEWS.map((view) => (
        <StateLink key={view} to={adjustProgress({ view })} isCurrent={route.view === view}>
          {words(`progress.view.${view}`)}
        </StateLink>
      ))}
    </nav>
  );
}

interface AnsweredProps extends PageProps {
  readonly board: BoardFact;
}

function Answered({ board, route }: AnsweredProps): ReactNode {
  return (
    <>
      {board.papers === 0 ? <NoPapers /> : <Summary board={board} />}
      <View board={board} route={route} />
    </>
  );
}

/** Before any paper is put in, what can be told at all. */
function NoPapers(): ReactNode {
  const words = useWords();
  const plans = useAnswer(plansQuery);
  return (
    <p className={styles.notice} role="status">
      {words('progress.noPapers')}{' '}
      {(plans.data ?? []).map((plan) => (
        <span key={plan.id} className="aside">
          {words('progress.noPapers.period', {
            title: readPlanTitle(plan, words),
            period: plan.period,
          })}
        </span>
      ))}
    </p>
  );
}

function View({ board, route }: AnsweredProps): ReactNode {
  switch (route.view) {
    case 'board':
      return <BoardView columns={board.columns} filter={route.filter} />;
    case 'table':
      return <TableView route={route} />;
    case 'time':
      return <TimeView board={board} route={route} />;
  }
}
