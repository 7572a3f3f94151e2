import type { ReactNode } from 'react';

import type { OverviewPlace } from './route.ts';
import { Drawn } from './drawn.tsx';
import { Glance } from './summary.tsx';

/** The whole plan: at a glance, or all of some types drawn. */
export function OverviewPage({ place }: { readonly place: OverviewPlace }): ReactNode {
  return place.drawn.length === 0 ? (
    <Glance chosen={place.chosen} />
  ) : (
    <Drawn types={place.drawn} />
  );
}
