import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { clsx } from 'clsx';

import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { PanelEdge } from './panel-edge.tsx';
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

/** Less than this is a press, not a drag. */
const SLACK = 16;

/** The upper edge of the sheet on a phone: dragged up or down, or pressed, it makes the sheet tall or low. */
function SheetHandle({ isTall, setTall }: SheetHandleProps): ReactNode {
  const words = useWords();
  const start = useRef(0);
  const wasDragged = useRef(false);
  const onPointerUp = ({ clientY }: PointerEvent): void => {
    const by = clientY - start.current;
    wasDragged.current = Math.abs(by) > SLACK;
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
