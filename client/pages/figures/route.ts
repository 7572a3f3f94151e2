import { isAt, listOf, setList, setText, textOf } from '#client/shared/routing/address-parts.ts';

/** What figures are put together by. */
export const FIGURE_GROUPS = ['subject', 'unit', 'year', 'chapter'] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

/** Whether a figure tells what is, or what is to be. */
export const FIGURE_KINDS = ['fact', 'target'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** The plan's figures, facts and targets, by year; what is given must all hold. */
export interface FiguresPlace {
  readonly kind: 'figures';
  readonly groupBy: FigureGroup;
  /** Whether all stand in one table. */
  readonly isTable: boolean;
  readonly kinds: readonly FigureKind[];
  /** Years, and `none` for those that hold for no year in particular. */
  readonly years: readonly string[];
  /** Ids of what is measured. */
  readonly subjects: readonly string[];
  /** The heads of locators: 2 of chapter 2, 专栏2 of box 2. */
  readonly chapters: readonly string[];
}

/** All figures, by what they measure. */
export const ALL_FIGURES: FiguresPlace = {
  kind: 'figures',
  groupBy: 'subject',
  isTable: false,
  kinds: [],
  years: [],
  subjects: [],
  chapters: [],
};

export function parseFiguresPlace(
  pathname: string,
  parameters: URLSearchParams,
): FiguresPlace | null {
  if (!isAt(pathname, 'figures')) {
    return null;
  }
  const kinds = listOf(parameters, 'kind');
  return {
    kind: 'figures',
    groupBy: FIGURE_GROUPS.find((known) => known === parameters.get('by')) ?? 'subject',
    isTable: textOf(parameters, 'as') === 'table',
    kinds: FIGURE_KINDS.filter((kind) => kinds.includes(kind)),
    years: listOf(parameters, 'year'),
    subjects: listOf(parameters, 'of'),
    chapters: listOf(parameters, 'chapter'),
  };
}

export function printFiguresPlace(place: FiguresPlace, parameters: URLSearchParams): string {
  setText(parameters, 'by', place.groupBy === 'subject' ? null : place.groupBy);
  setText(parameters, 'as', place.isTable ? 'table' : null);
  setList(parameters, 'kind', place.kinds);
  setList(parameters, 'year', place.years);
  setList(parameters, 'of', place.subjects);
  setList(parameters, 'chapter', place.chapters);
  return '/figures';
}
