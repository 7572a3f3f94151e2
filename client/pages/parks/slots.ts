import type { EntityType } from '#client/shared/api/fragments.ts';
import type { NeedSlot } from '#client/shared/queries/parks.ts';
import type { Family } from '#client/shared/theme/families.ts';

interface Slot {
  /** What the slot takes: what a park can be found to have. */
  readonly types: readonly EntityType[];
  /** The hue of what the slot takes. */
  readonly family: Family;
}

export const SLOTS: Readonly<Record<NeedSlot, Slot>> = {
  industries: { types: ['INDUSTRY', 'CLUSTER', 'PROGRAMME'], family: 'industry' },
  places: { types: ['CITY', 'PLACE', 'ZONE', 'CORRIDOR'], family: 'space' },
  transport: { types: ['HUB', 'LINE'], family: 'transport' },
  platforms: { types: ['PLATFORM', 'ORGANIZATION'], family: 'actors' },
};

/** What parks can be like, or fit. */
export const LIKE_TYPES: readonly EntityType[] = [
  'PARK',
  'INDUSTRY',
  'CLUSTER',
  'PROGRAMME',
  'CITY',
  'PLACE',
  'ZONE',
  'LINE',
  'CORRIDOR',
  'HUB',
  'PLATFORM',
  'PROJECT',
  'ORGANIZATION',
  'PRODUCT',
];
