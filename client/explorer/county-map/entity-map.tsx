import { type ReactNode, useMemo } from 'react';
import { clsx } from 'clsx';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import { type LocatedEntity, locatedQuery } from '#client/shared/queries/counties.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { NO_COUNTY } from '#client/shared/routing/map-view.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { FoldedItems } from '#client/shared/ui/folded-items.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { countByCounty, countiesAround, isInCounty } from './count-by-county.ts';
import { CountyMap } from './county-map.tsx';
import styles from './county-map.module.css';
import type { NarrowedSet } from './narrowed-set.ts';

interface EntityMapProps extends Pick<NarrowedSet, 'county' | 'to'> {
  /** What the map is of, such as a page's title. */
  readonly what: string;
  readonly entities: readonly EntityHint[];
}

/** The map of some entities; of the chosen city or county, what lies there. */
export function EntityMap({ entities, ...map }: EntityMapProps): ReactNode {
  const ids = useMemo(() => entities.map(({ id }) => id), [entities]);
  const answer = useAnswer(locatedQuery(ids));
  return (
    <AnswerView answer={answer} loading="map.loading" lines={10}>
      {(byId) => <Located {...map} located={ids.flatMap((id) => byId.get(id) ?? [])} />}
    </AnswerView>
  );
}

interface LocatedProps extends Omit<EntityMapProps, 'entities'> {
  /** In the order of the page's list. */
  readonly located: readonly LocatedEntity[];
}

function Located({ located, ...map }: LocatedProps): ReactNode {
  const counted = useMemo(() => countByCounty(located), [located]);
  return (
    <CountyMap {...map} counted={counted}>
      {map.county !== null && <InCounty {...map} county={map.county} located={located} />}
    </CountyMap>
  );
}

const SHOWN_AT_FIRST = 12;

function InCounty({ located, county, to }: LocatedProps & { readonly county: string }): ReactNode {
  const words = useWords();
  const here = located.filter((one) => isInCounty(one, county));
  const city = here.flatMap(countiesAround).find((one) => one.city.id === county)?.city;
  return (
    <section className={clsx('card stack gap-2', styles.here)}>
      <h2 className="row wrap gap-2">
        <span>
          {county === NO_COUNTY ? words('map.untold') : city && <EntityName of={city} />}{' '}
          <span className="count">{words('map.count', { count: here.length })}</span>
        </span>
        <StateLink className="inline text-button" to={to(null)}>
          {words('map.all')}
        </StateLink>
      </h2>
      {here.length === 0 && <p className="aside">{words('map.empty')}</p>}
      <FoldedItems
        items={here}
        first={SHOWN_AT_FIRST}
        more={words('map.more', { count: here.length })}
        fewer={words('map.fewer')}
      >
        {(shown) => (
          <ul className="stack gap-1">
            {shown.map(({ entity }) => (
              <li key={entity.id}>
                <EntityLink entity={entity} to={select(entity.id)} />
              </li>
            ))}
          </ul>
        )}
      </FoldedItems>
    </section>
  );
}
