import type { Core, EdgeSingular, EventObject, EventObjectNode, NodeSingular } from 'cytoscape';
import { useEffect, useRef } from 'react';

import { linePath } from '#client/canvas/drawing/line-path.ts';
import type { Box } from '#client/canvas/layouts/box.ts';
import type { Pin } from '#client/shared/routing/canvas-settings.ts';

/** All that the reader does on the canvas. The canvas does nothing about it by itself: whoever shows it decides what follows. */
export type CanvasEvent =
  /** An entity, relation or "n more" is pressed, or walked to by an arrow key. */
  | { readonly type: 'press'; readonly id: string }
  /** An entity is pressed twice, or Enter on it. */
  | { readonly type: 'open'; readonly id: string }
  /** One more is picked, or put back. */
  | { readonly type: 'toggle-picked'; readonly id: string }
  | { readonly type: 'pick'; readonly ids: readonly string[] }
  /** The reader walks on, and picks both the entity left and the one come to. */
  | { readonly type: 'pick-onward'; readonly from: string; readonly to: string }
  | { readonly type: 'clear-picked' }
  | { readonly type: 'hide'; readonly ids: readonly string[] }
  /** Entities were moved to where they are to stay. */
  | { readonly type: 'pin'; readonly pins: readonly Pin[] };

export type OnCanvasEvent = (event: CanvasEvent) => void;

/** How near a mark a press may be, in pixels, and still mean it: a mark far out is smaller than a finger. */
const REACH = 14;

/** Tells what the reader presses on the canvas. */
export function usePresses(cy: Core | null, onEvent: OnCanvasEvent): void {
  useEffect(() => {
    if (cy === null) {
      return;
    }
    let last: string | null = null;
    let beforeLast: string | null = null;
    const press = (event: EventObject): void => {
      const id = pressed(event);
      beforeLast = last;
      last = id;
      if (id === null) {
        return;
      }
      if (!isPicking(event)) {
        onEvent({ type: 'press', id });
      } else if (event.cy.getElementById(id).hasClass('entity')) {
        onEvent({ type: 'toggle-picked', id });
      }
    };
    // Cytoscape looks only at the time between two presses, so that two boxes pressed quickly are told as one pressed twice.
    const doublePress = (event: EventObject): void => {
      const id = last === beforeLast ? last : null;
      if (id !== null && !isPicking(event) && event.cy.getElementById(id).hasClass('entity')) {
        onEvent({ type: 'open', id });
      }
    };
    const point = (event: EventObject): void => {
      event.cy.container()?.toggleAttribute('data-over', event.type === 'mouseover');
    };
    cy.on('tap', press);
    cy.on('dbltap', doublePress);
    cy.on('mouseover mouseout', 'node, edge', point);
    return () => {
      cy.off('tap', press);
      cy.off('dbltap', doublePress);
      cy.off('mouseover mouseout', 'node, edge', point);
    };
  }, [cy, onEvent]);
}

// Whether a press is meant to pick one more thing, not to open it.
function isPicking({ originalEvent }: EventObject): boolean {
  return originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey;
}

// What was hit, but a mark close by before a line or nothing.
function pressed(event: EventObject): string | null {
  const { cy, renderedPosition: at } = event;
  const hit = isElement(event.target) ? event.target : null;
  if (hit?.isNode() === true) {
    return hit.id();
  }
  let nearest = { id: hit?.id() ?? null, far: REACH };
  cy.nodes('.dot, .far')
    .not('.hidden')
    .forEach((node) => {
      const { x, y } = node.renderedPosition();
      const far = Math.hypot(x - at.x, y - at.y);
      if (node.hasClass('entity') && far < nearest.far) {
        nearest = { id: node.id(), far };
      }
    });
  return nearest.id;
}

function isElement(target: unknown): target is NodeSingular | EdgeSingular {
  return typeof target === 'object' && target !== null && 'isNode' in target;
}

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
