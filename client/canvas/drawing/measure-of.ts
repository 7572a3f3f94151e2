import type { RelationCountFact } from '#client/shared/queries/entity.ts';
import type { Measure } from '#client/shared/routing/canvas-settings.ts';

type Counted = Exclude<Measure, 'none'>;

const COUNTED: Readonly<Record<Counted, (count: RelationCountFact) => boolean>> = {
  relations: ({ type }) => type !== 'APPEARS_IN',
  tasks: ({ entityType }) => entityType === 'TASK',
  feeds: ({ type, direction }) => type === 'FEEDS' && direction === 'OUT',
};

/** How much of a measure an entity has, over the whole graph and not only what is drawn. */
export function measureOf(counts: readonly RelationCountFact[], measure: Measure): number {
  return measure === 'none'
    ? 0
    : counts.filter(COUNTED[measure]).reduce((sum, { count }) => sum + count, 0);
}
