import { type ReactNode, useState } from 'react';

import { changePaths } from '../../state/canvas/change-paths.ts';
import type { PathsPlace } from '../../state/places/paths-place.ts';
import { entityAnswers } from '../../state/answers/questions.ts';
import { select } from '../../state/canvas/select.ts';
import { change } from '../../state/store.ts';
import { useAsked } from '../../state/answers/use-asked.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { EntityLink } from '../shared/entity-link.tsx';
import { EntityPicker } from '../shared/entity-picker.tsx';
import { ErrorNotice } from '../shared/error-notice.tsx';

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
