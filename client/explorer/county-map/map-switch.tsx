import type { ReactNode } from 'react';

import { entityHintQuery } from '#client/shared/queries/entity-hint.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { type MapView, NO_COUNTY } from '#client/shared/routing/map-view.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { WordKey } from '#client/shared/words/words.ts';

interface MapSwitchProps {
  readonly view: MapView;
  /** Shows the set in another way. */
  readonly to: (view: MapView) => Transition;
  /** What the map takes the place of, where it is no list. */
  readonly instead?: WordKey;
}

/** A set as its list or on the map; and the county that both are narrowed to, to be let go again. */
export function MapSwitch({ view, to, ...rest }: MapSwitchProps): ReactNode {
  return (
    <div className="row wrap gap-3 screen-only">
      <ViewSwitch view={view} to={to} {...rest} />
      {view.county !== null && (
        <StateLink className="chip" to={to({ ...view, county: null })} isCurrent>
          <CountyName county={view.county} />
          <span aria-hidden="true">×</span>
        </StateLink>
      )}
    </div>
  );
}

/** A set as its list or on the map. */
export function ViewSwitch({ view, to, instead = 'map.list' }: MapSwitchProps): ReactNode {
  const words = useWords();
  return (
    <nav className="segmented" aria-label={words('map.views')}>
      {([false, true] as const).map((isMapShown) => (
        <StateLink
          key={String(isMapShown)}
          to={to({ ...view, isMapShown })}
          isCurrent={view.isMapShown === isMapShown}
        >
          {words(isMapShown ? 'map.map' : instead)}
        </StateLink>
      ))}
    </nav>
  );
}

function CountyName({ county }: { readonly county: string }): ReactNode {
  const words = useWords();
  const hint = useAnswer(county === NO_COUNTY ? null : entityHintQuery(county)).data;
  const name = hint === undefined ? county : readName(hint, words);
  return words('map.chosen', { name: county === NO_COUNTY ? words('map.untold') : name });
}
