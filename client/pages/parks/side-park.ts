import type { ParkProfile } from './park-profiles-query.ts';
import type { ParkFit } from '#client/shared/queries/parks.ts';

/** A park in the table: what the plan says of it, and how it fits. */
export interface SidePark {
  readonly profile: ParkProfile;
  readonly fit: ParkFit | null;
}
