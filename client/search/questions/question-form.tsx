import { clsx } from 'clsx';
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';

import { remember } from '#client/shared/reader/recent.ts';
import { change, useLanguage } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { graphiqlAddress, variablesOf } from './graphql-of.ts';
import type { Offer } from './offer-questions.ts';
import styles from './question-form.module.css';
import { QuestionSentence } from './question-sentence.tsx';
import { sentenceOf } from './question.ts';

interface QuestionFormProps {
  readonly isBig: boolean;
  readonly offer: Offer;
  readonly onChange: (offer: Offer) => void;
  /** It was asked, and its page is about to open. */
  readonly onAsked: () => void;
  /** The reader leaves it unasked. */
  readonly onLeave: () => void;
}

/** A question as a sentence whose slots are filled in place; asked, it opens the page that answers it. */
export function QuestionForm(props: QuestionFormProps): ReactNode {
  const { isBig, offer, onChange, onAsked, onLeave } = props;
  const words = useWords();
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const { question, filled } = offer;
  useFirstGap(form, offer);
  const ask = (event: SyntheticEvent): void => {
    event.preventDefault();
    const transition = question.goes(filled);
    if (transition === null) {
      focusFirstGap(form.current);
      return;
    }
    remember({ kind: 'question', id: question.id, filled });
    onAsked();
    change(transition);
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
          onFill={(nowFilled) => {
            onChange({ question, filled: nowFilled });
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
