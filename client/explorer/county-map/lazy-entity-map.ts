import { lazy } from 'react';

/** The map of some entities, fetched when it is first shown. */
export const EntityMap = lazy(async () => ({
  default: (await import('./entity-map.tsx')).EntityMap,
}));
