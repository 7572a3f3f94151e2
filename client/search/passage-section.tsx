import type { ReactNode } from 'react';
import { Header, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { clsx } from 'clsx';

import { lineAround } from '#client/shared/evidence/excerpt.ts';
import type { FoundPassage, FoundPassages } from '#client/shared/queries/passages.ts';
import { Locator } from '#client/shared/ui/locator.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './search-box.module.css';

/** The key of a passage in the list. */
export function passageKey({ at, section }: FoundPassage): string {
  return `passage:${section.plan.id}:${at}`;
}

/** Where the plan's own words have what is typed, each cut to the line around it. */
export function PassageSection({
  passages,
}: {
  readonly passages: FoundPassages | null;
}): ReactNode {
  const words = useWords();
  return passages === null || passages.totalCount === 0 ? null : (
    <ListBoxSection className={styles.group}>
      <Header>
        {words('search.passages')}
        <span className={styles.count}>
          {words('search.passages.count', { count: String(passages.totalCount) })}
        </span>
      </Header>
      {passages.found.map((passage) => (
        <PassageChoice key={passageKey(passage)} passage={passage} />
      ))}
    </ListBoxSection>
  );
}

function PassageChoice({ passage }: { readonly passage: FoundPassage }): ReactNode {
  const { at, text, matches } = passage;
  const pieces = lineAround(text, matches);
  return (
    <ListBoxItem
      id={passageKey(passage)}
      className={clsx('row', styles.suggestion, styles.passage)}
      textValue={`${at} ${pieces.map((piece) => piece.text).join('')}`}
    >
      <Locator>{at}</Locator>
      <span className={styles.line} lang="zh-CN">
        {pieces.map((piece, index) =>
          piece.isMarked ? <mark key={index}>{piece.text}</mark> : piece.text,
        )}
      </span>
    </ListBoxItem>
  );
}
