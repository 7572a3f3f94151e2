import type { ReactNode } from 'react';

import type { SketchLabel } from '#client/shared/queries/sketch.ts';
import { useWords } from '#client/shared/words/use-words.ts';

const ANCHORS = { START: 'start', MIDDLE: 'middle', END: 'end' } as const satisfies Record<
  SketchLabel['anchor'],
  string
>;

interface SketchTextProps {
  readonly at: SketchLabel;
  readonly className?: string | undefined;
  readonly children: string;
}

/** A word of a plan's sketch where the plan puts it. */
export function SketchText({ at, className, children }: SketchTextProps): ReactNode {
  const { language } = useWords();
  const x = at.x + (language === 'en' ? at.rightEn : 0);
  return (
    <text className={className} x={x} y={at.y} textAnchor={ANCHORS[at.anchor]}>
      {children}
    </text>
  );
}
