import type { AtlasContext } from '#server/context.ts';
import { BASES, RELATION_TYPES, type Basis, type RelationType } from '#server/domain/vocabulary.ts';
import { inRange, PAGE, STEPS } from '#server/records/arguments.ts';
import { find } from '#server/records/find.ts';
import type { PathRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';
import { readBounded } from '#server/records/statement.ts';
import { Walk } from '#server/records/walk.ts';
import { toPaths } from '#server/records/walks.ts';

const PATHS = readBounded(new URL('./paths.cypher', import.meta.url), 'maxSteps', STEPS);

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
  const [from, to] = await records.eachMeant([question.from, question.to]);
  const walks = await find(
    context,
    PATHS(maxSteps),
    {
      from,
      to,
      types,
      basis: question.basis ?? BASES,
      directed: question.directed,
      throughSections: types.includes('APPEARS_IN'),
      strongest: question.rankBy === 'STRONGEST',
      first,
    },
    Walk,
  );
  return toPaths(records, walks);
}
