/** Shares `most` places among groups: a small group is taken whole, the large ones get equally many. */
export function shareOut(sizes: readonly number[], most: number): readonly number[] {
  const shares = sizes.map(() => 0);
  let left = most;
  let hungry = sizes.map((_, index) => index).filter((index) => (sizes[index] ?? 0) > 0);
  while (left > 0 && hungry.length > 0) {
    const portion = Math.max(1, Math.floor(left / hungry.length));
    for (const index of hungry) {
      const given = Math.min(portion, (sizes[index] ?? 0) - (shares[index] ?? 0), left);
      shares[index] = (shares[index] ?? 0) + given;
      left -= given;
    }
    hungry = hungry.filter((index) => (shares[index] ?? 0) < (sizes[index] ?? 0));
  }
  return shares;
}
