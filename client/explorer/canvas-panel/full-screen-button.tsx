import { type ReactNode, useSyncExternalStore } from 'react';

import { IconButton } from '#client/shared/ui/icon-button.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './full-screen.module.css';

/** Gives the drawing and its panel the whole screen; Esc gives it back. Nothing where the browser cannot. */
export function FullScreenButton(): ReactNode {
  const words = useWords();
  const isFull = useSyncExternalStore(watch, isFullScreen);
  if (!document.fullscreenEnabled) {
    return null;
  }
  return (
    <IconButton
      className={styles.screen}
      label={words(isFull ? 'graph.leaveFullScreen' : 'graph.fullScreen')}
      sign={
        isFull
          ? 'M6 2.500V6H2.500M10 2.500V6h3.500M6 13.500V10H2.500M10 13.500V10h3.500'
          : 'M2.500 6V2.500H6M10 2.500h3.500V6M13.500 10v3.500H10M6 13.500H2.500V10'
      }
      onPress={toggle}
    />
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
