import { useBroughtHint } from '#client/shared/queries/entity-hint.ts';
import { pathsQuery } from '#client/shared/queries/paths.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { areEndsChosen, changePaths, type PathsRoute } from './route.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { change, changing } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import styles from './paths-page.module.css';
import skeletonStyles from '#client/shared/ui/skeleton.module.css';

/** The two ends, each to be changed, and both to be swapped. */
export function PathEnds({ route }: { readonly route: PathsRoute }): ReactNode {
  const words = useWords();
  const { from, to } = route;
  return (
    <div className="stack gap-2">
      <PathEnd key={`from ${from}`} which="from" route={route} />
      <PathEnd key={`to ${to}`} which="to" route={route} />
      {from !== '' && to !== '' && (
        <button
          type="button"
          className={clsx('button', styles.swap)}
          onClick={changing(changePaths({ from: to, to: from }))}
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
  readonly route: PathsRoute;
}

function PathEnd({ which, route }: PathEndProps): ReactNode {
  const words = useWords();
  const ref = route[which];
  const [isChanging, setChanging] = useState(ref === '');
  return (
    <div className={styles.end}>
      <span className={styles.which} aria-hidden={isChanging}>
        {words(`paths.${which}`)}
      </span>
      {ref !== '' && !isChanging && <NamedEnd which={which} route={route} />}
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

function NamedEnd({ which, route }: PathEndProps): ReactNode {
  const paths = useAnswer(areEndsChosen(route) ? pathsQuery(route) : null);
  const answer = useBroughtHint(route[which], areEndsChosen(route) ? paths : null);
  switch (answer.status) {
    case 'pending':
      return <span className={clsx('stack gap-3', skeletonStyles.skeleton)} />;
    case 'error':
      return <ErrorNotice error={answer.error} />;
    case 'success':
      return <EntityLink entity={answer.data} to={select(answer.data.id)} />;
  }
}
