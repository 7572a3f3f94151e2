import type { ReactNode } from 'react';

import { readVerb } from '../../locales/read-verb.ts';
import { select } from '../../state/canvas/select.ts';
import { useExplorer } from '../../state/store.ts';
import type { Step } from '../../state/canvas/traced-graph.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { BasisMark } from '../shared/basis-mark.tsx';
import { Locator } from '../shared/locator.tsx';
import { StateLink } from '../shared/state-link.tsx';

/** One step of a sentence: the verb with its basis and place; pressed, it opens the relation. */
export function WalkStep({ step: { relation, feeder } }: { readonly step: Step }): ReactNode {
  const words = useWords();
  const isSelected = useExplorer((state) => state.selected === relation.id);
  const isDerived = relation.basis === 'DERIVED';
  const verb = readVerb(relation, words);
  const isForward = relation.from.id === feeder.id;
  const place = isDerived
    ? words('basis.grounds', { count: relation.restsOn.length })
    : relation.mentions[0]?.at;
  return (
    <StateLink className="walk-step" to={select(relation.id)} isCurrent={isSelected}>
      {!isForward && <span className="walk-back">←</span>}
      <BasisMark basis={relation.basis} isIntended={relation.intended}>
        {isDerived ? words('basis.derivedVerb', { verb }) : verb}
      </BasisMark>
      {place !== undefined && <Locator>{place}</Locator>}
      {isForward && <span className="walk-arrow">→</span>}
    </StateLink>
  );
}
