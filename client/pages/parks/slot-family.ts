import type { NeedSlot } from '#client/shared/queries/parks.ts';
import type { Family } from '#client/shared/theme/families.ts';

/** The hue of what a slot takes. */
export const SLOT_FAMILY: Readonly<Record<NeedSlot, Family>> = {
  industries: 'industry',
  places: 'space',
  transport: 'transport',
  platforms: 'actors',
};
