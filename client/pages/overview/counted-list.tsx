import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { goToEntity, select } from '#client/shared/routing/navigate.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './counted-list.module.css';
import type { CountedRow } from './counts.ts';
import { FoldButton } from '#client/shared/ui/folded-list.tsx';

interface CountedListProps {
  readonly rows: readonly CountedRow[];
  /** How many are shown before the reader asks for the others. */
  readonly most: number;
}

/** Entities with a bar for their count; a name opens the entity in the panel, its count opens its graph. */
export function CountedList({ rows, most }: CountedListProps): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  const [isWhole, setWhole] = useState(false);
  const greatest = Math.max(1, ...rows.map(({ count }) => count));
  const shown = isWhole ? rows : rows.slice(0, most);
  return (
    <div className={clsx('stack gap-2', styles.counted)}>
      <ul>
        {shown.map(({ entity, count }) => (
          <li key={entity.id} className={SIGNS[entity.type].family}>
            <EntityLink entity={entity} to={select(entity.id)} isCurrent={entity.id === selected} />
            <StateLink className={clsx('aside', styles.open)} to={goToEntity(entity.id)}>
              <span className="visually-hidden">
                {words('overview.openLabel', { name: readName(entity, words) })}
              </span>
              <span className={styles.bar} aria-hidden="true">
                <span style={{ width: `${String((count / greatest) * 100)}%` }} />
              </span>
              <span className={styles.figure}>{count}</span>
            </StateLink>
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <FoldButton
          isWhole={isWhole}
          onToggle={() => {
            setWhole(!isWhole);
          }}
        >
          {isWhole ? words('overview.fewer') : words('overview.all', { count: rows.length - most })}
        </FoldButton>
      )}
    </div>
  );
}
