import type { Core } from 'cytoscape';
import { type ReactNode, useEffect, useRef } from 'react';

import styles from './backdrop.module.css';
import type { DrawnSketch } from '#client/canvas/drawing/drawing.ts';
import type { SketchRing } from '#client/shared/queries/sketch.ts';

interface BackdropProps {
  readonly cy: Core | null;
  readonly sketch: DrawnSketch;
}

/** The plan's sketch behind the drawing, moving with it. */
export function Backdrop({ cy, sketch: { of, scale } }: BackdropProps): ReactNode {
  const group = useRef<SVGGElement>(null);
  useEffect(() => {
    if (cy === null) {
      return;
    }
    const follow = (): void => {
      const { x, y } = cy.pan();
      const by = cy.zoom() * scale;
      group.current?.setAttribute(
        'transform',
        `translate(${String(x)} ${String(y)}) scale(${String(by)})`,
      );
    };
    follow();
    cy.on('viewport', follow);
    return () => {
      cy.off('viewport', follow);
    };
  }, [cy, scale]);
  return (
    <svg className={styles.backdrop} aria-hidden="true">
      <g ref={group}>
        {of.rings.map((ring, index) => (
          <Ring key={ring.entity.id} className={index === 0 ? styles.far : undefined} ring={ring} />
        ))}
        {of.core !== null && <Ring className={styles.core} ring={of.core} />}
        {of.spokes.map(({ path }) => (
          <path key={path} className={styles.spoke} d={path} />
        ))}
        {of.axis !== null && <path className={styles.axis} d={of.axis.path} />}
      </g>
    </svg>
  );
}

interface RingProps {
  readonly className: string | undefined;
  readonly ring: SketchRing;
}

function Ring({ className, ring: { x, y, rx, ry } }: RingProps): ReactNode {
  return <ellipse className={className} cx={x} cy={y} rx={rx} ry={ry} />;
}
