import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import type { ComparisonRow } from './compare-query.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { goTo, select } from '#client/shared/routing/navigate.ts';
import { relationIdOf } from '#client/shared/queries/relation-id.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { FoldedItems } from '#client/shared/ui/folded-items.tsx';
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

/** What only one has, or both, each with its locator. */
export function ComparedList({ side, kind, found, of, row }: ComparedListProps): ReactNode {
  const words = useWords();
  return (
    <div className={clsx('stack', styles.list)}>
      <h4>
        {side} <span className="count">{found.length}</span>
      </h4>
      {found.length === 0 ? (
        <p className={styles.none}>{words('compare.none')}</p>
      ) : (
        <FoldedItems
          items={found}
          first={SHOWN_AT_FIRST}
          more={words('entity.group.all', { count: found.length })}
        >
          {(shown) => (
            <ul aria-label={words('compare.list', { side, kind })}>
              {shown.map((entity) => (
                <li key={entity.id}>
                  <EntityLink entity={entity} to={select(entity.id)} />{' '}
                  {of.map((one) => (
                    <Cite key={one.id} entity={entity} of={one} row={row} />
                  ))}
                </li>
              ))}
            </ul>
          )}
        </FoldedItems>
      )}
    </div>
  );
}

interface CiteProps {
  readonly entity: EntityHint;
  readonly of: EntityHint;
  readonly row: ComparisonRow;
}

// An entity that lies in one of the two through another has no relation with it to cite; a link to the path between them stands instead.
function Cite({ entity, of, row }: CiteProps): ReactNode {
  const words = useWords();
  const [from, to] = row.direction === 'OUT' ? [of, entity] : [entity, of];
  const id = relationIdOf(from.id, row.relation, to.id);
  const relation = row.relations.find((one) => one.id === id);
  return relation === undefined ? (
    <StateLink
      className={locatorStyles.locator}
      data-part="locator"
      label={words('compare.path.label', {
        name: readName(entity, words),
        of: readName(of, words),
      })}
      to={goTo('paths', { from: entity.id, to: of.id, types: ['LOCATED_IN', 'PART_OF'] })}
    >
      {words('compare.path')}
    </StateLink>
  ) : (
    <RelationCite relation={{ ...relation, type: row.relation, from, to }} />
  );
}
