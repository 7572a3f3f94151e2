import type { EntityRecord } from '#server/records/record.ts';

import type { Wanted } from './hit.ts';
import type { Want } from './rank-parks.ts';
import type { Feature } from './reasons.ts';

/** What was asked for, and what it was taken for. */
export interface Understood {
  readonly asked: string;
  readonly entities: readonly EntityRecord[];
}

/** What is looked for, as it is found and as it counts. */
export interface Question {
  readonly wanted: readonly Wanted[];
  readonly wants: readonly Want[];
  readonly weights: Readonly<Record<Feature, number>>;
  /** Whether what few parks have counts more, as it does where parks are compared with one thing and not with what was asked. */
  readonly isByRarity: boolean;
  readonly understood: readonly Understood[];
  /** What parks are compared with, which is never among them; null for a need. */
  readonly except: string | null;
}
