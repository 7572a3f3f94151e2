import type { ReactNode } from 'react';

import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { changing, useExplorer } from '#client/shared/routing/store.ts';
import { BasisMark, IntendedMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { RelationPlace } from '#client/shared/ui/relation-cite.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './entity-list.module.css';
import { pickAll, togglePicked } from './transitions.ts';

interface GraphListProps {
  readonly entities: readonly EntityHint[];
  readonly relations: readonly RelationFact[];
}

/** The drawing's twin: the same entities and relations, as tables for the keyboard and for screen readers. */
export function ListView({ entities, relations }: GraphListProps): ReactNode {
  return (
    <div className={styles.graphList} data-shown={entities.length}>
      <Entities entities={entities} />
      <Relations relations={relations} />
    </div>
  );
}

function Entities({ entities }: Pick<GraphListProps, 'entities'>): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  const picked = useExplorer((state) => state.settings.picked);
  return (
    <table>
      <caption>
        {words('list.entities')} <span className="count">{entities.length}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.tick}>
            <span className="visually-hidden">{words('picked.column')}</span>
          </th>
          <th scope="col">{words('list.name')}</th>
          <th scope="col">{words('list.type')}</th>
        </tr>
      </thead>
      <tbody>
        {entities.map((entity) => (
          <tr key={entity.id} data-selected={entity.id === selected}>
            <td className={styles.tick}>
              <input
                type="checkbox"
                aria-label={words('picked.tick', { name: readName(entity, words) })}
                checked={picked.includes(entity.id)}
                onChange={changing(
                  picked.includes(entity.id) ? togglePicked(entity.id) : pickAll([entity.id]),
                )}
              />
            </td>
            <td>
              <EntityLink
                entity={entity}
                to={select(entity.id)}
                isCurrent={entity.id === selected}
              />
            </td>
            <td>{words(`type.${entity.type}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Relations({ relations }: Pick<GraphListProps, 'relations'>): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  return (
    <table>
      <caption>
        {words('list.relations')} <span className="count">{relations.length}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words('list.from')}</th>
          <th scope="col">{words('list.verb')}</th>
          <th scope="col">{words('list.to')}</th>
          <th scope="col">{words('list.locator')}</th>
        </tr>
      </thead>
      <tbody>
        {relations.map((relation) => (
          <tr key={relation.id} data-selected={relation.id === selected}>
            <td>
              <EntityName of={relation.from} />
            </td>
            <td>
              <BasisMark basis={relation.basis} isIntended={relation.intended}>
                {relation.basis === 'DERIVED' && `${words('basis.derivedWord')} `}
                {readVerb(relation, words)}
              </BasisMark>{' '}
              <IntendedMark isIntended={relation.intended} word={relation.intendedWord} />
            </td>
            <td>
              <EntityName of={relation.to} />
            </td>
            <td>
              <RelationPlace relation={relation} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
