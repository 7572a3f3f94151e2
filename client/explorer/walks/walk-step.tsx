import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readVerb } from '#client/shared/words/read-verb.ts';
import { select } from '#client/shared/routing/select.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import type { Step } from './walks-graph.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './sentence-bar.module.css';

/** One step of a sentence: the verb with its basis and place; pressed, it opens the relation. */
export function WalkStep({ step: { relation, feeder } }: { readonly step: Step }): ReactNode {
  const words = useWords();
  const isSelected = useExplorer((state) => state.selected === relation.id);
  const isDerived = relation.basis === 'DERIVED';
  const verb = readVerb(relation, words);
  const isForward = relation.from.id === feeder.id;
  const locator = isDerived
    ? words('basis.grounds', { count: relation.restsOn.length })
    : relation.mentions[0]?.at;
  return (
    <StateLink
      className={clsx('inline', styles.step)}
      to={select(relation.id)}
      isCurrent={isSelected}
    >
      {!isForward && <span className={styles.back}>←</span>}
      <BasisMark basis={relation.basis} isIntended={relation.intended}>
        {isDerived ? words('basis.derivedVerb', { verb }) : verb}
      </BasisMark>
      {locator !== undefined && <Locator>{locator}</Locator>}
      {isForward && <span className={styles.arrow}>→</span>}
    </StateLink>
  );
}
