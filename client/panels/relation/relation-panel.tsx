import type { ReactNode } from 'react';

import type { RelationDetail } from '../../api/relation.ts';
import { useAnswer } from '../../state/answers/answers.ts';
import { relationAnswers, relationKey } from '../../state/answers/questions.ts';
import { select } from '../../state/canvas/select.ts';
import { useExplorer } from '../../state/store.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { Evidence } from '../evidence/evidence.tsx';
import { BasisMark } from '../shared/basis-mark.tsx';
import { ErrorNotice } from '../shared/error-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { StateLink } from '../shared/state-link.tsx';
import { Derivation } from './derivation.tsx';
import './relation-panel.css';

/** One relation: what it says, and the sentence or the rule by which it stands. */
export function RelationPanel({ id }: { readonly id: string }): ReactNode {
  const words = useWords();
  const language = useExplorer((state) => state.language);
  const answer = useAnswer(relationAnswers, relationKey(id, language));
  switch (answer.kind) {
    case 'asked':
      return <Skeleton label={words('panel.loading')} lines={7} />;
    case 'failed':
      return <ErrorNotice error={answer.error} />;
    case 'answered':
      return <Told relation={answer.value} />;
  }
}

function Told({ relation }: { readonly relation: RelationDetail }): ReactNode {
  const words = useWords();
  const { from, to, type, basis, mentions } = relation;
  const isDerived = basis === 'DERIVED';
  const grounds = relation.restsOn.flatMap((ground) => [ground.from.name, ground.to.name]);
  const names = [from.name, ...from.aliases, to.name, ...to.aliases, ...grounds];
  // The sentences of what it rests on are read there.
  const read = new Set(relation.restsOn.flatMap((ground) => ground.mentions.map(({ at }) => at)));
  const left = isDerived ? mentions.filter(({ at }) => !read.has(at)) : mentions;
  return (
    <>
      <header className="relation-head">
        <BasisMark basis={basis}>
          {words(isDerived ? 'basis.derivedRelation' : 'basis.statedRelation')}
        </BasisMark>
        <h2>
          <StateLink to={select(from.id)}>{from.name}</StateLink>{' '}
          <span className="relation-verb">{words(`verb.OUT.${type}`)}</span>{' '}
          <StateLink to={select(to.id)}>{to.name}</StateLink>
        </h2>
      </header>
      {isDerived && <Derivation relation={relation} />}
      {left.length > 0 && <Evidence mentions={left} names={names} />}
    </>
  );
}
