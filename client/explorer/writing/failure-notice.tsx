import type { ReactNode } from 'react';

import type { ApiError } from '#client/shared/api/api-error.ts';
import { sentenceOf } from '#client/shared/ui/error-notice.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Words } from '#client/shared/words/words.ts';
import styles from './writing.module.css';

interface FailureNoticeProps {
  readonly failure: ApiError | null;
  /** Sends the same once more; without it, the form's own button does. */
  readonly onRetry?: () => void;
}

/** Why something was not written or read, and what to do. What was typed stays where it is. */
export function FailureNotice({ failure, onRetry }: FailureNoticeProps): ReactNode {
  const words = useWords();
  if (failure === null) {
    return null;
  }
  const signIn = failure.kind === 'signed-out' ? failure.signIn : null;
  return (
    <div className={styles.notice} role="alert">
      <p>{toldOf(failure, words)}</p>
      {signIn !== null && (
        <a className="button" href={signIn} target="_blank" rel="noreferrer">
          {words('writing.signIn')}
        </a>
      )}
      {onRetry !== undefined && (
        <button type="button" className="button" onClick={onRetry}>
          {words('error.retry')}
        </button>
      )}
    </div>
  );
}

function toldOf(failure: ApiError, words: Words): string {
  if (failure.kind === 'signed-out') {
    return words(failure.signIn === null ? 'writing.signedOut' : 'writing.signedOut.at');
  }
  if (failure.kind === 'offline') {
    return words('writing.offline');
  }
  return 'message' in failure ? failure.message : sentenceOf(failure, words);
}
