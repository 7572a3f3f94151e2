import type { ParkProfile } from '../../api/park-profiles.ts';
import type { ParkFit } from '../../api/parks.ts';

/** A park in the table: what the plan says of it, and how it fits. */
export interface SidePark {
  readonly profile: ParkProfile;
  readonly fit: ParkFit | null;
}
