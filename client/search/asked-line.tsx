import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { sentenceOf } from '#client/search/questions/question.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { useAnswered, useAsked } from './asked.ts';
import styles from './asked-line.module.css';

/** Above an answer, the question as it was understood, to be changed where it was misheard. */
export function AskedLine(): ReactNode {
  const words = useWords();
  const offer = useAnswered();
  const isEdited = useAsked((state) => state.isEdited);
  return offer === null || isEdited ? null : (
    <p className={clsx('row wrap', styles.asked)}>
      <span>{words('asked.understood')}</span>
      <b>{sentenceOf(offer.question, offer.filled, words.language)}</b>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          useAsked.setState({ isEdited: true });
        }}
      >
        {words('asked.change')}
      </button>
    </p>
  );
}
