import { type ReactNode, useState } from 'react';

import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { changing, useExplorer } from '#client/shared/routing/store.ts';
import { BasisMark, IntendedMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { RelationPlace } from '#client/shared/ui/relation-cite.tsx';
import { isCalled } from '#client/shared/words/is-called.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './entity-list.module.css';
import { useSorted } from './sort-rows.tsx';
import { pickAll, togglePicked } from './transitions.ts';

interface GraphListProps {
  readonly entities: readonly EntityHint[];
  readonly relations: readonly RelationFact[];
}

/** The drawing's twin: the same entities and relations, as tables for the keyboard and for screen readers. */
export function ListView({ entities, relations }: GraphListProps): ReactNode {
  const words = useWords();
  const [typed, setTyped] = useState('');
  return (
    <div className={styles.graphList} data-shown={entities.length}>
      <label className={styles.find}>
        {words('list.find')}
        <input
          type="search"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
      </label>
      <Entities entities={entities.filter((entity) => isCalled(entity, typed))} />
      <Relations
        relations={relations.filter(({ from, to }) => isCalled(from, typed) || isCalled(to, typed))}
      />
    </div>
  );
}

function Entities({ entities }: Pick<GraphListProps, 'entities'>): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  const picked = useExplorer((state) => state.settings.picked);
  const { rows, head } = useSorted(
    entities,
    [(entity) => readName(entity, words), ({ type }) => words(`type.${type}`)],
    words.language,
  );
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
          {head(0, words('list.name'))}
          {head(1, words('list.type'))}
        </tr>
      </thead>
      <tbody>
        {rows.map((entity) => (
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
  const { rows, head } = useSorted(
    relations,
    [
      ({ from }) => readName(from, words),
      (relation) => readVerb(relation, words),
      ({ to }) => readName(to, words),
    ],
    words.language,
  );
  return (
    <table>
      <caption>
        {words('list.relations')} <span className="count">{relations.length}</span>
      </caption>
      <thead>
        <tr>
          {head(0, words('list.from'))}
          {head(1, words('list.verb'))}
          {head(2, words('list.to'))}
          <th scope="col">{words('list.locator')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((relation) => (
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
