import { defineRoute } from '#client/shared/routing/route-codec.ts';
import { flag, list, oneOf, someOf } from '#client/shared/routing/fields.ts';

/** What figures are grouped by. */
export const FIGURE_GROUPS = ['subject', 'unit', 'year', 'chapter'] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

/** Whether a figure is a fact or a target. */
export const FIGURE_KINDS = ['fact', 'target'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** The plan's figures, facts and targets, by year; all that is given must hold. */
export interface FiguresRoute {
  readonly groupBy: FigureGroup;
  /** Whether all stand in one table. */
  readonly isTable: boolean;
  readonly kinds: readonly FigureKind[];
  /** Years, and `none` for those that hold for no year in particular. */
  readonly years: readonly string[];
  /** Ids of what is measured. */
  readonly subjects: readonly string[];
  /** Locators of chapters: 2 of chapter 2, 专栏2 of box 2. */
  readonly chapters: readonly string[];
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    figures: FiguresRoute;
  }
}

export const figuresRoute = defineRoute('figures', {
  path: '/figures',
  fields: {
    groupBy: oneOf('by', FIGURE_GROUPS),
    isTable: flag('as', 'table'),
    kinds: someOf('kind', FIGURE_KINDS),
    years: list('year'),
    subjects: list('of'),
    chapters: list('chapter'),
  },
});
