import type { ReactNode } from 'react';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import type {
  SketchFact,
  SketchLabel,
  SketchRing,
  SketchSpot,
} from '#client/shared/queries/sketch.ts';
import { readBothNames, readName } from '#client/shared/words/read-name.ts';
import { goToEntity } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SketchText } from '#client/shared/ui/sketch-text.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './spatial-pattern.module.css';

/** The edge of a sketch is for places, which are not drawn here. */
const EDGE = 10;
/** How far below a ring its name stands. */
const BELOW = 7;

/** A sketch of the plan's spatial pattern, each stroke of which leads to what it stands for. */
export function SpatialPattern({ sketch }: { readonly sketch: SketchFact }): ReactNode {
  const words = useWords();
  const { summary, width, height, rings, core, axis, spokes, centres, pole } = sketch;
  return (
    <svg
      className={styles.pattern}
      viewBox={`0 0 ${String(width - EDGE)} ${String(height - EDGE)}`}
      role="group"
      aria-label={words('home.pattern', { summary: summary[words.language] })}
    >
      {rings.map((ring) => (
        <PatternRing key={ring.entity.id} ring={ring} className={styles.ring} />
      ))}
      {spokes.map(({ entity, path, label, text }) => (
        <PatternMark key={entity.id} of={entity}>
          <path className={styles.touch} d={path} />
          <path className={styles.spoke} d={path} />
          <SketchText at={label}>{text[words.language]}</SketchText>
        </PatternMark>
      ))}
      {core !== null && <PatternRing ring={core} className={styles.core} />}
      {axis !== null && (
        <PatternMark of={axis.entity}>
          <path className={styles.axis} d={axis.path} />
          <SketchText at={axis.label} className={styles.strong}>
            {axis.text[words.language]}
          </SketchText>
        </PatternMark>
      )}
      {centres.map((centre) => (
        <PatternSpot
          key={centre.entity.id}
          spot={centre}
          className={styles.centre}
          nameClass={styles.name}
        />
      ))}
      {pole !== null && <PatternSpot spot={pole} className={styles.pole} />}
    </svg>
  );
}

interface PatternRingProps {
  readonly ring: SketchRing;
  readonly className: string;
}

function PatternRing({ ring, className }: PatternRingProps): ReactNode {
  const words = useWords();
  const { entity, x, y, rx, ry } = ring;
  const label: SketchLabel = { x, y: y + ry + BELOW, anchor: 'MIDDLE', rightEn: 0 };
  return (
    <PatternMark of={entity}>
      <ellipse className={styles.touch} cx={x} cy={y} rx={rx} ry={ry} />
      <ellipse className={className} cx={x} cy={y} rx={rx} ry={ry} />
      <SketchText at={label} className={styles.muted}>
        {readName(entity, words)}
      </SketchText>
    </PatternMark>
  );
}

interface PatternSpotProps {
  readonly spot: SketchSpot;
  readonly className: string;
  readonly nameClass?: string;
}

function PatternSpot({ spot, className, nameClass }: PatternSpotProps): ReactNode {
  const words = useWords();
  const { entity, x, y, radius, label } = spot;
  return (
    <PatternMark of={entity}>
      <circle className={className} cx={x} cy={y} r={radius} />
      <SketchText at={label} className={nameClass}>
        {readName(entity, words)}
      </SketchText>
    </PatternMark>
  );
}

interface PatternMarkProps {
  readonly of: EntityHint;
  /** What is drawn of it. */
  readonly children: ReactNode;
}

function PatternMark({ of, children }: PatternMarkProps): ReactNode {
  const words = useWords();
  return (
    <StateLink to={goToEntity(of.id)} label={readBothNames(of, words)}>
      {children}
    </StateLink>
  );
}
