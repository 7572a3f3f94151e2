import { z } from 'zod';

import type { EntityType } from './vocabulary.ts';

const InBoth = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const Id = z.string().min(1);
const Ids = z.array(Id).default([]);

const Question = z.strictObject({
  /** The id of a question that the search box knows. */
  question: z.string().min(1),
  slots: z.array(z.strictObject({ slot: z.string().min(1), entity: Id })).min(1),
});
const Questions = z.array(Question).default([]);

const Need = z.strictObject({
  industries: Ids,
  places: Ids,
  transport: Ids,
  platforms: Ids,
  aside: InBoth.optional(),
});

const Label = z.strictObject({
  x: z.number(),
  y: z.number(),
  anchor: z.enum(['start', 'middle', 'end']),
  rightEn: z.number().default(0),
});
const Ring = z.strictObject({
  entity: Id,
  x: z.number(),
  y: z.number(),
  rx: z.number().positive(),
  ry: z.number().positive(),
});
const Stroke = z.strictObject({
  entity: Id,
  /** As SVG writes paths. */
  path: z.string().regex(/^M[MLHVCSQTAZmlhvcsqtaz\d\s.,-]+$/, 'a path is written as SVG writes it'),
  text: InBoth,
  label: Label,
  labelAmongPlaces: Label.optional(),
});
const Spot = z.strictObject({
  entity: Id,
  x: z.number(),
  y: z.number(),
  radius: z.number().positive(),
  label: Label,
});

const Sketch = z.strictObject({
  summary: InBoth,
  width: z.number().positive(),
  height: z.number().positive(),
  rings: z.array(Ring).default([]),
  core: Ring.optional(),
  axis: Stroke.optional(),
  spokes: z.array(Stroke).default([]),
  centres: z.array(Spot).default([]),
  pole: Spot.optional(),
  places: z
    .array(
      z.strictObject({
        entity: Id,
        x: z.number(),
        y: z.number(),
        /** Of GB/T 2260. */
        code: z
          .string()
          .regex(/^\d{6}$/, 'a code of GB/T 2260 has six digits')
          .optional(),
      }),
    )
    .default([]),
});

/** What a plan brings to present itself with: examples that pages offer, and a sketch of its space. Entities stand by id. */
export const PlanPresentation = z.strictObject({
  typed: InBoth.optional(),
  entities: Ids,
  trace: z.strictObject({ from: Id, to: Id }).optional(),
  questions: z
    .strictObject({
      search: Questions,
      trace: Questions,
      responsibility: Questions,
      parks: Questions,
      more: Questions,
    })
    .prefault({}),
  need: Need.optional(),
  needs: z.array(Need).default([]),
  needHints: z
    .strictObject({
      industries: InBoth,
      places: InBoth,
      transport: InBoth,
      platforms: InBoth,
      like: InBoth,
    })
    .optional(),
  like: Id.optional(),
  comparisons: z.array(z.strictObject({ left: Id, right: Id })).default([]),
  delays: Ids,
  sketch: Sketch.optional(),
});
export type PlanPresentation = z.infer<typeof PlanPresentation>;

type Types = readonly EntityType[] | null;

const INDUSTRIES: Types = ['Industry', 'Cluster', 'Programme'];
const PLACES: Types = ['City', 'Place', 'Zone', 'Corridor'];
const TRANSPORT: Types = ['Hub', 'Line'];
const PLATFORMS: Types = ['Platform', 'Organization'];
const PATTERN: Types = ['Corridor', 'Zone'];

/** Where a presentation names an entity, and of which types it may be; null: of any. Which types a slot takes, the box knows. */
export const PRESENTED: ReadonlyMap<string, Types> = new Map<string, Types>([
  ['entities', null],
  ['trace.from', null],
  ['trace.to', null],
  ['questions.search.slots.entity', null],
  ['questions.trace.slots.entity', null],
  ['questions.responsibility.slots.entity', null],
  ['questions.parks.slots.entity', null],
  ['questions.more.slots.entity', null],
  ['need.industries', INDUSTRIES],
  ['need.places', PLACES],
  ['need.transport', TRANSPORT],
  ['need.platforms', PLATFORMS],
  ['needs.industries', INDUSTRIES],
  ['needs.places', PLACES],
  ['needs.transport', TRANSPORT],
  ['needs.platforms', PLATFORMS],
  ['like', ['Park']],
  ['comparisons.left', null],
  ['comparisons.right', null],
  ['delays', ['Project', 'Programme', 'Line', 'Hub', 'Park', 'Platform']],
  ['sketch.rings.entity', PATTERN],
  ['sketch.core.entity', PATTERN],
  ['sketch.axis.entity', PATTERN],
  ['sketch.spokes.entity', PATTERN],
  ['sketch.centres.entity', PATTERN],
  ['sketch.pole.entity', PATTERN],
  ['sketch.places.entity', PLACES],
]);

/** The same with something else in the place of each entity's id; `path` is one of PRESENTED. */
export function replaceEntities(
  value: unknown,
  replace: (id: string, path: string) => unknown,
  path = '',
): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => replaceEntities(item, replace, path));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        replaceEntities(item, replace, path === '' ? key : `${path}.${key}`),
      ]),
    );
  }
  return typeof value === 'string' && PRESENTED.has(path) ? replace(value, path) : value;
}

/** The ids of the entities that a presentation names, each at each place. */
export function presentedIn(
  presentation: PlanPresentation,
): readonly { readonly id: string; readonly path: string }[] {
  const found: { readonly id: string; readonly path: string }[] = [];
  replaceEntities(presentation, (id, path) => found.push({ id, path }));
  return found;
}
