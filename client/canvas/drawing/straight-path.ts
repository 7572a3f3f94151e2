import type { Box } from '#client/canvas/layouts/box.ts';
import type { LinePath } from './line-path.ts';

/** A straight line from the edge of one box to the edge of another. */
export function straightPath(source: Box, target: Box): LinePath {
  return {
    sourceEnd: edgeTowards(source, target),
    targetEnd: edgeTowards(target, source),
    weights: '0.5',
    distances: '0',
  };
}

// As a share of the box, from its middle: what Cytoscape wants an end to be.
function edgeTowards(from: Box, to: Box): string {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const share = Math.min(
    x === 0 ? Infinity : 50 / (Math.abs(x) / from.width),
    y === 0 ? Infinity : 50 / (Math.abs(y) / from.height),
  );
  return Number.isFinite(share)
    ? `${print((x / from.width) * share)} ${print((y / from.height) * share)}`
    : '0% 0%';
}

function print(percent: number): string {
  return `${percent.toFixed(2)}%`;
}
