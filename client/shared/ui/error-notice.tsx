import { retryFailed } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { type ApiError, isPassing, isWorthAskingAgain } from '#client/shared/api/api-error.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { Words } from '#client/shared/words/words.ts';
import { chooseCandidate } from '#client/shared/routing/resolve-name.ts';
import { goHome } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityLink } from './entity-link.tsx';
import styles from './error-notice.module.css';
import { StateLink } from './state-link.tsx';

interface ErrorNoticeProps {
  readonly error: ApiError;
  /** The way out where nothing else can be done. */
  readonly isWholePage?: boolean;
}

/** The one place where a failure becomes a sentence and what can be done about it. */
export function ErrorNotice({ error, isWholePage = false }: ErrorNoticeProps): ReactNode {
  const words = useWords();
  const hints = hintsOf(error);
  return (
    <div className={clsx('stack gap-3', styles.notice)} role="alert">
      <p>{sentenceOf(error, words)}</p>
      {error.kind === 'unknown-entity' && hints.length > 0 && (
        <p>{words('error.unknown.nearest')}</p>
      )}
      {hints.length > 0 && (
        <ul>
          {hints.map((entity) => (
            <li key={entity.id}>
              {error.kind === 'ambiguous-name' ? (
                <EntityLink entity={entity} to={chooseCandidate(error.name, entity.id)} />
              ) : (
                <EntityLink entity={entity} />
              )}
            </li>
          ))}
        </ul>
      )}
      {isWorthAskingAgain(error) && (
        <button type="button" className="button" onClick={retryFailed}>
          {words('error.retry')}
        </button>
      )}
      {isWholePage && !isPassing(error) && (
        <StateLink className="button" to={goHome()}>
          {words('error.toHome')}
        </StateLink>
      )}
    </div>
  );
}

/** A failure in one sentence. */
export function sentenceOf(error: ApiError, words: Words): string {
  switch (error.kind) {
    case 'unknown-entity':
      return words('error.unknown', { ref: error.ref });
    case 'ambiguous-name':
      return words('error.ambiguous', { name: error.name });
    case 'graph-unreachable':
      return words('error.unreachable');
    case 'offline':
      return words('error.offline');
    case 'refused':
    case 'timed-out':
      return words('error.refused', { message: error.message });
    case 'signed-out':
      return words('error.signedOut');
    case 'defect':
      return words('error.defect');
  }
}

function hintsOf(error: ApiError): readonly EntityHint[] {
  switch (error.kind) {
    case 'unknown-entity':
      return error.nearest;
    case 'ambiguous-name':
      return error.candidates;
    case 'graph-unreachable':
    case 'offline':
    case 'refused':
    case 'timed-out':
    case 'signed-out':
    case 'defect':
      return [];
  }
}
