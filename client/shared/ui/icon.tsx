import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityType } from '#client/shared/api/fragments.ts';
import { characterX, SHAPE_PATHS, SIGNS } from '#client/shared/theme/families.ts';
import styles from './icon.module.css';

/** A type's sign, as the canvas draws it too. It stands beside words that say the same. */
export function Icon({ type }: { readonly type: EntityType }): ReactNode {
  const { family, shape, isOutline, character } = SIGNS[type];
  return (
    <svg
      className={clsx(styles.icon, family, isOutline && styles.outline)}
      data-part="icon"
      viewBox="-1 -1 22 22"
      aria-hidden="true"
    >
      <path d={SHAPE_PATHS[shape]} />
      <text x={characterX(shape)} y="14" textAnchor="middle">
        {character}
      </text>
    </svg>
  );
}
