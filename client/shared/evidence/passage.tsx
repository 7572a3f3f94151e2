import { type ReactNode, useState } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';
import { excerpt, markNames } from './excerpt.ts';
import styles from './passage.module.css';

interface PassageProps {
  readonly text: string;
  readonly names: readonly string[];
}

/** A paragraph of the plan in song type, the names that matter marked; a long one opens in place. */
export function Passage({ text, names }: PassageProps): ReactNode {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const { pieces, isShortened } = excerpt(text, names);
  const shown = isOpen ? markNames(text, names) : pieces;
  return (
    <>
      <blockquote className={styles.passage} data-part="passage" lang="zh-CN">
        {shown.map((piece, index) =>
          piece.isMarked ? <mark key={index}>{piece.text}</mark> : piece.text,
        )}
      </blockquote>
      {isShortened && (
        <button
          type="button"
          className="text-button"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {words(isOpen ? 'evidence.close' : 'evidence.open')}
        </button>
      )}
    </>
  );
}
