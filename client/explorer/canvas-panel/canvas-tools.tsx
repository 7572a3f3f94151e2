import { type ReactNode, useEffect } from 'react';
import { clsx } from 'clsx';

import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import { setBoxing, useCanvasMode } from '#client/canvas/input/canvas-mode.ts';
import { changing, redo, undo, useExplorer, useSteps } from '#client/shared/routing/store.ts';
import { IconButton } from '#client/shared/ui/icon-button.tsx';
import { useWindowKey } from '#client/shared/ui/use-window-key.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './canvas-tools.module.css';
import { FindOnCanvas } from './find-on-canvas.tsx';
import { KeyHelp } from './key-help.tsx';
import { PickedBar } from './picked-bar.tsx';
import { restoreHidden } from './transitions.ts';

interface CanvasToolsProps {
  readonly drawing: Drawing;
}

const TEXT_FIELDS = 'input:not([type="checkbox"]), textarea, [contenteditable]';

/** What can be done with the drawing as a whole, and with what is picked. */
export function CanvasTools({ drawing }: CanvasToolsProps): ReactNode {
  const words = useWords();
  const { step, furthest } = useSteps();
  const isListShown = useExplorer((state) => state.isListShown);
  const hidden = useExplorer((state) => state.settings.hiddenEntities.length);
  useWindowKey(onStepKey, TEXT_FIELDS);
  return (
    <>
      <PickedBar drawing={drawing} />
      <div
        className={clsx('bar screen-only', styles.tools)}
        role="group"
        aria-label={words('tools.title')}
      >
        <IconButton
          className={styles.desk}
          label={words('tools.undo')}
          sign="M6.500 3.500 3 7l3.500 3.500M3.500 7h6a3.500 3.500 0 0 1 0 7H7"
          isOff={step === 0}
          onPress={undo}
        />
        <IconButton
          className={styles.desk}
          label={words('tools.redo')}
          sign="M9.500 3.500 13 7l-3.500 3.500M12.500 7h-6a3.500 3.500 0 0 0 0 7H9"
          isOff={step >= furthest}
          onPress={redo}
        />
        {!isListShown && (
          <>
            <FindOnCanvas drawing={drawing} />
            <BoxButton />
          </>
        )}
        {hidden > 0 && (
          <button type="button" onClick={changing(restoreHidden())}>
            {words('tools.restore', { count: hidden })}
          </button>
        )}
        <KeyHelp />
      </div>
    </>
  );
}

function BoxButton(): ReactNode {
  const words = useWords();
  const isBoxing = useCanvasMode((mode) => mode.isBoxing);
  useEffect(
    () => () => {
      setBoxing(false);
    },
    [],
  );
  return (
    <button
      type="button"
      className={styles.desk}
      aria-pressed={isBoxing}
      title={words('tools.box.hint')}
      onClick={() => {
        setBoxing(!isBoxing);
      }}
    >
      <svg className="line-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2.500 5V2.500H5M8 2.500h0M11 2.500h2.500V5M13.500 8v0M13.500 11v2.500H11M8 13.500h0M5 13.500H2.500V11M2.500 8v0" />
      </svg>
      {words('tools.box')}
    </button>
  );
}

// The keys that take back and make again are known from other programs; in a field they belong to its text.
function onStepKey(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (event.altKey || !(event.ctrlKey || event.metaKey)) {
    return;
  }
  if (key === 'y' || (key === 'z' && event.shiftKey)) {
    event.preventDefault();
    redo();
  } else if (key === 'z') {
    event.preventDefault();
    undo();
  }
}
