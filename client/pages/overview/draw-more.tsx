import { useAnswers } from '#client/shared/queries/use-answers.ts';
import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { compareEntityTypes } from '#client/shared/api/entity-types.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { choose, drawTypes, MOST_DRAWN_UNASKED, toggleChosen } from './draw-types.ts';
import { change, changing } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import { countsQuery, relationsAmong } from './counts.ts';
import styles from './summary.module.css';

interface DrawMoreProps {
  readonly byType: ReadonlyMap<EntityType, number>;
  readonly chosen: readonly EntityType[];
}

/** Chooses types to draw whole, counts what that will draw, and asks for confirmation where it is a lot. */
export function DrawMore({ byType, chosen }: DrawMoreProps): ReactNode {
  const words = useWords();
  const types = [...byType.keys()].filter((type) => type !== 'SECTION').sort(compareEntityTypes);
  return (
    <section className={styles.drawMore}>
      <header className={styles.header}>
        <h2>{words('overview.draw')}</h2>
        <p>{words('overview.draw.aside')}</p>
      </header>
      <div
        className={clsx('wrap gap-2', styles.drawTypes)}
        role="group"
        aria-label={words('overview.draw.types')}
      >
        {types.map((type) => (
          <button
            key={type}
            type="button"
            className="button"
            aria-pressed={chosen.includes(type)}
            onClick={changing(toggleChosen(type))}
          >
            <Icon type={type} />
            {words(`type.${type}`)} <span className="count">{byType.get(type)}</span>
          </button>
        ))}
        <button
          type="button"
          className="button button-plain"
          onClick={changing(choose(chosen.length === types.length ? [] : types))}
        >
          {words(chosen.length === types.length ? 'overview.draw.clear' : 'overview.draw.whole')}
        </button>
      </div>
      {chosen.length === 0 ? (
        <p className={clsx('row wrap', styles.drawGo)}>{words('overview.draw.none')}</p>
      ) : (
        <Go key={chosen.join()} byType={byType} chosen={chosen} />
      )}
    </section>
  );
}

function Go({ byType, chosen }: DrawMoreProps): ReactNode {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const relations = useRelationsAmong(chosen);
  const entities = chosen.reduce((sum, type) => sum + (byType.get(type) ?? 0), 0);
  const isLarge = entities > MOST_DRAWN_UNASKED;
  return (
    <div className={clsx('row wrap', styles.drawGo)}>
      <p role="status">
        {relations === null
          ? words('overview.draw.counting', { entities })
          : words('overview.draw.sum', { entities, relations })}
      </p>
      <button
        type="button"
        className="button button-primary"
        onClick={() => {
          if (isLarge && !isAsking) {
            setAsking(true);
          } else {
            change(drawTypes(chosen));
          }
        }}
      >
        {isAsking ? words('overview.draw.sure', { entities }) : words('overview.draw.go')}
      </button>
      {isAsking && (
        <p className="aside" role="status">
          {words('overview.draw.large', { most: MOST_DRAWN_UNASKED })}
        </p>
      )}
    </div>
  );
}

function useRelationsAmong(types: readonly EntityType[]): number | null {
  const answers = useAnswers(types.map(countsQuery));
  let sum = 0;
  for (const { data } of answers) {
    if (data === undefined) {
      return null;
    }
    sum += relationsAmong(data, types);
  }
  return sum;
}
