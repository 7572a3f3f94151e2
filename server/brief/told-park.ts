import type { AtlasContext } from '#server/context.ts';
import type { ParkAbsence } from '#server/questions/parks/absences.ts';
import type { Caution } from '#server/questions/parks/cautions.ts';
import { adviseParks } from '#server/questions/parks/parks.ts';
import type { RelatedPark } from '#server/questions/parks/tell-parks.ts';

import type { BriefQuestion } from './brief-question.ts';

/** A park of an answer, with all that the answer tells of it. */
export interface ToldPark extends Omit<RelatedPark, 'cautions' | 'absences'> {
  readonly cautions: readonly Caution[];
  readonly absences: readonly ParkAbsence[];
}

/** An answer about parks, as a brief takes it. */
export interface BriefAnswer {
  /** Best first; where none is good enough, those that come nearest. */
  readonly parks: readonly ToldPark[];
  /** How many are good enough. */
  readonly total: number;
  /** What a reader must know of the answer as a whole. */
  readonly note: string | null;
  /** What the plan sets against all parks alike. */
  readonly limits: readonly Caution[];
}

/** As many as an answer ranks. */
const MOST_PARKS = 100;

/** This place alone asks the question. Throws what it throws: UNKNOWN_ENTITY, AMBIGUOUS_NAME, BAD_ARGUMENT. */
export async function answerTo(
  context: AtlasContext,
  { need, like }: BriefQuestion,
): Promise<BriefAnswer> {
  const asked = like === null ? { need } : { to: like };
  const advice = await adviseParks(context, asked, MOST_PARKS);
  const parks = advice.parks.length > 0 ? advice.parks : advice.nearest;
  return {
    parks: await Promise.all(
      parks.map(async (park) => ({
        ...park,
        cautions: await park.cautions(),
        absences: await park.absences(),
      })),
    ),
    total: advice.totalCount,
    note: advice.note,
    limits: await advice.cautions(),
  };
}
