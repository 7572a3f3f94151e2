import { figuresQuery } from './figures-query.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { FigureFact } from './figures-query.ts';
import { chosenFigures, figureSets, kindOf } from './figure-groups.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import type { FiguresRoute } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { FigureFilters } from './figure-filters.tsx';
import { FigureSetView } from './figure-set-view.tsx';
import { FigureTable } from './figure-table.tsx';
import styles from './figures-page.module.css';

/** The plan's figures, facts beside targets, each with where the plan gives it. */
export function FiguresPage({ route }: { readonly route: FiguresRoute }): ReactNode {
  const words = useWords();
  const answer = useAnswer(figuresQuery);
  const figures = answer.status === 'success' ? answer.data : [];
  const chosen = chosenFigures(figures, route);
  return (
    <DocumentPage
      title={words('figures.title')}
      aside={
        answer.status === 'success' ? (
          <Counts figures={figures} chosen={chosen} />
        ) : (
          words('page.loading')
        )
      }
      toldOf={chosen.flatMap((figure) => [
        figure,
        ...(figure.subject === null ? [] : [figure.subject]),
      ])}
      tools={
        <StateLink className="button" to={goTo('data', { types: ['INDICATOR'] })}>
          {words('figures.toData')}
        </StateLink>
      }
    >
      {answer.status === 'pending' && <Skeleton label={words('page.loading')} lines={8} />}
      {answer.status === 'error' && <ErrorNotice error={answer.error} />}
      {answer.status === 'success' && (
        <>
          <FigureFilters route={route} figures={figures} />
          <Chosen route={route} figures={chosen} />
        </>
      )}
    </DocumentPage>
  );
}

interface FiguresOfPlace {
  readonly route: FiguresRoute;
  readonly figures: readonly FigureFact[];
}

interface CountsProps {
  readonly figures: readonly FigureFact[];
  readonly chosen: readonly FigureFact[];
}

function Counts({ figures, chosen }: CountsProps): ReactNode {
  const words = useWords();
  const facts = chosen.filter((figure) => kindOf(figure) === 'fact').length;
  const silent = chosen.filter(({ value }) => value === null).length;
  const key = chosen.length === figures.length ? 'figures.count' : 'figures.count.chosen';
  const counts = {
    all: figures.length,
    count: chosen.length,
    facts,
    targets: chosen.length - facts,
  };
  return (
    <>
      {words(key, counts)}
      {silent > 0 && <span className="count"> · {words('figures.words', { count: silent })}</span>}
    </>
  );
}

function Chosen({ route, figures }: FiguresOfPlace): ReactNode {
  const words = useWords();
  const sets = figureSets(figures, route.groupBy);
  if (sets.length === 0) {
    return (
      <div className={clsx('stack gap-4', styles.empty)}>
        <p>{words('figures.empty')}</p>
        <StateLink
          className="button"
          to={goTo('figures', { groupBy: route.groupBy, isTable: route.isTable })}
        >
          {words('figures.clear')}
        </StateLink>
      </div>
    );
  }
  if (route.isTable) {
    return <FigureTable sets={sets} groupBy={route.groupBy} />;
  }
  return (
    <div className={styles.sets}>
      {sets.map((set) => (
        <FigureSetView key={set.key} set={set} groupBy={route.groupBy} />
      ))}
    </div>
  );
}
