import type { Core, EventObjectNode, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';

import { pickAll, pin } from '#client/canvas/edit-drawing.ts';
import { change, useExplorer } from '#client/shared/routing/store.ts';
import { useTheme } from '#client/shared/reader/theme-choice.ts';
import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import type { Box } from '#client/canvas/layouts/box.ts';
import { readPalette } from '#client/canvas/drawing/palette.ts';
import { route } from '#client/canvas/drawing/line-path.ts';
import { syncMarks } from '#client/canvas/cytoscape/sync-marks.ts';

/** Lets the reader move things and draw a box about them, and marks what is picked and pinned. */
export function useEdits(cy: Core | null, drawing: Drawing): void {
  const { picked, pins } = useExplorer((state) => state.settings);
  const theme = useTheme((state) => state.theme);
  useEffect(() => {
    if (cy !== null) {
      syncMarks(cy, { picked, pinned: pins.map(({ id }) => id) }, readPalette());
    }
  }, [cy, drawing, picked, pins, theme]);
  useEffect(() => (cy === null ? undefined : followDrags(cy)), [cy]);
  useEffect(() => (cy === null ? undefined : followBoxes(cy)), [cy]);
}

// Where a thing is dropped it stays; if it is one of those picked, they go with it.
function followDrags(cy: Core): () => void {
  let start = { x: 0, y: 0 };
  let along: readonly { readonly node: NodeSingular; readonly from: Position }[] = [];
  const grab = ({ target }: EventObjectNode): void => {
    start = { ...target.position() };
    const { picked } = useExplorer.getState().settings;
    const others = picked.includes(target.id())
      ? picked.filter((id) => id !== target.id()).map((id) => cy.getElementById(id))
      : [];
    along = others
      .filter((node) => node.nonempty())
      .map((node) => ({ node, from: { ...node.position() } }));
  };
  const drag = ({ target }: EventObjectNode): void => {
    const by = { x: target.position('x') - start.x, y: target.position('y') - start.y };
    cy.batch(() => {
      for (const { node, from } of along) {
        node.position({ x: from.x + by.x, y: from.y + by.y });
        reroute(node);
      }
      reroute(target);
    });
  };
  const drop = ({ target }: EventObjectNode): void => {
    const moved = [target, ...along.map(({ node }) => node)];
    change(pin(moved.map((node) => ({ id: node.id(), ...node.position() }))));
  };
  cy.on('grab', 'node.entity', grab);
  cy.on('drag', 'node.entity', drag);
  cy.on('dragfree', 'node.entity', drop);
  return () => {
    cy.off('grab', 'node.entity', grab);
    cy.off('drag', 'node.entity', drag);
    cy.off('dragfree', 'node.entity', drop);
  };
}

// Cytoscape tells each thing in a box by itself; they are picked together, as one step.
function followBoxes(cy: Core): () => void {
  let inside: string[] = [];
  const take = ({ target }: EventObjectNode): void => {
    if (inside.length === 0) {
      queueMicrotask(() => {
        change(pickAll(inside));
        inside = [];
      });
    }
    inside.push(target.id());
  };
  cy.on('box', 'node.entity', take);
  return () => {
    cy.off('box', 'node.entity', take);
  };
}

interface Position {
  readonly x: number;
  readonly y: number;
}

function reroute(node: NodeSingular): void {
  node.connectedEdges().forEach((edge) => {
    edge.data(route(boxOf(edge.source()), boxOf(edge.target())));
  });
}

function boxOf(node: NodeSingular): Box {
  return {
    id: node.id(),
    ...node.position(),
    width: Number(node.data('width')),
    height: Number(node.data('height')),
  };
}
