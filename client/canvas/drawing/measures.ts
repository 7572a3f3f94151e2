import type { RelationCountFact } from '#client/shared/api/fragments.ts';
import type { LocationsById } from '#client/shared/queries/locations.ts';
import type { Measure } from '#client/shared/routing/canvas-settings.ts';
import type { Drawing } from './drawing.ts';

const SMALLEST = 20;
const LARGEST = 54;

/** The drawing with the figure on each box that its size is to tell: a fill of that length, or a mark of that size. */
export function measured(drawing: Drawing, measure: Measure, locations: LocationsById): Drawing {
  const counts = new Map(
    drawing.boxes.map(({ id }) => [id, measureOf(locations.get(id)?.counts ?? [], measure)]),
  );
  const most = Math.max(1, ...counts.values());
  return {
    ...drawing,
    boxes: drawing.boxes.map((box) => {
      const count = counts.get(box.id) ?? 0;
      const share = count / most;
      // By area, as a mark is seen.
      const side = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share);
      const size = drawing.isDots === true ? { width: side, height: side } : {};
      return { ...box, ...size, measured: { count, share } };
    }),
  };
}

type Counted = Exclude<Measure, 'none'>;

const COUNTED: Readonly<Record<Counted, (count: RelationCountFact) => boolean>> = {
  relations: ({ type }) => type !== 'APPEARS_IN',
  tasks: ({ entityType }) => entityType === 'TASK',
  feeds: ({ type, direction }) => type === 'FEEDS' && direction === 'OUT',
};

/** How much of a measure an entity has, over the whole graph and not only what is drawn. */
function measureOf(counts: readonly RelationCountFact[], measure: Measure): number {
  return measure === 'none'
    ? 0
    : counts.filter(COUNTED[measure]).reduce((sum, { count }) => sum + count, 0);
}
