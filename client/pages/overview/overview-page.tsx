import type { ReactNode } from 'react';

import type { OverviewRoute } from './route.ts';
import { Drawn } from './drawn.tsx';
import { Summary } from './summary.tsx';

/** The whole plan: at a glance, or all of some types drawn. */
export function OverviewPage({ route }: { readonly route: OverviewRoute }): ReactNode {
  return route.drawn.length === 0 ? (
    <Summary chosen={route.chosen} />
  ) : (
    <Drawn types={route.drawn} />
  );
}
