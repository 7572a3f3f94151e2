import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readVerb } from '#client/shared/words/read-verb.ts';
import {
  type CorridorStops,
  type CorridorMember,
  type CorridorStop,
  touchedBy,
} from './corridor-stops.ts';
import type { CorridorsRoute } from './route.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { RelationPlace } from '#client/shared/ui/relation-cite.tsx';
import styles from './along-list.module.css';

interface AlongListProps {
  readonly strip: CorridorStops;
  readonly route: CorridorsRoute;
}

/** All that lies along a corridor: what it touches at once, then by stop and line, each with its basis and place. */
export function AlongList({ strip, route }: AlongListProps): ReactNode {
  const words = useWords();
  const all = touchedBy(strip);
  const isOfType = ({ entity }: CorridorMember): boolean =>
    route.type === null || entity.type === route.type;
  const direct = all.filter(
    (stop) => isOfType(stop) && (route.stop === null || route.stop === stop.entity.id),
  );
  const beside = all
    .filter(({ entity }) => route.stop === null || route.stop === entity.id)
    .map((stop) => ({ ...stop, members: stop.members.filter(isOfType) }))
    .filter(({ members }) => members.length > 0);
  if (direct.length === 0 && beside.length === 0) {
    return <p>{words('corridor.along.none')}</p>;
  }
  return (
    <div className={styles.groups}>
      {direct.length > 0 && (
        <section>
          <h3>{words('corridor.along.direct')}</h3>
          <Members members={direct} />
        </section>
      )}
      {beside.map((stop) => (
        <Beside key={stop.entity.id} stop={stop} />
      ))}
    </div>
  );
}

function Beside({ stop: { entity, members } }: { readonly stop: CorridorStop }): ReactNode {
  return (
    <section>
      <h3>
        <EntityLink entity={entity} to={select(entity.id)} />
        <span className="count">{members.length}</span>
      </h3>
      <Members members={members} />
    </section>
  );
}

function Members({ members }: { readonly members: readonly CorridorMember[] }): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  return (
    <ul>
      {members.map(({ entity, relation, forward }) => (
        <li key={entity.id}>
          <EntityLink
            entity={entity}
            to={select(entity.id)}
            isCurrent={selected === entity.id || selected === relation.id}
          />
          <span className={clsx('inline gap-2', styles.why)}>
            <BasisMark basis={relation.basis} isIntended={relation.intended}>
              {readVerb(relation, words, forward ? 'OUT' : 'IN')}
            </BasisMark>
            <RelationPlace relation={relation} />
          </span>
        </li>
      ))}
    </ul>
  );
}
