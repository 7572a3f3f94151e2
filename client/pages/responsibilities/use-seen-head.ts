import { type RefObject, useEffect, useRef } from 'react';

import styles from './matrix-grid.module.css';

/** Keeps the open department's column in sight, also when the panel beside the grid takes room from it. */
export function useSeenHead(open: string | null): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const head = open === null ? null : scroller.current?.querySelector(`th.${styles.open}`);
    head?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [open]);
  return scroller;
}
