import type { AtlasContext } from '#server/context.ts';
import { RELATION_TYPES, type Basis, type RelationType } from '#server/domain/vocabulary.ts';
import { inRange, PAGE, STEPS } from '#server/records/arguments.ts';
import type { PathRecord } from '#server/records/record.ts';
import { byStrength } from '#server/records/partial-walk.ts';
import type { EntityRef, Records } from '#server/records/records.ts';
import { toPaths } from '#server/records/walks.ts';

import { linkingWalks } from './linking-walks.ts';
import type { LinksOf } from './reach.ts';

/** Of so many of the shortest walks the strongest are told. */
const LOOKED_AT = 100;

export interface PathsQuestion {
  readonly from: EntityRef;
  readonly to: EntityRef;
  /** null: all but APPEARS_IN. */
  readonly types: readonly RelationType[] | null;
  readonly basis: readonly Basis[] | null;
  readonly directed: boolean;
  readonly rankBy: 'SHORTEST' | 'STRONGEST';
  readonly maxSteps: number;
  readonly first: number;
}

/**
 * The hundred shortest walks that link two entities, the shortest first or the strongest. Empty where none is
 * short enough. Throws UNKNOWN_ENTITY, AMBIGUOUS_NAME, and BAD_ARGUMENT for a bound out of range.
 */
export async function paths(context: AtlasContext, question: PathsQuestion): Promise<PathRecord[]> {
  const { records } = context;
  const first = inRange('first', question.first, PAGE);
  const maxSteps = inRange('maxSteps', question.maxSteps, STEPS);
  const types = question.types ?? RELATION_TYPES.filter((type) => type !== 'APPEARS_IN');
  const [from = '', to = ''] = await records.eachMeant([question.from, question.to]);
  const walks = await linkingWalks({
    from,
    to,
    maxSteps,
    most: question.rankBy === 'STRONGEST' ? LOOKED_AT : first,
    linksOf: createLinks(records, [from, to], { ...question, types }),
  });
  const ranked = question.rankBy === 'STRONGEST' ? walks.toSorted(byStrength) : walks;
  return toPaths(records, ranked.slice(0, first));
}

/** The links that a walk may take: of the types and basis asked for, along their direction where that counts, past no section unless by name. */
function createLinks(
  records: Records,
  ends: readonly string[],
  {
    types,
    basis,
    directed,
  }: Pick<PathsQuestion, 'basis' | 'directed'> & { readonly types: readonly RelationType[] },
): LinksOf {
  const throughSections = types.includes('APPEARS_IN');
  const kinds = throughSections ? (['matter', 'appearances'] as const) : (['matter'] as const);
  return async (id, way) => {
    const links = await Promise.all(kinds.map((kind) => records.links(kind, id)));
    return links
      .flat()
      .filter(
        (link) =>
          types.includes(link.type) &&
          (basis?.includes(link.basis) ?? true) &&
          (!directed || link.isForward === (way === 'left')) &&
          (throughSections || link.toType !== 'Section' || ends.includes(link.to)),
      );
  };
}
