import type { ReactNode } from 'react';
import { ListBoxItem } from 'react-aria-components/ListBox';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import type { Offer } from './offer-questions.ts';
import { piecesOf, sentenceOf } from './question.ts';
import styles from '#client/search/search-box.module.css';

interface OfferedQuestionProps {
  readonly id: string;
  readonly offer: Offer;
}

/** A question among the suggestions: what is filled stands out, what is not is a gap. */
export function OfferedQuestion({ id, offer }: OfferedQuestionProps): ReactNode {
  const language = useLanguage();
  const { question, filled } = offer;
  return (
    <ListBoxItem
      id={id}
      className={clsx('row', styles.suggestion, styles.question)}
      textValue={sentenceOf(question, filled, language)}
    >
      <svg className={styles.ask} viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 4.500h14v9H9l-3.500 3v-3H3Z" />
      </svg>
      <span>
        {piecesOf(question, language).map((piece, index) => {
          if (piece.kind === 'words') {
            return <span key={index}>{piece.text}</span>;
          }
          const filling = filled[piece.name];
          return filling === undefined ? (
            <span key={index} className={styles.gap}>
              {question.slots[piece.name]?.words[language]}
            </span>
          ) : (
            <b key={index}>{readName(filling, { language })}</b>
          );
        })}
      </span>
    </ListBoxItem>
  );
}
