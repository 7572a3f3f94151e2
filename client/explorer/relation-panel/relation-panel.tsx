import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { Evidence } from '#client/explorer/side-panel/evidence.tsx';
import { useAnswer } from '#client/shared/queries/query.ts';
import { type RelationDetail, relationQuery } from '#client/shared/queries/relation.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { RecordPlace } from '#client/shared/evidence/record-place.tsx';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Derivation } from './derivation.tsx';
import styles from './relation-panel.module.css';

/** One relation: what it says, and the sentence or the rule by which it stands. */
export function RelationPanel({ id }: { readonly id: string }): ReactNode {
  return (
    <AnswerView answer={useAnswer(relationQuery(id))} loading="panel.loading" lines={7}>
      {(relation) => <RelationDetails relation={relation} />}
    </AnswerView>
  );
}

function RelationDetails({ relation }: { readonly relation: RelationDetail }): ReactNode {
  const words = useWords();
  const { from, to, basis, mentions, intendedWord } = relation;
  const isDerived = basis === 'DERIVED';
  const grounds = relation.restsOn.flatMap((ground) => [ground.from.name, ground.to.name]);
  const wish = intendedWord?.split('…') ?? [];
  const names = [from.name, ...from.aliases, to.name, ...to.aliases, ...grounds, ...wish];
  // The sentences of what it rests on are read there.
  const read = new Set(relation.restsOn.flatMap((ground) => ground.mentions.map(({ at }) => at)));
  const left = isDerived ? mentions.filter(({ at }) => !read.has(at)) : mentions;
  return (
    <>
      <header className={clsx('stack gap-1', styles.head)}>
        <BasisMark basis={basis} isIntended={relation.intended}>
          {words(KIND_OF_BASIS[basis])}
        </BasisMark>
        <h2>
          <StateLink to={select(from.id)}>
            <EntityName of={from} />
          </StateLink>{' '}
          <span className={styles.verb}>{readVerb(relation, words)}</span>{' '}
          <StateLink to={select(to.id)}>
            <EntityName of={to} />
          </StateLink>
        </h2>
        <WishNote relation={relation} />
      </header>
      <RecordPlace record={relation.record} />
      {isDerived && <Derivation relation={relation} />}
      {left.length > 0 && <Evidence mentions={left} names={names} />}
    </>
  );
}

const KIND_OF_BASIS = {
  STATED: 'basis.statedRelation',
  DERIVED: 'basis.derivedRelation',
  RECORDED: 'basis.recordedRelation',
} as const;

// A wish is not to be taken for what is.
function WishNote({ relation }: { readonly relation: RelationDetail }): ReactNode {
  const words = useWords();
  const { basis, intended, intendedWord: word } = relation;
  return intended ? (
    <p className={styles.intended}>
      {words(basis === 'DERIVED' ? 'intended.note.derived' : 'intended.note', { word: word ?? '' })}
    </p>
  ) : null;
}
