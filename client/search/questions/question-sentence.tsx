import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { EntityPicker } from '#client/search/entity-picker.tsx';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { Filling, Fillings } from '#client/shared/reader/recent.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { fillingOf, type Offer } from './offer-questions.ts';
import styles from './question-form.module.css';
import { piecesOf, type Slot } from './question.ts';

interface QuestionSentenceProps {
  readonly offer: Offer;
  readonly onFill: (filled: Fillings) => void;
  readonly onEmpty: (filled: Fillings) => void;
}

/** A question's sentence with its slots in their places. */
export function QuestionSentence({ offer, onFill, onEmpty }: QuestionSentenceProps): ReactNode {
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
              onEmpty(
                Object.fromEntries(Object.entries(filled).filter(([name]) => name !== piece.name)),
              );
            }}
          />
        ),
      )}
    </div>
  );
}

interface SlotFieldProps {
  readonly slot: Slot | undefined;
  readonly filling: Filling | undefined;
  readonly onFill: (entity: EntityHint) => void;
  readonly onEmpty: () => void;
}

/** A slot in a question's sentence: a field while it is empty, then the name that fills it, which pressed empties it again. */
function SlotField({ slot, filling, onFill, onEmpty }: SlotFieldProps): ReactNode {
  const words = useWords();
  const language = useLanguage();
  if (slot === undefined) {
    return null;
  }
  const [type, ...otherTypes] = slot.types;
  const word = slot.words[language];
  return filling === undefined ? (
    <EntityPicker
      label={word}
      isLabelShown={false}
      placeholder={word}
      types={slot.types}
      onPick={onFill}
    />
  ) : (
    <button
      type="button"
      className={clsx('inline', styles.slotFilled)}
      aria-label={words('question.change', { slot: word, name: readName(filling, words) })}
      onClick={onEmpty}
    >
      {type !== undefined && otherTypes.length === 0 && <Icon type={type} />}
      <EntityName of={filling} />
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="m3 3 6 6M9 3 3 9" />
      </svg>
    </button>
  );
}
