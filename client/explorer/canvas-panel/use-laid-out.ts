import { useEffect, useMemo, useRef, useState } from 'react';

import {
  bearingsAnswers,
  type BearingsById,
  bearingsKey,
} from '#client/shared/queries/locations-answers.ts';
import type { CanvasEdits, LayoutName } from '#client/shared/routing/canvas-settings.ts';
import type { SketchFact } from '#client/shared/queries/sketch.ts';
import { useAsked } from '#client/shared/queries/use-asked.ts';
import { usePresentation } from '#client/shared/queries/use-presentation.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import { placeBy, putInPlace } from '#client/canvas/layouts/lay-out.ts';
import type { Box } from '#client/canvas/layouts/box.ts';
import { measured } from '#client/canvas/drawing/measured.ts';
import { hasGrownFrom, placeByForce } from '#client/canvas/layouts/place-by-force.ts';
import type { Shown } from './use-shown.ts';

type Arranged = Extract<Shown, { kind: 'shown' }>;

const NO_BEARINGS: BearingsById = new Map();
const NOTHING: Drawing = {
  of: '',
  boxes: [],
  more: [],
  lines: [],
  heads: [],
  focus: [],
  isWhole: false,
};

interface LaidOut {
  readonly shown: Shown;
  /** Whether another layout is being worked out meanwhile. */
  readonly isArranging: boolean;
}

/** What is shown, in the layout that the reader chose; what was there stays until a new one is worked out. */
export function useLaidOut(shown: Shown, edits: CanvasEdits): LaidOut {
  const asked = shown.kind === 'shown' ? shown.drawing : NOTHING;
  const bearings = useBearings(asked, edits);
  const sketch = useSketch(edits.layout === 'pattern');
  const quick = useQuick(asked, edits.layout, { bearings, sketch });
  const slow = useForce(asked, edits.layout === 'force');
  const drawing = edits.layout === 'force' ? slow : quick;
  const sized = useMemo(
    () =>
      drawing === null || edits.sizeBy === 'none' || bearings === null
        ? drawing
        : measured(drawing, edits.sizeBy, bearings),
    [drawing, edits.sizeBy, bearings],
  );
  // What was laid out last, so that the page does not empty while the next is on its way.
  const [last, setLast] = useState<Arranged | null>(null);
  const arranged = useMemo(
    (): Arranged | null =>
      shown.kind === 'shown' && sized !== null ? { ...shown, drawing: sized } : null,
    [shown, sized],
  );
  if (arranged !== null && arranged !== last) {
    setLast(arranged);
  }
  if (shown.kind !== 'shown') {
    return { shown, isArranging: false };
  }
  return { shown: arranged ?? last ?? ASKED, isArranging: arranged === null };
}

const ASKED = { kind: 'asked' } as const;

// Null while they are on their way; empty where nothing asks for them.
function useBearings({ boxes }: Drawing, { layout, sizeBy }: CanvasEdits): BearingsById | null {
  const areAsked = layout === 'counties' || layout === 'pattern' || sizeBy !== 'none';
  const key = areAsked ? bearingsKey(boxes.map(({ id }) => id)) : '';
  const answer = useAsked(bearingsAnswers, key);
  if (!areAsked || answer.kind === 'failed') {
    return NO_BEARINGS;
  }
  return answer.kind === 'answered' ? answer.value : null;
}

// Undefined while it is on its way; null where the plan brings none, or nothing asks for it.
function useSketch(isAsked: boolean): SketchFact | null | undefined {
  const presentation = usePresentation(isAsked);
  return isAsked ? presentation?.sketch : null;
}

interface Known {
  readonly bearings: BearingsById | null;
  readonly sketch: SketchFact | null | undefined;
}

function useQuick(
  drawing: Drawing,
  layout: LayoutName,
  { bearings, sketch }: Known,
): Drawing | null {
  const words = useWords();
  return useMemo(() => {
    if (layout === 'own') {
      return drawing;
    }
    if (layout === 'force' || bearings === null || sketch === undefined) {
      return null;
    }
    return putInPlace(drawing, layout, placeBy(layout, { drawing, bearings, sketch, words }));
  }, [drawing, layout, bearings, sketch, words]);
}

interface ByForce {
  readonly asked: Drawing;
  readonly boxes: readonly Box[];
}

function useForce(drawing: Drawing, isOn: boolean): Drawing | null {
  const [done, setDone] = useState<ByForce | null>(null);
  const standing = useRef<ByForce | null>(null);
  useEffect(() => {
    if (!isOn || drawing === NOTHING) {
      standing.current = null;
      return;
    }
    let isWanted = true;
    const before = standing.current;
    const kept =
      before !== null && before.asked.of === drawing.of && hasGrownFrom(drawing, before.boxes)
        ? before.boxes
        : null;
    void placeByForce(drawing, kept).then((boxes) => {
      if (isWanted) {
        standing.current = { asked: drawing, boxes };
        setDone(standing.current);
      }
    });
    return () => {
      isWanted = false;
    };
  }, [drawing, isOn]);
  return useMemo(
    () =>
      isOn && done?.asked === drawing
        ? putInPlace(drawing, 'force', { boxes: done.boxes, heads: [] })
        : null,
    [drawing, done, isOn],
  );
}
