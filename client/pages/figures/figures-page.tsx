import type { ReactNode } from 'react';

import type { FigureFact } from './figures-query.ts';
import { figureAnswers } from './figure-answers.ts';
import { chosenFigures, figureSets, kindOf } from './figure-groups.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { ALL_ENTITIES } from '#client/pages/data/route.ts';
import { ALL_FIGURES, type FiguresPlace } from './route.ts';
import { useAsked } from '#client/shared/queries/use-asked.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { FigureFilters } from './figure-filters.tsx';
import { FigureSetView } from './figure-set-view.tsx';
import { FigureTable } from './figure-table.tsx';
import './figures-page.css';

/** The plan's figures, facts beside targets, each with where the plan gives it. */
export function FiguresPage({ place }: { readonly place: FiguresPlace }): ReactNode {
  const words = useWords();
  const answer = useAsked(figureAnswers, '');
  const figures = answer.kind === 'answered' ? answer.value : [];
  const chosen = chosenFigures(figures, place);
  return (
    <DocumentPage
      title={words('figures.title')}
      aside={
        answer.kind === 'answered' ? (
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
        <StateLink className="button" to={goTo({ ...ALL_ENTITIES, types: ['INDICATOR'] })}>
          {words('figures.toData')}
        </StateLink>
      }
    >
      {answer.kind === 'asked' && <Skeleton label={words('page.loading')} lines={8} />}
      {answer.kind === 'failed' && <ErrorNotice error={answer.error} />}
      {answer.kind === 'answered' && (
        <>
          <FigureFilters place={place} figures={figures} />
          <Chosen place={place} figures={chosen} />
        </>
      )}
    </DocumentPage>
  );
}

interface FiguresOfPlace {
  readonly place: FiguresPlace;
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

function Chosen({ place, figures }: FiguresOfPlace): ReactNode {
  const words = useWords();
  const sets = figureSets(figures, place.groupBy);
  if (sets.length === 0) {
    return (
      <div className="figures-empty">
        <p>{words('figures.empty')}</p>
        <StateLink
          className="button"
          to={goTo({ ...ALL_FIGURES, groupBy: place.groupBy, isTable: place.isTable })}
        >
          {words('figures.clear')}
        </StateLink>
      </div>
    );
  }
  if (place.isTable) {
    return <FigureTable sets={sets} groupBy={place.groupBy} />;
  }
  return (
    <div className="figure-sets">
      {sets.map((set) => (
        <FigureSetView key={set.key} set={set} groupBy={place.groupBy} />
      ))}
    </div>
  );
}
