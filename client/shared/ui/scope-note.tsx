import { industryScopeQuery } from '#client/shared/queries/industry-scope.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { select } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityLink } from './entity-link.tsx';
import { FoldedList } from './folded-list.tsx';
import styles from './scope-note.module.css';

/** Says of an industry that is asked for which narrower ones the answer includes; nothing of one that includes none. */
export function ScopeNote({ of }: { readonly of: string }): ReactNode {
  const words = useWords();
  const answer = useAnswer(industryScopeQuery(of));
  if (answer.status !== 'success' || answer.data.narrower.length === 0) {
    return null;
  }
  const { industry, narrower } = answer.data;
  return (
    <div className={clsx('row wrap', styles.note)}>
      <EntityLink entity={industry} to={select(industry.id)} />
      <span>{words('industry.includes', { count: narrower.length })}</span>
      <FoldedList entities={narrower} to={({ id }) => select(id)} />
      <span className="aside">{words('industry.whose')}</span>
    </div>
  );
}
