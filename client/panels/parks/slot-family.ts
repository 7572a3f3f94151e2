import type { NeedSlot } from '../../api/parks.ts';
import type { Family } from '../../theme/families.ts';

/** The hue of what a slot takes. */
export const SLOT_FAMILY: Readonly<Record<NeedSlot, Family>> = {
  industries: 'industry',
  places: 'space',
  transport: 'transport',
  platforms: 'actors',
};
