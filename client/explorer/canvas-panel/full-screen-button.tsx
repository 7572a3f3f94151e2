import { type ReactNode, useSyncExternalStore } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';
import styles from './full-screen.module.css';

/** Gives the drawing and its panel the whole screen; Esc gives it back. Nothing where the browser cannot. */
export function FullScreenButton(): ReactNode {
  const words = useWords();
  const isFull = useSyncExternalStore(watch, isFullScreen);
  if (!document.fullscreenEnabled) {
    return null;
  }
  const label = words(isFull ? 'graph.leaveFullScreen' : 'graph.fullScreen');
  return (
    <button
      type="button"
      className={styles.screen}
      aria-label={label}
      title={label}
      onClick={toggle}
    >
      <svg className="line-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={
            isFull
              ? 'M6 2.500V6H2.500M10 2.500V6h3.500M6 13.500V10H2.500M10 13.500V10h3.500'
              : 'M2.500 6V2.500H6M10 2.500h3.500V6M13.500 10v3.500H10M6 13.500H2.500V10'
          }
        />
      </svg>
    </button>
  );
}

function watch(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => {
    document.removeEventListener('fullscreenchange', onChange);
  };
}

function isFullScreen(): boolean {
  return document.fullscreenElement !== null;
}

// The whole page, whose bar then steps aside: menus and what is read of an entity stay within it.
function toggle(): void {
  void (isFullScreen() ? document.exitFullscreen() : document.documentElement.requestFullscreen());
}
