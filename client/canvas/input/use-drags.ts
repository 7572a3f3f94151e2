import type { Core, EventObjectNode, NodeSingular } from 'cytoscape';
import { useEffect, useRef } from 'react';

import type { OnCanvasEvent } from '#client/canvas/canvas-event.ts';
import type { Box } from '#client/canvas/layouts/box.ts';
import { linePath } from '#client/canvas/drawing/line-path.ts';

/** Lets the reader move entities and draw a box about them. */
export function useDrags(cy: Core | null, picked: readonly string[], onEvent: OnCanvasEvent): void {
  const latest = useRef(picked);
  useEffect(() => {
    latest.current = picked;
  }, [picked]);
  useEffect(
    () => (cy === null ? undefined : followDrags(cy, () => latest.current, onEvent)),
    [cy, onEvent],
  );
  useEffect(() => (cy === null ? undefined : followBoxes(cy, onEvent)), [cy, onEvent]);
}

// Where a thing is dropped it stays; if it is one of those picked, they go with it.
function followDrags(
  cy: Core,
  pickedNow: () => readonly string[],
  onEvent: OnCanvasEvent,
): () => void {
  let start = { x: 0, y: 0 };
  let along: readonly { readonly node: NodeSingular; readonly from: Position }[] = [];
  const grab = ({ target }: EventObjectNode): void => {
    start = { ...target.position() };
    const picked = pickedNow();
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
    onEvent({ type: 'pin', pins: moved.map((node) => ({ id: node.id(), ...node.position() })) });
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
function followBoxes(cy: Core, onEvent: OnCanvasEvent): () => void {
  let inside: string[] = [];
  const take = ({ target }: EventObjectNode): void => {
    if (inside.length === 0) {
      queueMicrotask(() => {
        onEvent({ type: 'pick', ids: inside });
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
    edge.data(linePath(boxOf(edge.source()), boxOf(edge.target())));
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
