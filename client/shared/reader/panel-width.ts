import { create } from 'zustand';

import { readStored, store } from '#client/shared/routing/browser-storage.ts';

const STORAGE_KEY = 'plan-atlas-panel-width';

/** How narrow and wide the side panel may be, in pixels; what a press makes it. */
export const PANEL_WIDTHS = { least: 320, usual: 400, wide: 640, most: 880 } as const;

/** How wide the reader made the side panel; it belongs to the reader's screen, and so does not stand in the address. */
export const usePanelWidth = create<{ readonly width: number }>(() => ({ width: remembered() }));

/** Makes the panel as wide as this, as far as it may be. */
export function setPanelWidth(wanted: number): void {
  const width = Math.round(Math.min(PANEL_WIDTHS.most, Math.max(PANEL_WIDTHS.least, wanted)));
  usePanelWidth.setState({ width });
  store(STORAGE_KEY, String(width));
}

/** Makes the panel wide, or as wide as usual again. */
export function togglePanelWidth(): void {
  const { usual, wide } = PANEL_WIDTHS;
  setPanelWidth(usePanelWidth.getState().width > usual ? usual : wide);
}

function remembered(): number {
  const width = Number(readStored(STORAGE_KEY));
  return width >= PANEL_WIDTHS.least && width <= PANEL_WIDTHS.most ? width : PANEL_WIDTHS.usual;
}
