import type { ReactNode } from 'react';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { MentionFact } from '#client/shared/api/fragments.ts';
import { excerpt, type Named, namesIn } from '#client/shared/evidence/excerpt.ts';
import { Locator } from '#client/shared/ui/locator.tsx';
import styles from './print-sheet.module.css';
import passageStyles from '#client/shared/evidence/passage.module.css';

interface PrintedMentionProps {
  readonly mention: MentionFact;
  /** What to mark in the passage. */
  readonly named: readonly Named[];
}

/** Less than on the page: a brief is to stand on one sheet. */
const AROUND = 20;

/** A place of the plan on paper: where, under which heading, and the sentence where the server has it. */
export function PrintedMention({ mention, named }: PrintedMentionProps): ReactNode {
  return (
    <div className={styles.mention}>
      <p>
        <PrintedPlace mention={mention} />
      </p>
      <PrintedPassage mention={mention} named={named} />
    </div>
  );
}

/** Where it stands, and under which heading. */
export function PrintedPlace({ mention }: Pick<PrintedMentionProps, 'mention'>): ReactNode {
  const { at, section } = mention;
  return (
    <span className={styles.place}>
      <Locator>{at}</Locator> <EntityName of={section} />
    </span>
  );
}

/** The sentence, with the names in it marked. */
export function PrintedPassage({ mention, named }: PrintedMentionProps): ReactNode {
  const { passage } = mention;
  return passage === null ? null : (
    <blockquote className={passageStyles.passage} data-part="passage" lang="zh-CN">
      {excerpt(passage, namesIn(passage, named), AROUND).pieces.map((piece, index) =>
        piece.isMarked ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </blockquote>
  );
}
