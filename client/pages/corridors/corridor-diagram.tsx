import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './corridor-diagram.module.css';
import { type CorridorStop, type CorridorStops, countByType } from './corridor-stops.ts';
import { type CorridorsRoute, narrowCorridor } from './route.ts';
import { StepWords } from './step-words.tsx';
import { TypeCounts } from './type-counts.tsx';

interface CorridorDiagramProps {
  readonly of: EntityHint;
  readonly along: CorridorStops;
  readonly route: CorridorsRoute;
}

/** A corridor as a line with its stops, above each what lies there, below the line what carries it. A list to a screen reader. */
export function CorridorDiagram({ of, along, route }: CorridorDiagramProps): ReactNode {
  const words = useWords();
  return (
    <section
      className={clsx('stack card gap-3', styles.diagram)}
      aria-label={words('corridor.diagram')}
    >
      {along.stops.length > 0 && (
        <>
          <ol
            className={styles.stops}
            aria-label={words('corridor.stops', { name: readName(of, words) })}
          >
            {along.stops.map((stop) => (
              <Stop key={stop.entity.id} stop={stop} route={route} />
            ))}
          </ol>
          <p className={clsx('aside', styles.order)}>{words('corridor.order')}</p>
        </>
      )}
      <Carriers title={words('corridor.carriers')} carriers={along.carriers} route={route} />
      <Carriers title={words('corridor.built')} carriers={along.built} route={route} />
    </section>
  );
}

interface StopProps {
  readonly stop: CorridorStop;
  readonly route: CorridorsRoute;
}

function Stop({ stop, route }: StopProps): ReactNode {
  const selected = useExplorer((state) => state.selected);
  const { entity, relation } = stop;
  return (
    <li
      className={clsx(
        styles.stop,
        SIGNS[entity.type].family,
        route.stop === entity.id && styles.isChosen,
        relation.basis === 'DERIVED' && styles.isDerived,
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
          <StepWords step={stop} />
        </span>
      </div>
    </li>
  );
}

interface CarriersProps {
  readonly title: string;
  readonly carriers: readonly CorridorStop[];
  readonly route: CorridorsRoute;
}

function Carriers({ title, carriers, route }: CarriersProps): ReactNode {
  return carriers.length === 0 ? null : (
    <>
      <h2 className={styles.title}>{title}</h2>
      <ul className={clsx('stack', styles.carriers)} aria-label={title}>
        {carriers.map((carrier) => (
          <li key={carrier.entity.id} className={SIGNS[carrier.entity.type].family}>
            <span className={styles.rail} aria-hidden="true" />
            <span className={clsx('inline', styles.carrier)}>
              <EntityLink entity={carrier.entity} to={select(carrier.entity.id)} />
              <StepWords step={carrier} />
            </span>
            <Counts stop={carrier} route={route} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** How many entities lie at a stop or run on a line, by type; pressed, the list below shows only those. */
function Counts({ stop: { entity, members }, route }: StopProps): ReactNode {
  const chosen = route.stop === entity.id ? route.type : null;
  return members.length === 0 ? null : (
    <TypeCounts
      className={styles.counts}
      at={entity}
      counts={countByType(members)}
      chosen={chosen}
      to={(type) =>
        type === chosen ? narrowCorridor(null, null) : narrowCorridor(entity.id, type)
      }
    />
  );
}
