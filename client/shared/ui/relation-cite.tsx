import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { RelationFact } from '#client/shared/api/fragments.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { type Named, readName } from '#client/shared/words/read-name.ts';
import { readPlace } from '#client/shared/words/read-place.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import locatorStyles from './locator.module.css';
import { Locator } from './locator.tsx';
import styles from './relation-cite.module.css';
import { StateLink } from './state-link.tsx';

/** As much of a relation as it takes to cite it. */
type CitedRelation = Pick<RelationFact, 'id' | 'type' | 'basis' | 'intended'> & {
  readonly from: Named;
  readonly to: Named;
  readonly mentions: readonly { readonly at: string }[];
  readonly restsOn: readonly unknown[];
};

/** Where a relation stands, small, for the end of a line: a locator where it is stated, dashed where it is derived, and that the plan only wishes it. Read out, it says the relation too. */
export function RelationCite({ relation }: { readonly relation: CitedRelation }): ReactNode {
  const words = useWords();
  const { basis, from, to, mentions, restsOn } = relation;
  const ends = {
    from: readName(from, words),
    to: readName(to, words),
    verb: readVerb(relation, words),
  };
  const isDerived = basis === 'DERIVED';
  const locator = isDerived
    ? words('cite.derivedShort', { count: restsOn.length })
    : basis === 'RECORDED'
      ? words('basis.recordedWord')
      : readLocator(mentions[0]?.at ?? '', words);
  const at = relation.intended ? `${words('intended.word')} · ${locator}` : locator;
  return (
    <StateLink
      className={clsx(locatorStyles.locator, isDerived && styles.derived)}
      data-part="locator"
      to={select(relation.id)}
      label={words('cite.relation', { ...ends, at })}
    >
      {at}
    </StateLink>
  );
}

/** Where a stated relation stands, or on how many a derived one rests; pressed, it opens the relation. */
export function RelationPlace({ relation }: { readonly relation: RelationFact }): ReactNode {
  const words = useWords();
  const text = readPlace(relation, words);
  return text === undefined ? null : <Locator to={select(relation.id)}>{text}</Locator>;
}
