import type { ReactNode } from 'react';

import { useWords } from '../../state/use-words.ts';
import type { Drawing } from '../../view/drawing.ts';

interface AnnouncementProps {
  readonly drawing: Drawing;
  readonly relations: number;
}

const MOST_NAMED = 5;

/** Tells those who do not see the drawing what it holds, and what was just added. */
export function Announcement({ drawing, relations }: AnnouncementProps): ReactNode {
  const words = useWords();
  const fresh = drawing.boxes.filter((box) => box.isFresh).map((box) => box.entity.name);
  return (
    <p className="visually-hidden" role="status">
      {fresh.length > 0
        ? words('graph.added', {
            count: fresh.length,
            names: fresh.slice(0, MOST_NAMED).join(words('list.comma')),
          })
        : words('graph.shown', { entities: drawing.boxes.length, relations })}
    </p>
  );
}
