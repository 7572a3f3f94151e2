import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityLink } from './entity-link.tsx';
import styles from './folded-list.module.css';

interface FoldedListProps {
  readonly entities: readonly EntityHint[];
  /** Where each leads. */
  readonly to: (entity: EntityHint) => Transition;
}

const SHOWN_AT_FIRST = 6;

/** Entities in a line that breaks; of many, the first at first. */
export function FoldedList({ entities, to }: FoldedListProps): ReactNode {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  return (
    <span className={clsx('row wrap', styles.list)}>
      {entities.slice(0, isWhole ? entities.length : SHOWN_AT_FIRST).map((entity) => (
        <EntityLink key={entity.id} entity={entity} to={to(entity)} />
      ))}
      {entities.length > SHOWN_AT_FIRST && (
        <FoldButton
          isWhole={isWhole}
          onToggle={() => {
            setWhole(!isWhole);
          }}
        >
          {words(isWhole ? 'industry.fold' : 'industry.all', { count: entities.length })}
        </FoldButton>
      )}
    </span>
  );
}

interface FoldButtonProps {
  readonly isWhole: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** Shows the whole of a list, or its beginning again. */
export function FoldButton({ isWhole, onToggle, children }: FoldButtonProps): ReactNode {
  return (
    <button type="button" className="text-button" aria-expanded={isWhole} onClick={onToggle}>
      {children}
    </button>
  );
}
