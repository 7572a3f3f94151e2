/** A score or a part of one, as it is written. */
export function figureOf(score: number): string {
  return score.toFixed(2);
}
