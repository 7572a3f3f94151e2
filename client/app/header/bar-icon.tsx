import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { PAGES_AT_HAND } from './navigation.ts';
import styles from './header.module.css';

type Destination = (typeof PAGES_AT_HAND)[number] | 'home' | 'more';

/** Drawn as lines in a box of 24 by 24. */
const PATHS: Readonly<Record<Destination, string>> = {
  home: 'M4 11.500 12 4.500l8 7V20h-5.500v-5.500h-5V20H4Z',
  overview:
    'M5.500 15a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5ZM12 4a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5ZM18.500 15a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5ZM10.800 8.700 6.700 15.300M13.200 8.700l4.100 6.600M8 17.500h8',
  responsibilities:
    'M4 4h6.500v6.500H4ZM13.500 4H20v6.500h-6.500ZM4 13.500h6.500V20H4ZM13.500 13.500H20V20h-6.500Z',
  parks: 'M8 4.500h8l4.500 7.500-4.500 7.500H8L3.500 12ZM9 12l2.200 2.200L15.300 10',
  more: 'M4 7h16M4 12h16M4 17h16',
};

/** A destination's icon in the bar at the bottom; its word stands below it. */
export function BarIcon({ of }: { readonly of: Destination }): ReactNode {
  return (
    <svg className={clsx('line-icon', styles.barIcon)} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
