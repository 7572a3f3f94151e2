import type { Core } from 'cytoscape';
import { type ReactNode, useEffect, useRef } from 'react';

import './backdrop.css';
import { PATTERN_STROKES } from '#client/canvas/layouts/pattern-places.ts';

interface BackdropProps {
  readonly cy: Core | null;
  /** How many units of the drawing one of the sketch is. */
  readonly scale: number;
}

/** The sketch of the spatial pattern behind the drawing, moving with it. */
export function Backdrop({ cy, scale }: BackdropProps): ReactNode {
  const sketch = useRef<SVGGElement>(null);
  useEffect(() => {
    if (cy === null) {
      return;
    }
    const follow = (): void => {
      const { x, y } = cy.pan();
      const by = cy.zoom() * scale;
      sketch.current?.setAttribute(
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
    <svg className="backdrop" aria-hidden="true">
      <g ref={sketch}>
        {PATTERN_STROKES.map(({ kind, path }) => (
          <path key={path} className={`backdrop-${kind}`} d={path} />
        ))}
      </g>
    </svg>
  );
}
