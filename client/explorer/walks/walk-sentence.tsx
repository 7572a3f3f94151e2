import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { select } from '#client/shared/routing/select.ts';
import type { Walk } from './walks-graph.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { WalkStep } from './walk-step.tsx';
import styles from './sentence-bar.module.css';

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
