import type { StylesheetJson, StylesheetJsonBlock } from 'cytoscape';

import type { Palette } from '#client/canvas/drawing/palette.ts';

// Cytoscape's types know these values of lists only in part, so they are passed as plain records.
const BADGES: Record<string, string | number | readonly (string | number)[]> = {
  'background-image': 'data(images)',
  'background-width': ['20px', '16px', '16px'],
  'background-height': ['20px', '16px', '16px'],
  'background-position-x': ['7px', '100%', '0%'],
  'background-position-y': ['50%', '0%', '0%'],
  'background-offset-x': ['0px', '7px', '-7px'],
  'background-offset-y': ['0px', '-8px', '-8px'],
  'background-clip': ['node', 'none', 'none'],
  'background-image-containment': ['inside', 'over', 'over'],
  'bounds-expansion': 10,
};

/** What the reader picked or pinned bears a badge at its corner, where it is drawn as a named box. */
export const BADGE_STYLE: StylesheetJsonBlock = { selector: 'node.marked', style: BADGES };

/** What the reader picked has a line that differs, however far out it is seen. */
export function pickedStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node.picked',
      style: {
        'border-width': 2.4,
        'border-color': palette.accent,
        'outline-width': 3,
        'outline-color': palette.accentSoft,
        'outline-offset': 1,
      },
    },
    {
      selector: 'node.picked.selected',
      style: { 'outline-width': 2, 'outline-color': palette.accent, 'outline-offset': 3 },
    },
    {
      selector: 'core',
      style: {
        'active-bg-color': palette.accent,
        'active-bg-opacity': 0,
        'active-bg-size': 0,
        'outside-texture-bg-color': palette.paper,
        'outside-texture-bg-opacity': 1,
        'selection-box-color': palette.accent,
        'selection-box-border-color': palette.accent,
        'selection-box-border-width': 1,
        'selection-box-opacity': 0.12,
      },
    },
  ];
}

/** A tick, for what is picked. */
export function tickImage(palette: Palette): string {
  return badge(
    `<circle cx="8" cy="8" r="7.2" fill="${palette.accent}" stroke="${palette.surface}" stroke-width="1.4"/>` +
      `<path d="M4.8 8.200 7.200 10.600 11.400 5.900" fill="none" stroke="${palette.surface}" stroke-width="1.800" stroke-linecap="round" stroke-linejoin="round"/>`,
  );
}

/** A pin, for what stays where the reader put it. */
export function pinImage(palette: Palette): string {
  return badge(
    `<circle cx="8" cy="8" r="7.2" fill="${palette.surface}" stroke="${palette.ink2}" stroke-width="1.2"/>` +
      `<path d="M6 4.200h4M6.700 4.400v3.200L5.200 9.400h5.600L9.300 7.600V4.400M8 9.500v3" fill="none" stroke="${palette.ink2}" stroke-width="1.200" stroke-linecap="round" stroke-linejoin="round"/>`,
  );
}

/** Nothing, where a badge has no place. */
export function noImage(): string {
  return badge('');
}

function badge(inside: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="48" height="48">${inside}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
