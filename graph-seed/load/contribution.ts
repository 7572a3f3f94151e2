import { z } from 'zod';

import { Entity } from '#server/domain/entity.ts';
import { SeedInvalidError } from '#server/domain/startup-errors.ts';
import { Relation } from '#server/domain/relation.ts';

import { joinEntities, joinRelations, type Joined } from '../join-plans.ts';
import { entityRow, relationRow, type Placed, type RelationRow, type Row } from './rows.ts';

const common = {
  plan: z.string(),
  sortKey: z.string(),
  /** For each mention the id of the section that holds it. */
  mentionSections: z.array(z.string().nullable()).readonly(),
};

/** What one plan makes of an entity that other plans may name too. */
const EntityContribution = z.object({
  ...common,
  kind: z.literal('entity'),
  item: Entity,
  /** How many relations it has to what is the plan's own. */
  degree: z.number(),
  /** The ids of its relations to what other plans may name too. */
  relations: z.array(z.string()).readonly(),
  cityIds: z.array(z.string()).readonly(),
  chapterIds: z.array(z.string()).readonly(),
  names: z.array(z.string()).readonly(),
  shared: z.array(z.string()).readonly(),
});
type EntityContribution = z.infer<typeof EntityContribution>;

/** What one plan makes of a relation between two such entities. */
const RelationContribution = z.object({
  ...common,
  kind: z.literal('relation'),
  item: Relation,
  strength: z.number(),
});
type RelationContribution = z.infer<typeof RelationContribution>;

/** What one plan makes of what exists apart from it; kept beside the graph, so that a change of one plan need not read the others. */
export const Contribution = z.discriminatedUnion('kind', [
  EntityContribution,
  RelationContribution,
]);
export type Contribution = z.infer<typeof Contribution>;

/** What all plans make of one entity, first plan first. Throws SEED_INVALID where they take it for different things. */
export function joinEntity(parts: readonly EntityContribution[]): Row {
  for (const { item, plan } of parts.slice(1)) {
    requireSame(parts[0], item, plan);
  }
  const joined = parts.map(joinedOf).reduce(joinEntities);
  return entityRow(joined.item, placedIn(joined, parts), {
    degree:
      parts.reduce((sum, { degree }) => sum + degree, 0) +
      union(parts, ({ relations }) => relations).length,
    cityIds: union(parts, ({ cityIds }) => cityIds),
    chapterIds: union(parts, ({ chapterIds }) => chapterIds),
    near: {
      names: union(parts, ({ names }) => names),
      shared: union(parts, ({ shared }) => shared),
    },
  });
}

/** What any of the plans lists, once. */
function union(
  parts: readonly EntityContribution[],
  listOf: (part: EntityContribution) => readonly string[],
): readonly string[] {
  return [...new Set(parts.flatMap(listOf))];
}

/** What all plans make of one relation, first plan first. */
export function joinRelation(parts: readonly RelationContribution[]): RelationRow {
  const joined = parts.map(joinedOf).reduce(joinRelations);
  const [plan] = joined.plans;
  const { strength = 0 } = parts.find((part) => part.plan === plan) ?? {};
  return relationRow(joined.item, placedIn(joined, parts), strength);
}

function joinedOf<Item extends Entity | Relation>({
  item,
  plan,
}: {
  readonly item: Item;
  readonly plan: string;
}): Joined<Item> {
  return { item, plans: [plan], mentionPlans: item.mentions.map(() => plan) };
}

function placedIn(
  { item, plans: [plan = ''], mentionPlans }: Joined<Entity | Relation>,
  parts: readonly Contribution[],
): Placed {
  const sections = new Map(
    parts.flatMap((part) =>
      part.item.mentions.map((at, index) => [`${part.plan} ${at}`, part.mentionSections[index]]),
    ),
  );
  return {
    plan,
    sortKey: parts.find((part) => part.plan === plan)?.sortKey ?? '',
    mentionSections: item.mentions.map(
      (at, index) => sections.get(`${mentionPlans[index] ?? ''} ${at}`) ?? null,
    ),
  };
}

function requireSame(first: EntityContribution | undefined, item: Entity, plan: string): void {
  if (first !== undefined && (first.item.type !== item.type || first.item.name !== item.name)) {
    const message = `${item.id} is the ${item.type} ${item.name} here, and the ${first.item.type} ${first.item.name} in ${first.plan}: a shared entity has one type and one canonical name`;
    throw new SeedInvalidError([{ file: plan, line: 1, message }]);
  }
}
