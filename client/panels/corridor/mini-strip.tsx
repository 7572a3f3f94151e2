import type { ReactNode } from 'react';

import type { EntityHint } from '../../api/fragments.ts';
import { useWords } from '../../state/reader/use-words.ts';
import './mini-strip.css';

interface MiniStripProps {
  readonly name: string;
  /** What the corridor connects, in the plan's order. */
  readonly stops: readonly EntityHint[];
  /** How many stops there is room for. */
  readonly most?: number;
}

/** A corridor as one line with its stops. */
export function MiniStrip({ name, stops, most = 4 }: MiniStripProps): ReactNode {
  const words = useWords();
  if (stops.length === 0) {
    return <span className="aside mini-strip-none">{words('corridor.stops.none')}</span>;
  }
  const shown = stops.slice(0, most);
  return (
    <ol className="mini-strip" aria-label={words('corridor.stops', { name })}>
      {shown.map((stop) => (
        <li key={stop.id} lang="zh-CN">
          {stop.name}
        </li>
      ))}
      {stops.length > most && (
        <li className="mini-strip-more">{words('corridor.more', { count: stops.length })}</li>
      )}
    </ol>
  );
}
