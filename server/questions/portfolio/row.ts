import type { AtlasContext } from '#server/context.ts';
import type { Amount } from '#server/domain/entity.ts';
import type { EntityType } from '#server/domain/vocabulary.ts';
import type { EntityRecord, PathRecord, RelationRecord } from '#server/records/record.ts';
import { pagedWalk, type PagedWalk } from '#server/records/sources.ts';
import { toPath } from '#server/records/walks.ts';

import type { Members } from './choose-members.ts';
import type { Member } from './member.ts';

/** Another entity that a row tells of, and the relation that shows it. */
interface PortfolioLink {
  readonly entity: EntityRecord;
  readonly relation: RelationRecord;
}

/** A row of a portfolio; what is a function is asked for only where it is selected. */
export interface PortfolioRowRecord {
  readonly entity: EntityRecord;
  readonly standing: Member['standing'];
  readonly amounts: readonly Amount[];
  readonly way: PathRecord;
  readonly intended: boolean;
  readonly operators: () => Promise<PortfolioLink[]>;
  readonly industries: () => Promise<PortfolioLink[]>;
  readonly clusters: () => Promise<PortfolioLink[]>;
  readonly places: () => Promise<PortfolioLink[]>;
  readonly city: () => Promise<EntityRecord | null>;
  readonly works: () => Promise<PortfolioRowRecord[]>;
}

// The walks of the entities' own fields of these names, so that their statements, and what these found, serve both.
const OPERATORS = pagedWalk('<-[relation:OPERATES]-(other:Entity)');
const INDUSTRIES = pagedWalk('-[relation:FEEDS|FOCUSES_ON]->(other:Industry)');
const FED = pagedWalk('-[relation:FEEDS]->(other:Entity)');
const PLACES = pagedWalk('-[relation:LOCATED_IN]->(other:Entity)');

/** More than any work has of one kind. */
const MOST_LINKS = 100;

/** A member as a row. */
export async function toRow(
  context: AtlasContext,
  members: Members,
  member: Member,
): Promise<PortfolioRowRecord> {
  const { records } = context;
  const { id, standing, amounts } = member;
  const linksBy =
    (walk: PagedWalk, types: readonly EntityType[] | null = null) =>
    () =>
      linksOf(context, { id, walk, types });
  const [entity, way] = await Promise.all([records.entity(id), toPath(records, member)]);
  return {
    entity,
    standing,
    amounts,
    way,
    intended: way.intended,
    operators: linksBy(OPERATORS),
    industries: linksBy(INDUSTRIES),
    clusters: linksBy(FED, ['Cluster']),
    places: linksBy(PLACES),
    city: () => records.city(id),
    works: () => Promise.all(members.worksOf(member).map((work) => toRow(context, members, work))),
  };
}

interface LinksAsked {
  readonly id: string;
  readonly walk: PagedWalk;
  readonly types: readonly EntityType[] | null;
}

async function linksOf(
  { records }: AtlasContext,
  { id, walk, types }: LinksAsked,
): Promise<PortfolioLink[]> {
  const steps = await records.steps(walk, {
    id,
    basis: null,
    relationTypes: null,
    entityTypes: types,
    after: null,
    limit: MOST_LINKS,
  });
  return steps.map(({ other, relation }) => ({ entity: other, relation }));
}
