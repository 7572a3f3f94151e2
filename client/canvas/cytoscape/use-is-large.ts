import { useState } from 'react';

import type { Drawing } from '#client/canvas/drawing/drawing.ts';

const MOST_DRAWN_SHARP = 400;

/**
 * Whether so much is drawn that sharper than the eye needs would only be slow. It is decided when a drawing comes, and not
 * again for what the reader adds to it: the canvas would be made anew under their eyes.
 */
export function useIsLarge({ of, boxes, isWhole }: Drawing): boolean {
  const isLarge = boxes.length > MOST_DRAWN_SHARP;
  const [decided, setDecided] = useState({ of, isLarge, isWhole });
  if (decided.of !== of || (!decided.isWhole && (isWhole || decided.isLarge !== isLarge))) {
    setDecided({ of, isLarge, isWhole });
  }
  return decided.isLarge;
}
