import type { ReactNode } from 'react';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { Proven } from '#client/explorer/print-sheet/walk-sheet-query.ts';
import type { MentionFact } from '#client/shared/api/fragments.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { nameOfRule } from '#client/explorer/relation-panel/name-of-rule.ts';
import { BasisMark, IntendedMark } from '#client/shared/ui/basis-mark.tsx';
import {
  PrintedMention,
  PrintedPassage,
  PrintedPlace,
} from '#client/explorer/print-sheet/printed-mention.tsx';
import styles from '#client/explorer/print-sheet/print-sheet.module.css';

/** A relation on paper with its proof: its sentences where the plan states it, else its rule and what that rests on. */
export function PrintedRelation({ relation }: { readonly relation: Proven }): ReactNode {
  const words = useWords();
  const { from, to, basis, rule, restsOn = [] } = relation;
  const grounds = basis === 'DERIVED' ? restsOn : [];
  const mentions = grounds.length === 0 ? mentionsTold(relation) : [];
  const [only] = mentions.length === 1 ? mentions : [];
  return (
    <>
      <p className={styles.relation}>
        <b>
          <EntityName of={from} />
        </b>{' '}
        {readVerb(relation, words)}{' '}
        <b>
          <EntityName of={to} />
        </b>{' '}
        <BasisMark basis={basis} isIntended={relation.intended}>
          {words(`basis.${basis}`)}
        </BasisMark>{' '}
        <IntendedMark isIntended={relation.intended} word={relation.intendedWord} />{' '}
        {only !== undefined && <PrintedPlace mention={only} />}
      </p>
      {rule !== null && (
        <p className={styles.rule}>
          {words('printSheet.rule', { name: nameOfRule(rule.name, words) })} {rule.description}
        </p>
      )}
      {only !== undefined && <PrintedPassage mention={only} named={[from, to]} />}
      {only === undefined &&
        mentions.map((mention) => (
          <PrintedMention key={mention.at} mention={mention} named={[from, to]} />
        ))}
      {grounds.length > 0 && (
        <ol className={styles.grounds}>
          {grounds.map((ground) => (
            <li key={ground.id}>
              <PrintedRelation relation={ground} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

// That a thing is named somewhere, one sentence shows as well as ten.
function mentionsTold({ type, from, mentions }: Proven): readonly MentionFact[] {
  return type === 'APPEARS_IN'
    ? [mentions.find(({ passage }) => passage?.includes(from.name) === true) ?? mentions[0]].filter(
        (mention) => mention !== undefined,
      )
    : mentions;
}
