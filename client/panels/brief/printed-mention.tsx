import type { ReactNode } from 'react';

import type { MentionFact } from '../../api/fragments.ts';
import { excerpt } from '../evidence/excerpt.ts';
import { Locator } from '../shared/locator.tsx';

interface PrintedMentionProps {
  readonly mention: MentionFact;
  /** What to mark in the passage. */
  readonly names: readonly string[];
}

/** A place of the plan on paper: where, under which heading, and the sentence where the server has it. */
export function PrintedMention({ mention, names }: PrintedMentionProps): ReactNode {
  const { at, passage, section } = mention;
  return (
    <div className="brief-mention">
      <p>
        <Locator>{at}</Locator> <span lang="zh-CN">{section.name}</span>
      </p>
      {passage !== null && (
        <blockquote className="passage" lang="zh-CN">
          {excerpt(passage, names).pieces.map((piece, index) =>
            piece.isMarked ? <mark key={index}>{piece.text}</mark> : piece.text,
          )}
        </blockquote>
      )}
    </div>
  );
}
