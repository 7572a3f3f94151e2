import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { countByType, type CorridorStops, type CorridorStop } from './corridor-stops.ts';
import type { CorridorsRoute } from './route.ts';
import { narrowCorridor } from './transitions.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { RelationPlace } from '#client/shared/ui/relation-cite.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './corridor-diagram.module.css';

interface StripMapProps {
  readonly of: EntityHint;
  readonly strip: CorridorStops;
  readonly route: CorridorsRoute;
}

/** The strip: stops along a line, above each what lies there, below the line what carries it. It is a list to those who listen. */
export function CorridorDiagram({ of, strip, route }: StripMapProps): ReactNode {
  const words = useWords();
  return (
    <section
      className={clsx('stack card gap-3', styles.diagram)}
      aria-label={words('corridor.strip')}
    >
      {strip.stops.length > 0 && (
        <>
          <ol
            className={styles.stops}
            aria-label={words('corridor.stops', { name: readName(of, words) })}
          >
            {strip.stops.map((stop) => (
              <Stop key={stop.entity.id} stop={stop} route={route} />
            ))}
          </ol>
          <p className={clsx('aside', styles.order)}>{words('corridor.order')}</p>
        </>
      )}
      <Rails head={words('corridor.carriers')} stops={strip.carriers} route={route} />
      <Rails head={words('corridor.built')} stops={strip.built} route={route} />
    </section>
  );
}

interface RailsProps {
  readonly head: string;
  readonly stops: readonly CorridorStop[];
  readonly route: CorridorsRoute;
}

function Rails({ head, stops, route }: RailsProps): ReactNode {
  return stops.length === 0 ? null : (
    <>
      <h2 className={styles.title}>{head}</h2>
      <ul className={clsx('stack', styles.carriers)} aria-label={head}>
        {stops.map((stop) => (
          <Carrier key={stop.entity.id} carrier={stop} route={route} />
        ))}
      </ul>
    </>
  );
}

interface StopProps {
  readonly stop: CorridorStop;
  readonly route: CorridorsRoute;
}

function Stop({ stop, route }: StopProps): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  const { entity, relation, forward } = stop;
  const isChosen = route.stop === entity.id;
  const isDerived = relation.basis === 'DERIVED';
  return (
    <li
      className={clsx(
        styles.stop,
        SIGNS[entity.type].family,
        isChosen && styles.isChosen,
        isDerived && styles.isDerived,
        relation.intended && styles.isIntended,
      )}
    >
      <div className={clsx('stack', styles.above)}>
        <Counts stop={stop} route={route} />
      </div>
      <span className={styles.dot} aria-hidden="true" />
      <div className={clsx('stack', styles.name)}>
        <StateLink to={select(entity.id)} isCurrent={selected === entity.id}>
          <Icon type={entity.type} />
          <EntityName of={entity} />
        </StateLink>
        <span className={clsx('inline', styles.why)}>
          <BasisMark basis={relation.basis} isIntended={relation.intended}>
            {readVerb(relation, words, forward ? 'OUT' : 'IN')}
          </BasisMark>
          <RelationPlace relation={relation} />
        </span>
      </div>
    </li>
  );
}

interface CarrierProps {
  readonly carrier: CorridorStop;
  readonly route: CorridorsRoute;
}

function Carrier({ carrier, route }: CarrierProps): ReactNode {
  const words = useWords();
  const { entity, relation, forward } = carrier;
  return (
    <li className={SIGNS[entity.type].family}>
      <span className={styles.rail} aria-hidden="true" />
      <span className={clsx('inline', styles.carrier)}>
        <EntityLink entity={entity} to={select(entity.id)} />
        <BasisMark basis={relation.basis} isIntended={relation.intended}>
          {readVerb(relation, words, forward ? 'OUT' : 'IN')}
        </BasisMark>
        <RelationPlace relation={relation} />
      </span>
      <Counts stop={carrier} route={route} />
    </li>
  );
}

/** How much lies at a stop or runs on a line, by type; pressed, the list below shows only that. */
function Counts({ stop, route }: StopProps): ReactNode {
  const words = useWords();
  const counts = countByType(stop.members);
  return counts.length === 0 ? null : (
    <span className={styles.counts}>
      {counts.map(({ type, count }) => {
        const isChosen = route.stop === stop.entity.id && route.type === type;
        return (
          <StateLink
            key={type}
            to={isChosen ? narrowCorridor(null, null) : narrowCorridor(stop.entity.id, type)}
            isCurrent={isChosen}
          >
            <Icon type={type} />
            <span className="visually-hidden">
              {words('corridor.at', {
                stop: readName(stop.entity, words),
                type: words(`type.${type}`),
              })}
            </span>
            {count}
          </StateLink>
        );
      })}
    </span>
  );
}
