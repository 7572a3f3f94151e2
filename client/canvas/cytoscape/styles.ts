import type { StylesheetJson, StylesheetJsonBlock } from 'cytoscape';

import { BADGE_STYLE, pickedStyles } from './badge-styles.ts';
import {
  LABEL_FONT_SIZE,
  LABEL_LINE,
  sansFont,
  ICON_GAP,
  ICON_INSET,
  ICON_SIZE,
} from '#client/canvas/drawing/measure-label.ts';
import type { Palette } from '#client/canvas/drawing/palette.ts';
import { markStyles, typeStyles } from './type-styles.ts';

/** The canvas's stylesheet in the colours of a theme. What differs from box to box stands in its data. */
export function styles(palette: Palette): StylesheetJson {
  return [
    ...boxStyles(palette),
    ...typeStyles(palette),
    ...emphasisStyles(palette),
    BADGE_STYLE,
    ...markStyles(palette),
    ...noticeStyles(palette),
    ...wordStyles(palette),
    ...lineStyles(palette),
    ...LINE_MANNERS,
    ...lineNotice(palette),
    ...litStyles(palette),
    ...pickedStyles(palette),
    HIDDEN,
  ];
}

const HIDDEN: StylesheetJsonBlock = { selector: '.hidden', style: { display: 'none' } };
// Cytoscape's types have yet to learn these values, so they are passed as plain records.
const BETWEEN_ENDPOINTS: Record<string, string> = { 'edge-distances': 'endpoints' };
const DASHED: Record<string, string> = { 'line-dash-pattern': 'data(dashes)' };
// The name stands between the sign and the right edge: half the difference of the two insets off the middle.
const LABEL_SHIFT = (ICON_INSET + ICON_SIZE + ICON_GAP - 11) / 2;

function boxStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'font-family': sansFont(),
        'font-size': LABEL_FONT_SIZE,
        'text-valign': 'center',
        'text-halign': 'center',
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node.entity',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '7',
        'background-color': palette.surface,
        'border-width': 1.2,
        color: palette.ink,
        'font-weight': 500,
        'text-margin-x': LABEL_SHIFT,
        'background-width': `${String(ICON_SIZE)}px`,
        'background-height': `${String(ICON_SIZE)}px`,
        'background-position-x': `${String(ICON_INSET)}px`,
        'background-position-y': '50%',
      },
    },
    {
      // Broken where the label says so, and nowhere else.
      selector: 'node.two-lines',
      style: {
        'text-wrap': 'wrap',
        'text-max-width': '2000px',
        'text-justification': 'left',
        'line-height': LABEL_LINE / LABEL_FONT_SIZE,
      },
    },
  ];
}

function emphasisStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node.muted',
      style: { 'border-width': 1, 'border-color': palette.lineStrong, color: palette.ink2 },
    },
    {
      selector: 'node.subject',
      style: { 'border-width': 1.6, 'outline-width': 3, 'outline-offset': 1 },
    },
    { selector: 'node.end', style: { color: palette.surface, 'corner-radius': '17' } },
  ];
}

function noticeStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node.fresh',
      style: { 'outline-width': 3, 'outline-color': palette.accentSoft, 'outline-offset': 1 },
    },
    {
      selector: 'node.selected',
      style: { 'outline-width': 2, 'outline-color': palette.accent, 'outline-offset': 2 },
    },
  ];
}

function wordStyles(palette: Palette): StylesheetJson {
  const bare = { 'background-opacity': 0, 'border-width': 0 } as const;
  return [
    {
      selector: 'node.head',
      style: {
        ...bare,
        events: 'no',
        color: palette.ink3,
        'font-size': LABEL_FONT_SIZE,
        'font-weight': 600,
        'text-halign': 'right',
      },
    },
    { selector: 'node.head.towards-start', style: { 'text-halign': 'left' } },
    {
      selector: 'node.more',
      style: { ...bare, shape: 'round-rectangle', color: palette.accent },
    },
  ];
}

function lineStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        ...BETWEEN_ENDPOINTS,
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
        'source-endpoint': 'data(sourceEnd)',
        'target-endpoint': 'data(targetEnd)',
        width: 1.3,
        'line-color': palette.stated,
        'target-arrow-shape': 'triangle',
        'target-arrow-color': palette.stated,
        'arrow-scale': 0.8,
        'overlay-opacity': 0,
        ...pill(palette.ink2, palette.surface, palette.lineStrong),
      },
    },
    {
      selector: 'edge.highlighted',
      style: {
        width: 2.4,
        'line-color': palette.ink,
        'target-arrow-color': palette.ink,
        'z-index': 5,
      },
    },
    {
      // Large enough that it is seen to be hollow.
      selector: 'edge.intended',
      style: { 'target-arrow-fill': 'hollow', 'arrow-scale': 1.3 },
    },
    {
      selector: 'edge.recorded',
      style: {
        'line-style': 'dotted',
        width: 2,
        'line-color': palette.recorded,
        'target-arrow-color': palette.recorded,
        ...pill(palette.recorded, palette.surface, palette.recorded),
      },
    },
    {
      selector: 'edge.derived',
      style: {
        'line-style': 'dashed',
        ...DASHED,
        'line-color': palette.derivedLine,
        'target-arrow-color': palette.derivedLine,
        // Where they run together, what the plan says itself is seen.
        'z-index': -1,
        ...pill(palette.derived, palette.derivedSoft, palette.derived),
      },
    },
  ];
}

// How a line runs and where it bears its word; so many lines would hide each other's arrows and words.
const LINE_MANNERS: StylesheetJson = [
  { selector: 'edge.straight', style: { 'curve-style': 'straight' } },
  {
    selector: 'edge.many',
    style: {
      'curve-style': 'haystack',
      'haystack-radius': 0,
      'target-arrow-shape': 'none',
      width: 1,
      'line-opacity': 0.6,
    },
  },
  { selector: 'edge.label-middle', style: { label: 'data(label)' } },
  {
    selector: 'edge.label-source',
    style: { 'source-label': 'data(label)', 'source-text-offset': 30 },
  },
  {
    selector: 'edge.label-target',
    style: { 'target-label': 'data(label)', 'target-text-offset': 34 },
  },
  // Clear of the larger arrow.
  { selector: 'edge.intended.label-target', style: { 'target-text-offset': 46 } },
  { selector: 'edge.straight, edge.many, edge.far', style: { label: '' } },
  {
    selector: 'edge.far',
    style: { 'source-label': '', 'target-label': '' },
  },
];

function lineNotice(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'edge.selected',
      style: {
        width: 3,
        'underlay-color': palette.accent,
        'underlay-opacity': 0.25,
        'underlay-padding': 4,
      },
    },
  ];
}

/** What is related to the entity under the pointer. */
function litStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node.entity.lit',
      style: { 'outline-width': 2, 'outline-color': palette.accent, 'outline-offset': 1 },
    },
    { selector: 'edge.lit', style: { width: 2.4, 'line-opacity': 1, 'z-index': 6 } },
    {
      selector: 'edge.lit.derived',
      style: { 'line-color': palette.derived, 'target-arrow-color': palette.derived },
    },
  ];
}

function pill(ink: string, ground: string, line: string): Record<string, string | number> {
  return {
    color: ink,
    'font-family': sansFont(),
    'font-size': LABEL_FONT_SIZE,
    'font-weight': 500,
    'text-background-color': ground,
    'text-background-opacity': 1,
    'text-background-shape': 'roundrectangle',
    'text-background-padding': '4px',
    'text-border-width': 1,
    'text-border-color': line,
    'text-border-opacity': 1,
  };
}
