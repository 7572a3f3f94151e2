import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { Fillings } from '#client/shared/reader/recent.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import { fillingOf, type Offer } from './offer-questions.ts';
import { piecesOf } from './question.ts';
import { SlotField } from './slot-field.tsx';
import styles from './question-form.module.css';

interface QuestionSentenceProps {
  readonly offer: Offer;
  readonly onFill: (filled: Fillings) => void;
}

/** A question's sentence with its slots in their places. */
export function QuestionSentence({ offer, onFill }: QuestionSentenceProps): ReactNode {
  const language = useLanguage();
  const { question, filled } = offer;
  return (
    <div className={clsx('row wrap gap-2', styles.sentence)}>
      {piecesOf(question, language).map((piece, index) =>
        piece.kind === 'words' ? (
          <span key={index}>{piece.text}</span>
        ) : (
          <SlotField
            key={piece.name}
            slot={question.slots[piece.name]}
            filling={filled[piece.name]}
            onFill={(entity) => {
              onFill({ ...filled, [piece.name]: fillingOf(entity) });
            }}
            onEmpty={() => {
              onFill(
                Object.fromEntries(Object.entries(filled).filter(([name]) => name !== piece.name)),
              );
            }}
          />
        ),
      )}
    </div>
  );
}
