import type { ReactNode } from 'react';

import type { CorridorsRoute } from './route.ts';
import { AllCorridors, CorridorsThrough } from './corridor-lists.tsx';
import { ProfilePage } from './profile-page.tsx';

/** All corridors; or those on which an entity is; or one of them as a diagram. */
export function CorridorsPage({ route }: { readonly route: CorridorsRoute }): ReactNode {
  if (route.of !== null) {
    return <ProfilePage key={route.of} of={route.of} route={route} />;
  }
  return route.through === null ? <AllCorridors /> : <CorridorsThrough through={route.through} />;
}
