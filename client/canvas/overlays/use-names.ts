import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { type RefObject, useEffect } from 'react';

import { useTheme } from '#client/shared/reader/theme-choice.ts';
import { chooseHeads, chooseNames, type Mark, type PlacedName } from './choose-names.ts';
import type { Drawing, EntityBox, WordedHead } from '#client/canvas/drawing/drawing.ts';
import { clipName } from '#client/canvas/drawing/box-label.ts';
import { LABEL_FONT_SIZE, sansFont } from '#client/canvas/drawing/measure-label.ts';
import { type Palette, readPalette } from '#client/canvas/drawing/palette.ts';
import { isFar } from '#client/canvas/cytoscape/sync-classes.ts';

const SIZE = 12;
const HALO = 3;

/** Paints the names of marks over the canvas, always in the size that can be read, and only as many as there is room for. */
export function useNames(
  cy: Core | null,
  canvas: RefObject<HTMLCanvasElement | null>,
  drawing: Drawing,
): void {
  const theme = useTheme((state) => state.theme);
  useEffect(() => {
    const context = canvas.current?.getContext('2d') ?? null;
    if (cy === null || canvas.current === null || context === null) {
      return;
    }
    const painter = new NamePainter(cy, context, drawing);
    const paint = (): void => {
      painter.paint();
    };
    const choose = (): void => {
      painter.forget();
    };
    const point = (event: EventObject): void => {
      painter.pointAt(event.type === 'mouseover' && isNode(event.target) ? event.target : null);
    };
    cy.on('render', paint);
    cy.on('zoom data position', choose);
    cy.on('add remove class', choose);
    cy.on('mouseover mouseout', 'node.entity', point);
    painter.paint();
    return () => {
      cy.off('render', paint);
      cy.off('zoom data position', choose);
      cy.off('add remove class', choose);
      cy.off('mouseover mouseout', 'node.entity', point);
    };
  }, [cy, canvas, drawing, theme]);
}

function isNode(target: unknown): target is NodeSingular {
  return typeof target === 'object' && target !== null && 'renderedPosition' in target;
}

class NamePainter {
  readonly #cy: Core;
  readonly #context: CanvasRenderingContext2D;
  readonly #drawing: Drawing;
  readonly #palette: Palette = readPalette();
  readonly #font = `500 ${String(SIZE)}px ${sansFont()}`;
  readonly #widths = new Map<string, number>();
  readonly #lines: ReadonlyMap<string, number>;
  #names: readonly PlacedName[] | null = null;
  #pointedAt: NodeSingular | null = null;

  constructor(cy: Core, context: CanvasRenderingContext2D, drawing: Drawing) {
    this.#cy = cy;
    this.#context = context;
    this.#drawing = drawing;
    const lines = new Map<string, number>();
    for (const { relation } of drawing.lines) {
      for (const { id } of [relation.from, relation.to]) {
        lines.set(id, (lines.get(id) ?? 0) + 1);
      }
    }
    this.#lines = lines;
  }

  /** What was chosen no longer holds: the reader came closer, or something changed. */
  forget(): void {
    this.#names = null;
  }

  pointAt(node: NodeSingular | null): void {
    this.#pointedAt = node;
    this.paint();
  }

  paint(): void {
    const context = this.#context;
    this.#clear();
    const far = isFar(this.#cy);
    context.font = this.#font;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    if (!far && this.#drawing.isDots !== true) {
      this.#writePointedAt((box) => box.name !== box.entity.name);
      return;
    }
    this.#names ??= chooseNames(this.#marks(), {
      zoom: this.#cy.zoom(),
      widthOf: (name) => this.#widthOf(name),
      ...this.#words(far),
    });
    const { x, y } = this.#cy.pan();
    for (const name of this.#names) {
      this.#write(name.name, name.x + x, name.y + y);
    }
    if (far) {
      this.#writeHeads();
    }
    this.#writePointedAt(() => true);
  }

  // Heads: from afar they are painted here, each in the size of a name; nearer they grow with the drawing.
  #words(far: boolean) {
    const { heads, namesTurnFrom } = this.#drawing;
    return {
      heads: far ? this.#farHeads() : heads,
      headScale: far ? 1 : (this.#cy.zoom() * LABEL_FONT_SIZE) / SIZE,
      ...(namesTurnFrom === undefined ? {} : { awayFrom: namesTurnFrom }),
    };
  }

  #farHeads(): readonly WordedHead[] {
    return chooseHeads(this.#drawing.heads, {
      zoom: this.#cy.zoom(),
      widthOf: (name) => this.#widthOf(name),
    });
  }

  #clear(): void {
    const { canvas } = this.#context;
    const ratio = devicePixelRatio;
    const width = Math.round(this.#cy.width() * ratio);
    const height = Math.round(this.#cy.height() * ratio);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#context.clearRect(0, 0, width, height);
  }

  #marks(): readonly Mark[] {
    return this.#drawing.boxes.flatMap((box): readonly Mark[] => {
      const node = this.#cy.getElementById(box.id);
      if (node.empty() || node.hasClass('hidden')) {
        return [];
      }
      const isForemost = node.hasClass('selected') || box.emphasis === 'subject' || box.isFresh;
      return [
        {
          id: box.id,
          ...node.position(),
          width: node.width(),
          height: node.height(),
          name: clipName(box.name),
          weight:
            (this.#lines.get(box.id) ?? 0) + (isForemost ? 1e6 : 0) + (box.measured?.count ?? 0),
        },
      ];
    });
  }

  #widthOf(name: string): number {
    const known = this.#widths.get(name);
    if (known !== undefined) {
      return known;
    }
    const width = Math.ceil(this.#context.measureText(name).width);
    this.#widths.set(name, width);
    return width;
  }

  #write(text: string, x: number, y: number): void {
    this.#context.lineWidth = HALO;
    this.#context.strokeStyle = this.#palette.paper;
    this.#context.strokeText(text, x, y);
    this.#context.fillStyle = this.#palette.ink;
    this.#context.fillText(text, x, y);
  }

  #writeHeads(): void {
    const { x, y } = this.#cy.pan();
    const zoom = this.#cy.zoom();
    this.#context.fillStyle = this.#palette.ink2;
    for (const head of [...this.#farHeads(), ...this.#drawing.more]) {
      this.#context.textAlign = 'end' in head ? (head.end === 'end' ? 'right' : 'left') : 'center';
      this.#write(head.label, head.x * zoom + x, head.y * zoom + y);
    }
    this.#context.textAlign = 'center';
  }

  // The one that is pointed at says its whole name, over all others; a translated one says the plan's own, too.
  #writePointedAt(isToSay: (box: EntityBox) => boolean): void {
    const node = this.#pointedAt;
    const box = this.#drawing.boxes.find(({ id }) => id === node?.id());
    if (node?.inside() !== true || box === undefined || !isToSay(box)) {
      return;
    }
    const { name, entity } = box;
    const said = name === entity.name ? name : `${name}  ${entity.name}`;
    const context = this.#context;
    const { x, y } = node.renderedPosition();
    const across = context.measureText(said).width;
    const below = y + node.renderedHeight() / 2 + SIZE + 6;
    context.fillStyle = this.#palette.surface;
    context.strokeStyle = this.#palette.lineStrong;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(x - across / 2 - 8, below - SIZE, across + 16, SIZE * 2, 5);
    context.fill();
    context.stroke();
    context.fillStyle = this.#palette.ink;
    context.fillText(said, x, below);
  }
}
