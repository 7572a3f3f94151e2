import type { EntityType } from '#client/shared/api/fragments.ts';
import type { NeedSlot } from '#client/shared/queries/parks.ts';

/** What each slot takes: what a park can be found to have. */
export const SLOT_TYPES: Readonly<Record<NeedSlot, readonly EntityType[]>> = {
  industries: ['INDUSTRY', 'CLUSTER', 'PROGRAMME'],
  places: ['CITY', 'PLACE', 'ZONE', 'CORRIDOR'],
  transport: ['HUB', 'LINE'],
  platforms: ['PLATFORM', 'ORGANIZATION'],
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
