import {
  defaultRangeExtractor,
  type Range,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect } from 'react';

interface RowWindowOptions {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly count: number;
  readonly height: number;
  /** The row that is to be in sight. */
  readonly active: number;
  /** Which list it is: another is seen from its beginning. */
  readonly list: string;
  /** Told the last row that is looked at. */
  readonly onReach: (index: number) => void;
}

/** Which rows are drawn: those in sight and a few around them. */
export function useRowWindow(
  options: RowWindowOptions,
): Virtualizer<HTMLDivElement, HTMLDivElement> {
  const { scroller, count, height, active, list, onReach } = options;
  // The row that has the focus stays drawn wherever one scrolls, or the keyboard would be lost.
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
    [active],
  );
  // eslint-disable-next-line react-hooks/incompatible-library -- what it returns is read anew at every drawing, never kept
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    rangeExtractor,
  });
  useEffect(() => {
    virtualizer.measure();
  }, [virtualizer, height]);
  useEffect(() => {
    virtualizer.scrollToIndex(active);
  }, [virtualizer, active, list]);
  const inSight = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    onReach(inSight);
  }, [onReach, inSight]);
  return virtualizer;
}
