import type { FigureFact } from './figures-query.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { Named } from '#client/shared/words/read-name.ts';
import type { FigureGroup, FigureKind, FiguresRoute } from './route.ts';

/** How the address names the figures that hold for no year in particular. */
export const NO_YEAR = 'none';

/** Figures of one unit that can be seen side by side. */
export interface UnitChart {
  readonly unit: string;
  /** By year, then as the plan goes. */
  readonly figures: readonly ChartedFigure[];
  /** The greatest that the chart has room for; of shares, a hundred. */
  readonly most: number;
}

/** A figure that is a number. */
type ChartedFigure = FigureFact & { readonly value: number };

/** Figures that belong together. */
export interface FigureSet {
  readonly key: string;
  /** What they are put together by: of a year, its number or NO_YEAR. */
  readonly title: Named;
  /** What all of them measure, where they are put together by it. */
  readonly subject: EntityHint | null;
  readonly figures: readonly FigureFact[];
  readonly charts: readonly UnitChart[];
  /** Those of which a chart would say nothing: alone in their unit, or words. */
  readonly others: readonly FigureFact[];
}

/** Whether a figure tells what is, or what is to be. */
export function kindOf({ kind }: FigureFact): FigureKind {
  return kind === 'target' ? 'target' : 'fact';
}

/** The year as the address and the filter name it. */
export function yearOf({ year }: FigureFact): string {
  return year === null ? NO_YEAR : String(year);
}

/** The chapter, or the annex, that tells of it first. */
export function chapterOf({ mentions }: FigureFact): Route {
  const [section] = mentions.map((mention) => mention.section);
  return section === undefined ? { at: '', ...NAMELESS } : topOf(section);
}

/** A section by its locator and name. */
interface Route extends Named {
  readonly at: string;
}

const NAMELESS: Named = { name: '', nameEn: null };

interface PlaceWithin extends Route {
  readonly parent?: PlaceWithin | null;
}

function topOf({ at, name, nameEn, parent }: PlaceWithin): Route {
  return parent == null ? { at, name, nameEn } : topOf(parent);
}

/** Those of the figures that the place asks for. */
export function chosenFigures(
  figures: readonly FigureFact[],
  { kinds, years, subjects, chapters }: FiguresRoute,
): readonly FigureFact[] {
  const fits = (among: readonly string[], value: string): boolean =>
    among.length === 0 || among.includes(value);
  return figures.filter(
    (figure) =>
      fits(kinds, kindOf(figure)) &&
      fits(years, yearOf(figure)) &&
      fits(subjects, figure.subject?.id ?? '') &&
      fits(chapters, chapterOf(figure).at),
  );
}

/** Puts figures together, those of most figures first; years in their order. */
export function figureSets(
  figures: readonly FigureFact[],
  groupBy: FigureGroup,
): readonly FigureSet[] {
  const sets = new Map<string, FigureFact[]>();
  for (const figure of figures) {
    const { key } = HEADS[groupBy](figure);
    sets.set(key, [...(sets.get(key) ?? []), figure]);
  }
  const built = [...sets].map(([key, members]) => setOf(key, members, groupBy));
  return groupBy === 'subject' || groupBy === 'unit'
    ? built.toSorted((one, other) => other.figures.length - one.figures.length)
    : built.toSorted((one, other) => compareKeys(one.key, other.key, groupBy));
}

/** A figure's name without that of what it measures, which stands above it; so is ours, where it begins with it, or with what is its. */
export function shortName({ name, nameEn, subject }: FigureFact): Named {
  return {
    name: lessBeginning(name, subject?.name),
    nameEn: nameEn === null ? null : capitalised(lessBeginning(nameEn, subject?.nameEn)),
  };
}

function lessBeginning(name: string, beginning: string | null | undefined): string {
  const rest = beginning != null && name.startsWith(beginning) ? name.slice(beginning.length) : '';
  return rest.trim().length > 1 ? rest.trim() : name;
}

function capitalised(text: string): string {
  const rest = text.replace(/^['’]s /, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

type Head = (figure: FigureFact) => { readonly key: string; readonly title: Named };

const HEADS: Readonly<Record<FigureGroup, Head>> = {
  subject: ({ subject }) => ({ key: subject?.id ?? '', title: subject ?? NAMELESS }),
  unit: ({ unit, value }) => {
    const key = value === null ? '' : (unit ?? '');
    return { key, title: { name: key, nameEn: null } };
  },
  year: (figure) => ({ key: yearOf(figure), title: { name: yearOf(figure), nameEn: null } }),
  chapter: (figure) => {
    const { at, ...title } = chapterOf(figure);
    return { key: at, title };
  },
};

function setOf(key: string, figures: readonly FigureFact[], groupBy: FigureGroup): FigureSet {
  const [first] = figures;
  const charts = chartsOf(figures);
  const charted = new Set(charts.flatMap((chart) => chart.figures.map(({ id }) => id)));
  return {
    key,
    title: first === undefined ? NAMELESS : HEADS[groupBy](first).title,
    subject: groupBy === 'subject' ? (first?.subject ?? null) : null,
    figures,
    charts,
    others: figures.filter(({ id }) => !charted.has(id)),
  };
}

const SHARE = '%';
const WHOLE = 100;

// Two of a unit can be compared; a share compares with the whole.
function chartsOf(figures: readonly FigureFact[]): readonly UnitChart[] {
  const byUnit = new Map<string, ChartedFigure[]>();
  for (const figure of figures) {
    if (isNumber(figure) && figure.unit !== null) {
      byUnit.set(figure.unit, [...(byUnit.get(figure.unit) ?? []), figure]);
    }
  }
  return [...byUnit]
    .filter(([unit, members]) => members.length > 1 || unit === SHARE)
    .map(([unit, members]) => ({
      unit,
      figures: members.toSorted((one, other) => (one.year ?? 0) - (other.year ?? 0)),
      most: Math.max(unit === SHARE ? WHOLE : 0, ...members.map(({ value }) => value)),
    }));
}

function isNumber(figure: FigureFact): figure is ChartedFigure {
  return figure.value !== null;
}

// What holds for no year stands last; chapters as the plan counts them, boxes and notes after them.
function compareKeys(one: string, other: string, groupBy: FigureGroup): number {
  const rank = (key: string): number => (/^\d+$/.test(key) ? Number(key) : Infinity);
  if (rank(one) !== rank(other)) {
    return rank(one) - rank(other);
  }
  return groupBy === 'year' ? 0 : one.localeCompare(other, 'zh-CN');
}
