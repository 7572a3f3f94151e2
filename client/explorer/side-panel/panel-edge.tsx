import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef } from 'react';
import { clsx } from 'clsx';

import {
  PANEL_WIDTHS,
  setPanelWidth,
  togglePanelWidth,
  usePanelWidth,
} from '#client/shared/reader/panel-width.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './side-panel.module.css';

const STEP = 40;
/** Less than this is a press, not a drag. */
const SLACK = 4;

/** The panel's left edge: dragged, or moved by arrow keys, it makes the panel wider; pressed, wide and back. */
export function PanelEdge(): ReactNode {
  const words = useWords();
  const width = usePanelWidth((state) => state.width);
  const begun = useRef<{ readonly x: number; readonly width: number } | null>(null);
  useEffect(() => {
    document.documentElement.style.setProperty('--panel-width', `${String(width)}px`);
  }, [width]);
  const onPointerMove = ({ clientX }: PointerEvent): void => {
    const from = begun.current;
    if (from !== null && Math.abs(clientX - from.x) > SLACK) {
      setPanelWidth(from.width + from.x - clientX);
    }
  };
  return (
    <div
      className={clsx('wide-only', styles.edge)}
      role="separator"
      tabIndex={0}
      aria-label={words('panel.width')}
      aria-orientation="vertical"
      aria-valuemin={PANEL_WIDTHS.least}
      aria-valuemax={PANEL_WIDTHS.most}
      aria-valuenow={width}
      title={words('panel.width')}
      onKeyDown={moveByKey}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        begun.current = { x: event.clientX, width };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={({ clientX }) => {
        if (begun.current !== null && Math.abs(clientX - begun.current.x) <= SLACK) {
          togglePanelWidth();
        }
        begun.current = null;
      }}
    />
  );
}

function moveByKey(event: KeyboardEvent): void {
  const { width } = usePanelWidth.getState();
  const wanted: Readonly<Record<string, number>> = {
    ArrowLeft: width + STEP,
    ArrowRight: width - STEP,
    Home: PANEL_WIDTHS.least,
    End: PANEL_WIDTHS.most,
    Enter: width > PANEL_WIDTHS.usual ? PANEL_WIDTHS.usual : PANEL_WIDTHS.wide,
  };
  const next = wanted[event.key];
  if (next !== undefined) {
    event.preventDefault();
    setPanelWidth(next);
  }
}
