import type { RelatedPark } from '#server/questions/parks/parks.ts';
import type { EntityRecord, MentionRecord } from '#server/records/record.ts';

/** What speaks against a park. */
interface Caution {
  readonly kind: string;
  readonly description: string;
  readonly entities: readonly EntityRecord[];
  readonly mentions: readonly MentionRecord[];
}

/** What was looked for and is not found of a park, why, and the passages that come nearest. */
interface ParkAbsence {
  readonly of: EntityRecord;
  readonly description: string;
  readonly passages: readonly { readonly at: string; readonly text?: string | null }[];
}

/** What an answer tells of a park besides the reasons. */
interface Standing {
  /** Its place in the order, from 1; ties share it. */
  readonly rank: number;
  readonly isTied: boolean;
  readonly cautions: readonly Caution[];
  readonly absences: readonly ParkAbsence[];
  /** Parks within it that are told with it. */
  readonly parts: readonly EntityRecord[];
  /** Why it stands before the next. */
  readonly ahead: string | null;
}

/** A park of an answer, with all that a brief tells of it. */
export type ToldPark = RelatedPark & Standing;

/** This place alone knows which of it the answer brings: what it does not is worked out, or empty. */
export function toldParks(ranked: readonly (RelatedPark & Partial<Standing>)[]): ToldPark[] {
  return ranked.map((park) => {
    const before = ranked.findIndex(({ score }) => isSame(score, park.score));
    const sharing = ranked.filter(({ score }) => isSame(score, park.score)).length;
    return {
      ...park,
      rank: park.rank ?? before + 1,
      isTied: park.isTied ?? sharing > 1,
      cautions: park.cautions ?? [],
      absences: park.absences ?? [],
      parts: park.parts ?? [],
      ahead: park.ahead ?? null,
    };
  });
}

/** Scores are sums: what differs by less than this is the same. */
const LEAST_APART = 1e-9;

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < LEAST_APART;
}
