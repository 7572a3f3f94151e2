import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { CopyButton } from '#client/explorer/share/copy-button.tsx';
import type { RelationFact } from '#client/shared/api/fragments.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readPlace } from '#client/shared/words/read-place.ts';
import { readIntendedSteps, readVerb } from '#client/shared/words/read-verb.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './sentence-bar.module.css';
import { sentenceText } from './sentence-text.ts';
import type { Step, Walk } from './walks-graph.ts';

/** A walk as a sentence: its stops, and between them the verbs with basis and place. */
export function WalkSentence({ walk }: { readonly walk: Walk }): ReactNode {
  return (
    <ol className={clsx('row wrap', styles.walk)} data-part="walk">
      {walk.entities.map((entity, index) => {
        const step = walk.steps[index - 1];
        return (
          <li key={entity.id}>
            {step !== undefined && <WalkStep step={step} />}
            <StateLink className={styles.entity} to={select(entity.id)}>
              <EntityName of={entity} />
            </StateLink>
          </li>
        );
      })}
    </ol>
  );
}

/** One step of a sentence: the verb with its basis and place; pressed, it opens the relation. */
function WalkStep({ step: { relation, feeder } }: { readonly step: Step }): ReactNode {
  const words = useWords();
  const isSelected = useExplorer((state) => state.selected === relation.id);
  const isDerived = relation.basis === 'DERIVED';
  const verb = readVerb(relation, words);
  const isForward = relation.from.id === feeder.id;
  const locator = readPlace(relation, words);
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

interface SentenceCopiesProps {
  readonly walk: Walk | undefined;
  /** What stands before them. */
  readonly children?: ReactNode;
}

/** Copies the sentence as text with its places, and the page's address, which shows the same to whom it is sent. */
export function SentenceCopies({ walk, children }: SentenceCopiesProps): ReactNode {
  const words = useWords();
  return (
    <div className={styles.copy}>
      {children}
      {walk !== undefined && (
        <CopyButton label={words('trace.copyText')} text={() => sentenceText(walk, words)} />
      )}
      <CopyButton label={words('trace.copy')} text={() => window.location.href} />
    </div>
  );
}

interface IntendedStepsProps {
  readonly steps: readonly { readonly relation: Pick<RelationFact, 'intended'> }[];
}

/** At the end of what is said of a walk: how many of its steps the plan only wishes; nothing where it wishes none. */
export function IntendedSteps({ steps }: IntendedStepsProps): ReactNode {
  const words = useWords();
  const wish = readIntendedSteps(steps, words);
  return wish === null ? null : words('intended.and', { wish });
}
