import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { select } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { RelationCite } from '#client/shared/ui/relation-cite.tsx';
import type { SidePark } from './side-park.ts';
import { type ParkNeighbour, SIDE_FACTS, sharedBy, type SideFact } from './side-facts.ts';
import styles from './side-by-side.module.css';

/** What the plan says of each park, a row a kind; what all of them have is marked. A kind that none has is left out. */
export function SideFactRows({ parks }: { readonly parks: readonly SidePark[] }): ReactNode {
  return SIDE_FACTS.map((fact) => <FactRow key={fact.title} fact={fact} parks={parks} />);
}

interface FactRowProps {
  readonly fact: SideFact;
  readonly parks: readonly SidePark[];
}

function FactRow({ fact, parks }: FactRowProps): ReactNode {
  const words = useWords();
  const lists = parks.map(({ profile }) => fact.of(profile));
  const shared = sharedBy(lists);
  return lists.every((list) => list.length === 0) ? null : (
    <tr>
      <th scope="row">{words(fact.title)}</th>
      {parks.map(({ profile }) => (
        <td key={profile.id}>
          <FactCell neighbours={fact.of(profile)} shared={shared} />
        </td>
      ))}
    </tr>
  );
}

interface FactCellProps {
  readonly neighbours: readonly ParkNeighbour[];
  readonly shared: ReadonlySet<string>;
}

const SHOWN_AT_FIRST = 6;

function FactCell({ neighbours, shared }: FactCellProps): ReactNode {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  // What all have comes first, so that it stands level across the columns.
  const ordered = [
    ...neighbours.filter(({ node }) => shared.has(node.id)),
    ...neighbours.filter(({ node }) => !shared.has(node.id)),
  ];
  if (ordered.length === 0) {
    return <span className={styles.nothing}>{words('side.nothing')}</span>;
  }
  return (
    <>
      <ul className={clsx('stack', styles.list)}>
        {ordered.slice(0, isWhole ? ordered.length : SHOWN_AT_FIRST).map(({ node, relation }) => (
          <li key={node.id} className={clsx('wrap', styles.fact)}>
            <EntityLink entity={node} to={select(node.id)} />
            {shared.has(node.id) && <span className={styles.shared}>{words('side.shared')}</span>}
            <RelationCite relation={relation} />
          </li>
        ))}
      </ul>
      {!isWhole && ordered.length > SHOWN_AT_FIRST && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setWhole(true);
          }}
        >
          {words('entity.group.all', { count: ordered.length })}
        </button>
      )}
    </>
  );
}
