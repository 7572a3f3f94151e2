import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { CorridorFact } from './corridors-query.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './mini-diagram.module.css';

interface MiniStripProps {
  readonly of: EntityHint;
  /** What the corridor connects, in the plan's order. */
  readonly stops: CorridorFact['corridor']['connects']['edges'];
  /** How many stops there is room for. */
  readonly most?: number;
}

/** A corridor as one line with its stops. */
export function MiniDiagram({ of, stops, most = 4 }: MiniStripProps): ReactNode {
  const words = useWords();
  if (stops.length === 0) {
    return <span className={clsx('aside', styles.none)}>{words('corridor.stops.none')}</span>;
  }
  const shown = stops.slice(0, most);
  return (
    <ol
      className={clsx('aside', styles.diagram)}
      data-part="mini-diagram"
      aria-label={words('corridor.stops', { name: readName(of, words) })}
    >
      {shown.map(({ node: stop, relation }) => (
        <li key={stop.id} className={relation.intended ? styles.intended : undefined}>
          <EntityName of={stop} isShort />
          {relation.intended && <small> {words('intended.word')}</small>}
        </li>
      ))}
      {stops.length > most && (
        <li className={styles.more}>{words('corridor.more', { count: stops.length })}</li>
      )}
    </ol>
  );
}
