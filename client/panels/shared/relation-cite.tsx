import type { ReactNode } from 'react';

import type { RelationFact } from '../../api/fragments.ts';
import { select } from '../../state/canvas/select.ts';
import { useWords } from '../../state/reader/use-words.ts';
import './locator.css';
import './relation-cite.css';
import { StateLink } from './state-link.tsx';

/** As much of a relation as it takes to cite it. */
type CitedRelation = Pick<RelationFact, 'id' | 'type' | 'basis'> & {
  readonly from: { readonly name: string };
  readonly to: { readonly name: string };
  readonly mentions: readonly { readonly at: string }[];
  readonly restsOn: readonly unknown[];
};

/** Where a relation stands, small, for the end of a line: a locator where it is stated, dashed where it is derived. Read out, it says the relation too. */
export function RelationCite({ relation }: { readonly relation: CitedRelation }): ReactNode {
  const words = useWords();
  const { basis, from, to, type, mentions, restsOn } = relation;
  const ends = { from: from.name, to: to.name, verb: words(`verb.OUT.${type}`) };
  if (basis === 'DERIVED') {
    const count = restsOn.length;
    return (
      <StateLink
        className="locator cite-derived"
        to={select(relation.id)}
        label={words('cite.derived', { ...ends, count })}
      >
        {words('cite.derivedShort', { count })}
      </StateLink>
    );
  }
  const at = mentions[0]?.at ?? '';
  return (
    <StateLink
      className="locator"
      to={select(relation.id)}
      label={words('cite.stated', { ...ends, at })}
    >
      {at}
    </StateLink>
  );
}
