import type { AtlasContext } from '#server/context.ts';
import { BASES, RELATION_TYPES, type Basis, type RelationType } from '#server/domain/vocabulary.ts';
import {
  Candidates,
  refParameter,
  requireOne,
  type EntityRef,
} from '#server/graph/meant-entity.ts';
import { readStatement } from '#server/graph/statement.ts';
import { inRange, PAGE, STEPS } from '#server/projection/arguments.ts';
import { askOne } from '#server/projection/ask.ts';
import type { PathRecord } from '#server/projection/records.ts';
import type { Selection } from '#server/projection/selection.ts';
import { toPaths, Walks } from '#server/projection/walks.ts';

const PATHS = readStatement(new URL('./paths.cypher', import.meta.url));

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

const Row = Walks.extend({ fromCandidates: Candidates, toCandidates: Candidates });

/**
 * The hundred shortest walks that link two entities, the shortest first or the strongest. Empty where none is
 * short enough. Throws UNKNOWN_ENTITY, AMBIGUOUS_NAME, and BAD_ARGUMENT for a bound out of range.
 */
export async function paths(
  { graph, signal }: AtlasContext,
  question: PathsQuestion,
  selection: Selection,
): Promise<PathRecord[]> {
  const first = inRange('first', question.first, PAGE);
  const maxSteps = inRange('maxSteps', question.maxSteps, STEPS);
  const types = question.types ?? RELATION_TYPES.filter((type) => type !== 'APPEARS_IN');
  const row = await askOne(graph, {
    statement: PATHS,
    parameters: {
      from: refParameter(question.from),
      to: refParameter(question.to),
      types,
      basis: question.basis ?? BASES,
      directed: question.directed,
      throughSections: types.includes('APPEARS_IN'),
      strongest: question.rankBy === 'STRONGEST',
      first,
    },
    bounds: { maxSteps },
    selection,
    row: Row,
    signal,
  });
  await requireOne(graph, question.from, row.fromCandidates);
  await requireOne(graph, question.to, row.toCandidates);
  return toPaths(row);
}
