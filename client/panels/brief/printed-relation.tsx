import type { ReactNode } from 'react';

import type { Proven } from '../../api/brief.ts';
import { useWords } from '../../state/use-words.ts';
import { nameOfRule } from '../relation/name-of-rule.ts';
import { BasisMark } from '../shared/basis-mark.tsx';
import { PrintedMention } from './printed-mention.tsx';

/** A relation on paper with its proof: its sentences where the plan states it, else its rule and what that rests on. */
export function PrintedRelation({ relation }: { readonly relation: Proven }): ReactNode {
  const words = useWords();
  const { from, to, type, basis, rule, mentions, restsOn = [] } = relation;
  const isDerived = basis === 'DERIVED';
  const names = [from.name, ...from.aliases, to.name, ...to.aliases];
  return (
    <>
      <p className="brief-relation">
        <b lang="zh-CN">{from.name}</b> {words(`verb.OUT.${type}`)} <b lang="zh-CN">{to.name}</b>{' '}
        <BasisMark basis={basis}>{words(`basis.${basis}`)}</BasisMark>
      </p>
      {rule !== null && (
        <p className="brief-rule">
          {words('brief.rule', { name: nameOfRule(rule.name, words) })} {rule.description}
        </p>
      )}
      {isDerived && restsOn.length > 0 ? (
        <ol className="brief-grounds">
          {restsOn.map((ground) => (
            <li key={ground.id}>
              <PrintedRelation relation={ground} />
            </li>
          ))}
        </ol>
      ) : (
        mentions.map((mention) => (
          <PrintedMention key={mention.at} mention={mention} names={names} />
        ))
      )}
    </>
  );
}
