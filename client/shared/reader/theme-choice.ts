import { create } from 'zustand';

import { readStored, store } from '#client/shared/routing/browser-storage.ts';

export type Theme = 'light' | 'dark';

const STORAGE_KEY = 'plan-atlas-theme';

/** The theme that is on: the reader's choice, else what the system prefers. */
export const useTheme = create<{ readonly theme: Theme }>(() => ({ theme: 'light' }));

/** Puts the theme on the page, and follows the system until the reader chooses. */
export function startTheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => {
    putOn(chosenTheme() ?? (dark.matches ? 'dark' : 'light'));
  };
  dark.addEventListener('change', follow);
  // Paper is white: a dark page is printed in the ink of the light one.
  window.addEventListener('beforeprint', () => {
    document.documentElement.dataset['theme'] = 'light';
  });
  window.addEventListener('afterprint', follow);
  follow();
}

/** Turns light to dark and back, and remembers it. */
export function toggleTheme(): void {
  const theme = useTheme.getState().theme === 'dark' ? 'light' : 'dark';
  store(STORAGE_KEY, theme);
  putOn(theme);
}

function putOn(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  useTheme.setState({ theme });
}

function chosenTheme(): Theme | null {
  const stored = readStored(STORAGE_KEY);
  return stored === 'dark' || stored === 'light' ? stored : null;
}
