import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import type { Box, Head, Point } from '#client/canvas/layouts/box.ts';
import type { SketchFact } from '#client/shared/queries/sketch.ts';
import type { LinePath } from './line-path.ts';

/** How much a box is to be noticed: what the page is about, what it leads to, the rest, what only stands by. */
export type Emphasis = 'subject' | 'end' | 'plain' | 'muted';

/** A named box that stands for an entity. */
export interface EntityBox extends Box {
  readonly entity: EntityHint;
  /** What it is called in the page's language. */
  readonly name: string;
  readonly emphasis: Emphasis;
  readonly isFresh: boolean;
  /** How much it has of the measure that size tells; without it, size tells nothing. */
  readonly measured?: Measured;
}

/** A figure, and how much of the drawing's greatest it is, from 0 to 1. */
interface Measured {
  readonly count: number;
  readonly share: number;
}

/** A box that says how many of a group are not drawn; pressed, it asks for them. */
export interface MoreBox extends Box {
  readonly label: string;
}

/** A line that stands for a relation. */
export interface RelationLine {
  readonly relation: RelationFact;
  readonly path: LinePath;
  /** On the way that the page tells. */
  readonly isHighlighted: boolean;
  /** The pill on it; empty for none. */
  readonly label: string;
  /** Where a quiet line bears its word: near which end. */
  readonly labelEnd: 'middle' | 'source' | 'target';
}

export interface WordedHead extends Head {
  readonly label: string;
}

/** All that the canvas shows, each thing with its place. */
export interface Drawing {
  /** Changes when the drawing is of something else, and is then to be framed anew. */
  readonly of: string;
  readonly boxes: readonly EntityBox[];
  readonly more: readonly MoreBox[];
  readonly lines: readonly RelationLine[];
  readonly heads: readonly WordedHead[];
  /** What is to be in sight when not all can be. */
  readonly focus: readonly string[];
  /** Whether nothing more is on its way that the address asks for. */
  readonly isWhole: boolean;
  /** In which order its parts came, the first at once; without it, all came at once. */
  readonly steps?: readonly DrawingStep[];
  /** Whether it stands in one column, to be read from the top at a size that can be read. */
  readonly isColumn?: boolean;
  /** Marks with names beside them, where so many things are shown that named boxes would not fit. */
  readonly isDots?: boolean;
  /** Where the names of marks turn away from: the middle of rings. */
  readonly namesTurnFrom?: Point;
  /** Lines that run straight, as they do where boxes stand in no columns. */
  readonly isStraight?: boolean;
  /** The plan's sketch behind it. */
  readonly sketch?: DrawnSketch;
}

/** A plan's sketch behind a drawing. */
export interface DrawnSketch {
  readonly of: SketchFact;
  /** How many units of the drawing one of the sketch is. */
  readonly scale: number;
}

/** What a step added to a drawing. */
export interface DrawingStep {
  /** Entities, by id. */
  readonly entities: readonly string[];
  /** Relations, by id. */
  readonly relations: readonly string[];
}

/** What the canvas panel shows: a drawing, and the entities and relations that it is of. */
export interface CanvasContent {
  readonly drawing: Drawing;
  readonly entities: readonly EntityHint[];
  readonly relations: readonly RelationFact[];
  /** What the drawing answers, in a sentence; where it answers nothing, there is none. */
  readonly sentence?: string;
}
