import type { Standing } from '#client/shared/words/read-stage-and-titles.ts';

const ORDER = { OWN: 0, MATTER: 1, THROUGH: 2 } satisfies Record<Standing['standing'], number>;

/** What is the task's own matter comes first, what only another thing leads to last; else they stay as they are. */
export function matterFirst<Some extends Pick<Standing, 'standing'>>(
  duties: readonly Some[],
): readonly Some[] {
  return duties.toSorted((one, other) => ORDER[one.standing] - ORDER[other.standing]);
}
