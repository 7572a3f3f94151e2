import { type ReactNode, useState } from 'react';

import { changePaths } from './change-paths.ts';
import type { PathsPlace } from './route.ts';
import { entityAnswers } from '#client/shared/queries/questions.ts';
import { select } from '#client/explorer/canvas-panel/select.ts';
import { change } from '#client/shared/routing/store.ts';
import { useAsked } from '#client/shared/queries/use-asked.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { EntityPicker } from '#client/shared/ui/entity-picker.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';

/** The two ends, each to be changed, and both to be swapped. */
export function PathEnds({ place }: { readonly place: PathsPlace }): ReactNode {
  const words = useWords();
  const { from, to } = place;
  return (
    <div className="path-ends">
      <PathEnd key={`from ${from}`} which="from" place={place} />
      <PathEnd key={`to ${to}`} which="to" place={place} />
      {from !== '' && to !== '' && (
        <button
          type="button"
          className="button path-swap"
          onClick={() => {
            change(changePaths({ from: to, to: from }));
          }}
        >
          <span aria-hidden="true">⇅</span>
          {words('paths.swap')}
        </button>
      )}
    </div>
  );
}

interface PathEndProps {
  readonly which: 'from' | 'to';
  readonly place: PathsPlace;
}

function PathEnd({ which, place }: PathEndProps): ReactNode {
  const words = useWords();
  const ref = place[which];
  const [isChanging, setChanging] = useState(ref === '');
  return (
    <div className="path-end">
      <span className="path-which" aria-hidden={isChanging}>
        {words(`paths.${which}`)}
      </span>
      {ref !== '' && !isChanging && <NamedEnd id={ref} />}
      {isChanging && (
        <EntityPicker
          label={words(`paths.${which}`)}
          isLabelShown={false}
          placeholder={words('set.placeholder')}
          onPick={({ id }) => {
            change(changePaths({ [which]: id }));
            setChanging(false);
          }}
        />
      )}
      {ref !== '' && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setChanging(!isChanging);
          }}
        >
          {words(isChanging ? 'paths.keep' : 'paths.change')}
        </button>
      )}
    </div>
  );
}

function NamedEnd({ id }: { readonly id: string }): ReactNode {
  const answer = useAsked(entityAnswers, id);
  switch (answer.kind) {
    case 'asked':
      return <span className="skeleton" />;
    case 'failed':
      return <ErrorNotice error={answer.error} />;
    case 'answered':
      return <EntityLink entity={answer.value} to={select(answer.value.id)} />;
  }
}
