import type { ReactNode } from 'react';

import { industryScopeAnswers } from '#client/shared/queries/industry-answers.ts';
import { useAsked } from '#client/shared/queries/use-asked.ts';
import { select } from '#client/explorer/canvas-panel/select.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { EntityLink } from './entity-link.tsx';
import { FoldedList } from './folded-list.tsx';
import './scope-note.css';

/** Says of an industry that is asked for which narrower ones the answer includes; nothing of one that includes none. */
export function ScopeNote({ of }: { readonly of: string }): ReactNode {
  const words = useWords();
  const answer = useAsked(industryScopeAnswers, of);
  if (answer.kind !== 'answered' || answer.value.narrower.length === 0) {
    return null;
  }
  const { industry, narrower } = answer.value;
  return (
    <div className="scope-note">
      <EntityLink entity={industry} to={select(industry.id)} />
      <span>{words('industry.includes', { count: narrower.length })}</span>
      <FoldedList entities={narrower} to={({ id }) => select(id)} />
      <span className="aside">{words('industry.whose')}</span>
    </div>
  );
}
