import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { namesIn } from '#client/shared/evidence/excerpt.ts';
import { Passage } from '#client/shared/evidence/passage.tsx';
import { useAnswer } from '#client/shared/queries/query.ts';
import {
  type GroundFact,
  type RelationDetail,
  relationQuery,
} from '#client/shared/queries/relation.ts';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { BasisMark, IntendedMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { nameOfRule } from './name-of-rule.ts';
import styles from './relation-panel.module.css';

/** The rule that concludes a relation, and what it rests on, numbered; a derived ground unfolds in the same way. */
export function Derivation({ relation }: { readonly relation: RelationDetail }): ReactNode {
  const words = useWords();
  const { rule, restsOn } = relation;
  return (
    <div className={clsx('stack', styles.derivation)}>
      {rule !== null && (
        <>
          <p className={styles.rule}>
            {words('relation.rule', { name: nameOfRule(rule.name, words) })}
          </p>
          <p>{rule.description}</p>
        </>
      )}
      <ol aria-label={words('relation.grounds')}>
        {restsOn.map((ground) => (
          <li key={ground.id}>
            <Ground relation={ground} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Ground({ relation }: { readonly relation: GroundFact }): ReactNode {
  const words = useWords();
  const [isUnfolded, setUnfolded] = useState(false);
  const isDerived = relation.basis === 'DERIVED';
  return (
    <>
      <span>
        <EntityName of={relation.from} /> <b>{readVerb(relation, words)}</b>{' '}
        <EntityName of={relation.to} />
      </span>{' '}
      <IntendedMark isIntended={relation.intended} word={relation.intendedWord} />{' '}
      {isDerived ? (
        <BasisMark basis="DERIVED">{words('basis.derivedWord')}</BasisMark>
      ) : (
        relation.mentions.map(({ at }) => <Locator key={at}>{at}</Locator>)
      )}{' '}
      {isDerived && (
        <button
          type="button"
          className="text-button"
          aria-expanded={isUnfolded}
          onClick={() => {
            setUnfolded(!isUnfolded);
          }}
        >
          {words(isUnfolded ? 'relation.fold' : 'relation.unfold')}
        </button>
      )}
      {isUnfolded && <Unfolded id={relation.id} />}
      {!isDerived && <GroundPassages relation={relation} />}
    </>
  );
}

const MOST_PASSAGES = 1;

// Where the server has the text, a ground is read where it is cited.
function GroundPassages({ relation }: { readonly relation: GroundFact }): ReactNode {
  const { from, to, mentions } = relation;
  // Those that name them as they are called here say most.
  const namedIn = (passage: string): number =>
    [from, to].filter(({ name }) => passage.includes(name)).length;
  return mentions
    .flatMap(({ at, passage }) => (passage === null ? [] : [{ at, passage }]))
    .toSorted((one, other) => namedIn(other.passage) - namedIn(one.passage))
    .slice(0, MOST_PASSAGES)
    .map(({ at, passage }) => (
      <Passage key={at} text={passage} names={namesIn(passage, [from, to])} />
    ));
}

function Unfolded({ id }: { readonly id: string }): ReactNode {
  return (
    <AnswerView answer={useAnswer(relationQuery(id))} loading="panel.loading" lines={2}>
      {(relation) => <Derivation relation={relation} />}
    </AnswerView>
  );
}
