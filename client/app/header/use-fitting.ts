import { type RefObject, useLayoutEffect, useState } from 'react';

/** How far a row's children fit on its first line. */
export interface Fitting {
  readonly count: number;
  /** Where the last that fits ends, from the row's start. */
  readonly end: number;
}

/**
 * Which of a row's children fit on its first line. The row wraps and hides what is below that line, so that every child keeps
 * its width and can be measured, whether it is seen or not.
 */
export function useFitting(row: RefObject<HTMLElement | null>, count: number): Fitting {
  const [fitting, setFitting] = useState<Fitting>({ count, end: 0 });
  useLayoutEffect(() => {
    const element = row.current;
    if (element === null) {
      return;
    }
    const measure = (): void => {
      const next = measureRow(element);
      setFitting((last) => (last.count === next.count && last.end === next.end ? last : next));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Words of another language, or another face, have another width.
    for (const child of element.children) {
      observer.observe(child);
    }
    return () => {
      observer.disconnect();
    };
  }, [row, count]);
  return fitting;
}

function measureRow(row: HTMLElement): Fitting {
  const boxes = Array.from(row.children, (child) => child.getBoundingClientRect());
  const first = boxes.filter(({ top }) => top === boxes[0]?.top);
  const end = (first.at(-1)?.right ?? 0) - row.getBoundingClientRect().left;
  return { count: first.length, end: Math.round(end) };
}
