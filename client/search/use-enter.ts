import { type KeyboardEvent, useEffect, useState } from 'react';

/**
 * Enter takes what stands first for the text, once it is known; a line that the arrows have reached is the list's own to take.
 * The list stays open where nothing was found. Gives what is to hear the keys of the box.
 */
export function useEnter(
  text: string,
  isKnown: boolean,
  takeFirst: () => void,
): (event: KeyboardEvent<HTMLInputElement>) => void {
  const [entered, setEntered] = useState<string | null>(null);
  const isDue = entered === text && isKnown;
  useEffect(() => {
    if (isDue) {
      takeFirst();
    }
  }, [isDue, takeFirst]);
  return (event) => {
    const isInList = event.currentTarget.hasAttribute('aria-activedescendant');
    // What an input method holds is not typed yet: its Enter is its own.
    const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing;
    if (!isEnter || isInList || text === '') {
      setEntered(null);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    setEntered(text);
  };
}
