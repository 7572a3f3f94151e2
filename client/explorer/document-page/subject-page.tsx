import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { Answer } from '#client/shared/queries/query.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { DocumentPage } from './document-page.tsx';
import styles from './subject-page.module.css';

/** A subject that a page could be about. */
interface Example {
  readonly id: string;
  readonly to: Transition;
  readonly text: string;
}

interface StartPageProps {
  readonly title: string;
  readonly aside: string;
  /** The box that chooses the subject. */
  readonly picker: ReactNode;
  readonly examplesTitle: string;
  readonly examples: readonly Example[];
}

/** A page about one thing, before that is chosen. */
export function StartPage(props: StartPageProps): ReactNode {
  const { title, aside, picker, examplesTitle, examples } = props;
  return (
    <DocumentPage title={title} aside={aside} isNarrow>
      <div className={clsx('stack gap-3', styles.start)}>
        {picker}
        {examples.length > 0 && <h2>{examplesTitle}</h2>}
        <ul>
          {examples.map(({ id, to, text }) => (
            <li key={id}>
              <StateLink to={to}>{text}</StateLink>
            </li>
          ))}
        </ul>
      </div>
    </DocumentPage>
  );
}

interface UnansweredPageProps {
  readonly title: string;
  readonly answer: Exclude<Answer<unknown>, { readonly status: 'success' }>;
  /** The box that chooses another subject, where this one has no answer. */
  readonly picker: ReactNode;
  /** What is said while it is waited for. */
  readonly loading: string;
  readonly isNarrow?: boolean;
}

/** A page about one thing, before its answer is there, or where it has none. */
export function UnansweredPage(props: UnansweredPageProps): ReactNode {
  const { title, answer, picker, loading, isNarrow = false } = props;
  return (
    <DocumentPage title={title} isNarrow={isNarrow}>
      {answer.status === 'error' ? (
        <>
          <ErrorNotice error={answer.error} isWholePage />
          {picker}
        </>
      ) : (
        <Skeleton label={loading} lines={12} />
      )}
    </DocumentPage>
  );
}
