import type { EntityType } from '#server/domain/vocabulary.ts';
import type { EntityRecord } from '#server/records/record.ts';

import type { Feature } from './reasons.ts';

const FEATURE_OF: Readonly<Partial<Record<EntityType, Feature>>> = {
  Industry: 'industry',
  Cluster: 'cluster',
  Programme: 'cluster',
  Hub: 'transport',
  Line: 'transport',
  Corridor: 'transport',
  Platform: 'platform',
  Organization: 'platform',
};

/** Towards which feature it counts that a park has this. */
export function featureOf({ type }: Pick<EntityRecord, 'type'>, isPartner: boolean): Feature {
  return isPartner ? 'cooperation' : (FEATURE_OF[type] ?? 'place');
}
