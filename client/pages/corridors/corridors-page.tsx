import type { ReactNode } from 'react';

import type { CorridorPlace } from './route.ts';
import { CorridorList } from './corridor-list.tsx';
import { CorridorsThrough } from './corridors-through.tsx';
import { StripPage } from './profile-page.tsx';

/** All corridors; or those on which a thing is; or one of them as a strip map. */
export function CorridorPage({ place }: { readonly place: CorridorPlace }): ReactNode {
  if (place.of !== null) {
    return <StripPage key={place.of} of={place.of} place={place} />;
  }
  return place.through === null ? <CorridorList /> : <CorridorsThrough through={place.through} />;
}
