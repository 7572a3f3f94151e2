import type { CanvasContent, Drawing } from '#client/canvas/drawing/drawing.ts';
import { type LocationsById, locationsQuery } from '#client/shared/queries/locations.ts';
import type { SketchFact } from '#client/shared/queries/sketch.ts';
import { usePresentation } from '#client/shared/queries/presentation.ts';
import { type Answer, PENDING, useAnswer } from '#client/shared/queries/query.ts';
import { useEffect, useMemo, useRef, useState } from 'react';

import type { CanvasSettings, LayoutName } from '#client/shared/routing/canvas-settings.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { placeBy, putInPlace } from '#client/canvas/layouts/lay-out.ts';
import type { Box } from '#client/canvas/layouts/box.ts';
import { measured } from '#client/canvas/drawing/measures.ts';
import { hasGrownFrom, placeByForce } from '#client/canvas/layouts/place-by-force.ts';

const NO_LOCATIONS: LocationsById = new Map();
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
  readonly laidOut: Answer<CanvasContent>;
  /** Whether another layout is being worked out meanwhile. */
  readonly isArranging: boolean;
}

/** The content in the layout that the reader chose; what was there stays until a new one is worked out. */
export function useLaidOut(content: Answer<CanvasContent>, settings: CanvasSettings): LaidOut {
  const asked = content.data?.drawing ?? NOTHING;
  const locations = useLocations(asked, settings);
  const sketch = useSketch(settings.layout === 'pattern');
  const quick = useQuick(asked, settings.layout, { locations, sketch });
  const slow = useForce(asked, settings.layout === 'force');
  const drawing = settings.layout === 'force' ? slow : quick;
  const sized = useMemo(
    () =>
      drawing === null || settings.sizeBy === 'none' || locations === null
        ? drawing
        : measured(drawing, settings.sizeBy, locations),
    [drawing, settings.sizeBy, locations],
  );
  // What was laid out last, so that the page does not empty while the next is on its way.
  const [last, setLast] = useState<Answer<CanvasContent>>(PENDING);
  const arranged = useMemo(
    (): Answer<CanvasContent> | null =>
      content.status === 'success' && sized !== null
        ? { status: 'success', data: { ...content.data, drawing: sized } }
        : null,
    [content, sized],
  );
  if (arranged !== null && arranged !== last) {
    setLast(arranged);
  }
  return content.status === 'success'
    ? { laidOut: arranged ?? last, isArranging: arranged === null }
    : { laidOut: content, isArranging: false };
}

// Null while they are on their way; empty where nothing asks for them.
function useLocations(
  { boxes }: Drawing,
  { layout, sizeBy }: CanvasSettings,
): LocationsById | null {
  const areAsked = layout === 'counties' || layout === 'pattern' || sizeBy !== 'none';
  const answer = useAnswer(areAsked ? locationsQuery(boxes.map(({ id }) => id)) : null);
  return !areAsked || answer.status === 'error' ? NO_LOCATIONS : (answer.data ?? null);
}

// Undefined while it is on its way; null where the plan brings none, or nothing asks for it.
function useSketch(isAsked: boolean): SketchFact | null | undefined {
  const presentation = usePresentation(isAsked);
  return isAsked ? presentation?.sketch : null;
}

interface Known {
  readonly locations: LocationsById | null;
  readonly sketch: SketchFact | null | undefined;
}

function useQuick(
  drawing: Drawing,
  layout: LayoutName,
  { locations, sketch }: Known,
): Drawing | null {
  const words = useWords();
  return useMemo(() => {
    if (layout === 'own') {
      return drawing;
    }
    if (layout === 'force' || locations === null || sketch === undefined) {
      return null;
    }
    return putInPlace(drawing, layout, placeBy(layout, { drawing, locations, sketch, words }));
  }, [drawing, layout, locations, sketch, words]);
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
