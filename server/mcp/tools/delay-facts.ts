import { z } from 'zod';

import { Duty, dutyOf, Responsibility } from '#server/mcp/answers/duty.ts';
import { Entity, EntityType, refOf } from '#server/mcp/answers/entity.ts';
import { endsOf, Path, Walk, walkOf } from '#server/mcp/answers/walk.ts';
import type { Asking } from '#server/mcp/asking.ts';
import { readDocument } from '#server/mcp/read-document.ts';

const DOCUMENT = readDocument(new URL('./assess-delay.graphql', import.meta.url));

const Walks = z.object({ truncated: z.boolean(), paths: z.array(Path) });
const Answering = Entity.extend({ responsibilities: z.array(Responsibility) });

const Told = z.object({
  own: z.tuple([z.object({ of: Entity, responsibilities: z.array(Responsibility) })]),
  dependents: Walks.extend({ entities: z.array(Answering) }),
  programmes: Walks,
  industries: Walks,
  clusters: Walks,
});
type Told = z.infer<typeof Told>;

/** What a delay bears on: so many in all, and the first of them. */
const Impacts = z.object({ total: z.number(), first: z.array(Walk) });

/** It answers only for what waits. */
const WAITS = 'waiting';

/** Why to inform a department. */
const Informed = z.object({
  department: Entity,
  role: z
    .enum(['lead', 'participant', WAITS])
    .describe('waiting: it answers only for what waits for the entity'),
  for: Entity.describe('what is late, or what waits for it'),
  because: Duty.describe('the first of its duties that make it concerned'),
});

/** What hangs on an entity that is late, what it feeds, and whom to tell: as the explorer's page about a delay asks it. */
export const DelayFacts = z.object({
  of: Entity,
  dependents: Impacts.describe('what depends or relies on it, the nearest first'),
  fed: z.array(Impacts.extend({ type: EntityType })).describe('what it feeds, the strongest first'),
  departments: z.array(Informed),
  truncated: z.boolean().describe('there are more walks than the totals count'),
  url: z.string(),
});
export type DelayFacts = z.infer<typeof DelayFacts>;

/** Asks what a delay of an entity bears on; so many of each list. */
export async function delayFacts(ref: string, limit: number, asking: Asking): Promise<DelayFacts> {
  const told = Told.parse(await asking.ask(DOCUMENT, { of: refOf(ref) }));
  const [{ of }] = told.own;
  const { dependents, programmes, industries, clusters } = told;
  const waiting = dependentsOf(dependents.paths, asking);
  const fed = [
    { type: 'PROGRAMME', walks: endsOf(feeding(programmes.paths), asking) },
    { type: 'INDUSTRY', walks: endsOf(feeding(industries.paths), asking) },
    { type: 'CLUSTER', walks: endsOf(feeding(clusters.paths), asking) },
  ];
  return {
    of,
    dependents: { total: waiting.length, first: waiting.slice(0, limit) },
    fed: fed
      .filter(({ walks }) => walks.length > 0)
      .map(({ type, walks }) => ({
        type,
        total: walks.length,
        first: walks.slice(0, limit),
      })),
    departments: informedOf(told, asking),
    truncated: [dependents, programmes, industries, clusters].some(({ truncated }) => truncated),
    url: asking.addresses.page(`/slips/${of.id}`),
  };
}

// Every stop of a walk waits, not only its last; the shortest walk to each is told.
function dependentsOf(paths: readonly Path[], asking: Asking): readonly Walk[] {
  const parts = paths.flatMap((path) =>
    path.steps.map((_step, index) => ({
      ...path,
      entities: path.entities.slice(0, index + 2),
      steps: path.steps.slice(0, index + 1),
    })),
  );
  const nearest = new Map<string, Walk>();
  for (const part of parts.toSorted((one, other) => one.steps.length - other.steps.length)) {
    const walk = walkOf(part, asking);
    nearest.set(walk.to.id, nearest.get(walk.to.id) ?? walk);
  }
  return [...nearest.values()];
}

const WAITING: ReadonlySet<string> = new Set(['DEPENDS_ON', 'RELIES_ON']);

// What only waits for it stands among the dependents, and is not fed.
function feeding(paths: readonly Path[]): readonly Path[] {
  return paths.filter(({ steps }) => steps.some(({ relation }) => !WAITING.has(relation.type)));
}

function informedOf({ own, dependents }: Told, asking: Asking): DelayFacts['departments'] {
  const [{ of, responsibilities }] = own;
  const waiting = dependents.entities.filter(({ id }) => id !== of.id);
  const concerns = [
    ...responsibilities.map((one) => ({ for: of, because: dutyOf(one, asking) })),
    ...waiting.flatMap((entity) =>
      entity.responsibilities.map((one) => ({
        for: Entity.parse(entity),
        because: dutyOf(one, asking),
      })),
    ),
  ].map((one) => ({ ...one, role: one.for.id === of.id ? one.because.role : WAITS }));
  const informed = new Map<string, DelayFacts['departments'][number]>();
  for (const role of ['lead', 'participant', WAITS] as const) {
    for (const concern of concerns.filter((one) => one.role === role)) {
      const { department } = concern.because;
      informed.set(department.id, informed.get(department.id) ?? { ...concern, department, role });
    }
  }
  return [...informed.values()];
}
