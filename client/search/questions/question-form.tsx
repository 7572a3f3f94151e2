import { clsx } from 'clsx';
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';

import { useLanguage } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { graphiqlAddress, variablesOf } from './graphql-of.ts';
import type { Offer } from './offer-questions.ts';
import styles from './question-form.module.css';
import { QuestionSentence } from './question-sentence.tsx';
import { sentenceOf } from './question.ts';

interface QuestionFormProps {
  readonly isBig: boolean;
  readonly offer: Offer;
  /** A gap was filled, or the reader asks with what is filled. */
  readonly onFill: (offer: Offer) => void;
  readonly onEmpty: (offer: Offer) => void;
  /** The reader leaves it unasked. */
  readonly onLeave: () => void;
}

/** A question as a sentence whose slots are filled in place; asked, it opens the page that answers it. */
export function QuestionForm(props: QuestionFormProps): ReactNode {
  const { isBig, offer, onFill, onEmpty, onLeave } = props;
  const words = useWords();
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const { question } = offer;
  useFirstGap(form, offer);
  const ask = (event: SyntheticEvent): void => {
    event.preventDefault();
    focusFirstGap(form.current);
    onFill(offer);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      onLeave();
    }
  };
  return (
    <div className={clsx(styles.place, isBig && styles.big)}>
      <form
        ref={form}
        className={clsx('stack gap-3', styles.question)}
        aria-label={sentenceOf(question, {}, language)}
        onSubmit={ask}
        onKeyDown={onKeyDown}
      >
        <QuestionSentence
          offer={offer}
          onFill={(filled) => {
            onFill({ question, filled });
          }}
          onEmpty={(filled) => {
            onEmpty({ question, filled });
          }}
        />
        <div className={clsx('row wrap', styles.tools)}>
          <button type="submit" className="button button-primary">
            {words('question.ask')}
          </button>
          <button type="button" className="button button-plain" onClick={onLeave}>
            {words('question.close')}
          </button>
          <QuestionGraphql offer={offer} />
        </div>
      </form>
    </div>
  );
}

// Whenever a slot was filled or emptied, the reader goes on at the first gap, or at the button where there is none.
function useFirstGap(form: { readonly current: HTMLFormElement | null }, offer: Offer): void {
  useEffect(() => {
    focusFirstGap(form.current);
  }, [form, offer]);
}

function focusFirstGap(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('input, [type=submit]')?.focus();
}

/** What a question asks of the graph, for those who want to ask it themselves. */
function QuestionGraphql({ offer }: { readonly offer: Offer }): ReactNode {
  const words = useWords();
  return (
    <details className={styles.graphql}>
      <summary>{words('question.graphql')}</summary>
      <pre tabIndex={0} role="region" aria-label={words('question.query')}>
        {offer.question.asks}
      </pre>
      <pre tabIndex={0} role="region" aria-label={words('question.variables')}>
        {JSON.stringify(variablesOf(offer), null, 2)}
      </pre>
      <a className="button" href={graphiqlAddress(offer)}>
        {words('question.graphiql')}
      </a>
    </details>
  );
}
