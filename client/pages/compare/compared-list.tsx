import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import type { ComparisonRow } from './compare-query.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { goTo, select } from '#client/shared/routing/navigate.ts';
import { relationIdOf } from '#client/shared/queries/relation-id.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { RelationCite } from '#client/shared/ui/relation-cite.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './compared.module.css';
import locatorStyles from '#client/shared/ui/locator.module.css';

interface ComparedListProps {
  /** Whose they are, in words. */
  readonly side: string;
  readonly kind: string;
  readonly found: readonly EntityHint[];
  /** Which of the two have them. */
  readonly of: readonly EntityHint[];
  readonly row: ComparisonRow;
}

const SHOWN_AT_FIRST = 6;

/** What only one has, or both: each with where the plan says so. The count opens all. */
export function ComparedList({ side, kind, found, of, row }: ComparedListProps): ReactNode {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? found : found.slice(0, SHOWN_AT_FIRST);
  return (
    <div className={clsx('stack', styles.list)}>
      <h4>
        {side} <span className="count">{found.length}</span>
      </h4>
      {found.length === 0 ? (
        <p className={styles.none}>{words('compare.none')}</p>
      ) : (
        <ul aria-label={words('compare.list', { side, kind })}>
          {shown.map((entity) => (
            <li key={entity.id}>
              <EntityLink entity={entity} to={select(entity.id)} />{' '}
              {of.map((one) => (
                <Route key={one.id} entity={entity} of={one} row={row} />
              ))}
            </li>
          ))}
        </ul>
      )}
      {found.length > shown.length && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setWhole(true);
          }}
        >
          {words('entity.group.all', { count: found.length })}
        </button>
      )}
    </div>
  );
}

interface PlaceProps {
  readonly entity: EntityHint;
  readonly of: EntityHint;
  readonly row: ComparisonRow;
}

// What lies in one of the two only through another place has no relation of its own to cite: the path there tells how.
function Route({ entity, of, row }: PlaceProps): ReactNode {
  const words = useWords();
  const [from, to] = row.direction === 'OUT' ? [of, entity] : [entity, of];
  const id = relationIdOf(from.id, row.relation, to.id);
  const relation = row.relations.find((one) => one.id === id);
  return relation === undefined ? (
    <StateLink
      className={locatorStyles.locator}
      data-part="locator"
      label={words('compare.way.label', {
        name: readName(entity, words),
        of: readName(of, words),
      })}
      to={goTo('paths', { from: entity.id, to: of.id, types: ['LOCATED_IN', 'PART_OF'] })}
    >
      {words('compare.way')}
    </StateLink>
  ) : (
    <RelationCite relation={{ ...relation, type: row.relation, from, to }} />
  );
}
