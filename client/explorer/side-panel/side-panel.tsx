import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { clsx } from 'clsx';

import {
  PANEL_WIDTHS,
  setPanelWidth,
  togglePanelWidth,
  usePanelWidth,
} from '#client/shared/reader/panel-width.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './side-panel.module.css';

/** The panel that tells one thing: at the right, where it can be widened, or as a sheet from below on a phone. */
export function SidePanel({ children }: { readonly children: ReactNode }): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  const content = useRef<HTMLDivElement>(null);
  const [isTall, setTall] = useState(false);
  // Another thing is told from its beginning.
  useEffect(() => {
    content.current?.scrollTo(0, 0);
  }, [selected]);
  return (
    <aside
      className={styles.panel}
      data-part="panel"
      data-tall={isTall ? '' : undefined}
      aria-label={words('panel.label')}
    >
      <PanelEdge />
      <SheetHandle isTall={isTall} setTall={setTall} />
      <div className={styles.scroll} ref={content}>
        <div className={clsx('stack gap-4', styles.body)} data-part="panel-body">
          {children}
        </div>
      </div>
    </aside>
  );
}

interface SheetHandleProps {
  readonly isTall: boolean;
  readonly setTall: (isTall: boolean) => void;
}

/** Less than this is a press, not a drag; a finger is less exact than a mouse. */
const SHEET_SLACK = 16;

/** The upper edge of the sheet on a phone: dragged up or down, or pressed, it makes the sheet tall or low. */
function SheetHandle({ isTall, setTall }: SheetHandleProps): ReactNode {
  const words = useWords();
  const start = useRef(0);
  const wasDragged = useRef(false);
  const onPointerUp = ({ clientY }: PointerEvent): void => {
    const by = clientY - start.current;
    wasDragged.current = Math.abs(by) > SHEET_SLACK;
    if (wasDragged.current) {
      setTall(by < 0);
    }
  };
  return (
    <button
      type="button"
      className={styles.handle}
      data-part="panel-handle"
      aria-expanded={isTall}
      aria-label={words(isTall ? 'panel.smaller' : 'panel.larger')}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = event.clientY;
      }}
      onPointerUp={onPointerUp}
      onClick={() => {
        if (!wasDragged.current) {
          setTall(!isTall);
        }
        wasDragged.current = false;
      }}
    />
  );
}

const STEP = 40;
/** Less than this is a press, not a drag. */
const EDGE_SLACK = 4;

/** The panel's left edge: dragged, or moved by arrow keys, it makes the panel wider; pressed, wide and back. */
function PanelEdge(): ReactNode {
  const words = useWords();
  const width = usePanelWidth((state) => state.width);
  const begun = useRef<{ readonly x: number; readonly width: number } | null>(null);
  useEffect(() => {
    document.documentElement.style.setProperty('--panel-width', `${String(width)}px`);
  }, [width]);
  const onPointerMove = ({ clientX }: PointerEvent): void => {
    const from = begun.current;
    if (from !== null && Math.abs(clientX - from.x) > EDGE_SLACK) {
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
        if (begun.current !== null && Math.abs(clientX - begun.current.x) <= EDGE_SLACK) {
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
