import type { FigureFact } from './figures-query.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { type Named, readName } from '#client/shared/words/read-name.ts';
import type { Words } from '#client/shared/words/words.ts';
import type { FigureGroup, FigureKind, FiguresRoute } from './route.ts';

/** How the address names the figures that hold for no year in particular. */
export const NO_YEAR = 'none';

/** Figures of one unit that can be seen side by side. */
export interface UnitChart {
  readonly unit: string;
  /** By year, then in plan order. */
  readonly figures: readonly ChartedFigure[];
  /** The value of a full bar; of shares, a hundred. */
  readonly most: number;
}

/** A figure that is a number. */
type ChartedFigure = FigureFact & { readonly value: number };

/** Figures that are grouped together. */
export interface FigureSet {
  readonly key: string;
  /** What they are grouped by: of a year, its number or NO_YEAR. */
  readonly title: Named;
  /** What all of them measure, where they are grouped by it. */
  readonly subject: EntityHint | null;
  readonly figures: readonly FigureFact[];
  readonly charts: readonly UnitChart[];
  /** Those that no chart compares: alone in their unit, or only words. */
  readonly others: readonly FigureFact[];
}

/** Whether a figure is a fact or a target. */
export function kindOf({ kind }: FigureFact): FigureKind {
  return kind === 'target' ? 'target' : 'fact';
}

/** The year as the address and the filter name it. */
export function yearOf({ year }: FigureFact): string {
  return year === null ? NO_YEAR : String(year);
}

/** The chapter, or the annex, that names it first. */
export function chapterOf({ mentions }: FigureFact): SectionName {
  const [section] = mentions.map((mention) => mention.section);
  return section === undefined ? { at: '', ...NAMELESS } : topOf(section);
}

/** A section by its locator and name. */
interface SectionName extends Named {
  readonly at: string;
}

const NAMELESS: Named = { name: '', nameEn: null };

interface NestedSection extends SectionName {
  readonly parent?: NestedSection | null;
}

function topOf({ at, name, nameEn, parent }: NestedSection): SectionName {
  return parent == null ? { at, name, nameEn } : topOf(parent);
}

/** A year, or that none is given, in words. */
export function readYear(year: string, words: Words): string {
  return year === NO_YEAR ? words('figures.year.none') : words('figures.year.of', { year });
}

/** The title of a set in words. */
export function readTitle({ key, title }: FigureSet, groupBy: FigureGroup, words: Words): string {
  if (groupBy === 'year') {
    return readYear(key, words);
  }
  if (groupBy === 'unit') {
    return key === '' ? words('figures.unit.none') : words('figures.unit', { unit: title.name });
  }
  return readName(title, words);
}

/** Those of the figures that the route asks for. */
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

/** Groups figures: subjects and units with the most figures first, years and chapters in their order. */
export function figureSets(
  figures: readonly FigureFact[],
  groupBy: FigureGroup,
): readonly FigureSet[] {
  const sets = new Map<string, FigureFact[]>();
  for (const figure of figures) {
    const { key } = GROUPS[groupBy](figure);
    sets.set(key, [...(sets.get(key) ?? []), figure]);
  }
  const built = [...sets].map(([key, members]) => setOf(key, members, groupBy));
  return groupBy === 'subject' || groupBy === 'unit'
    ? built.toSorted((one, other) => other.figures.length - one.figures.length)
    : built.toSorted((one, other) => compareKeys(one.key, other.key, groupBy));
}

/** A figure's name without the name of what it measures, which stands above it; in English also where that is a possessive. */
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

type GroupOf = (figure: FigureFact) => { readonly key: string; readonly title: Named };

const GROUPS: Readonly<Record<FigureGroup, GroupOf>> = {
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
    title: first === undefined ? NAMELESS : GROUPS[groupBy](first).title,
    subject: groupBy === 'subject' ? (first?.subject ?? null) : null,
    figures,
    charts,
    others: figures.filter(({ id }) => !charted.has(id)),
  };
}

const SHARE = '%';
const WHOLE = 100;

// It takes two figures of one thing to compare, but a share compares with the whole.
function chartsOf(figures: readonly FigureFact[]): readonly UnitChart[] {
  const charts: { readonly unit: string; readonly members: ChartedFigure[] }[] = [];
  for (const figure of figures) {
    if (isNumber(figure) && figure.unit !== null) {
      const { unit } = figure;
      const chart = charts.find(
        (one) => one.unit === unit && one.members.every((member) => isComparable(member, figure)),
      );
      if (chart === undefined) {
        charts.push({ unit, members: [figure] });
      } else {
        chart.members.push(figure);
      }
    }
  }
  return charts
    .filter(({ unit, members }) => members.length > 1 || unit === SHARE)
    .map(({ unit, members }) => ({
      unit,
      figures: members.toSorted((one, other) => (one.year ?? 0) - (other.year ?? 0)),
      most: Math.max(unit === SHARE ? WHOLE : 0, ...members.map(({ value }) => value)),
    }));
}

/** Units that count things: a thing is only to be compared with another of its kind. */
const COUNTING = new Set(['个', '所', '家', '项', '条', '处', '座']);
/** So many signs at the end say that two names are of one kind: 面积, and of what is counted 产业园数. */
const ALIKE = { measured: 2, counted: 4 } as const;

/** Whether two figures of a unit measure the same: output and the size of a cluster are both money, and no more alike than that. */
function isComparable(one: ChartedFigure, other: ChartedFigure): boolean {
  const [name, otherName] = [measureOf(one), measureOf(other)];
  const least = COUNTING.has(one.unit ?? '') ? ALIKE.counted : ALIKE.measured;
  return one.unit === SHARE || name === otherName || commonEnding(name, otherName) >= least;
}

/** What a figure measures, whenever and whether it is so or is to be. */
function measureOf(figure: FigureFact): string {
  return shortName(figure)
    .name.replace(/(?:目标|现状)$/, '')
    .replace(/\d{4}年?/, '');
}

function commonEnding(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) {
    length += 1;
  }
  return length;
}

function isNumber(figure: FigureFact): figure is ChartedFigure {
  return figure.value !== null;
}

// What has no number stands last: figures of no year, boxes and annexes.
function compareKeys(one: string, other: string, groupBy: FigureGroup): number {
  const rank = (key: string): number => (/^\d+$/.test(key) ? Number(key) : Infinity);
  if (rank(one) !== rank(other)) {
    return rank(one) - rank(other);
  }
  return groupBy === 'year' ? 0 : one.localeCompare(other, 'zh-CN');
}
