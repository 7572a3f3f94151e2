import type { RelationRecord } from '#server/records/record.ts';

import { INDUSTRY_SIGNS, NEARNESSES, type IndustrySign, type Nearness } from './reasons.ts';

/** One thing that the graph says of a park and an industry that is looked for. */
export interface IndustryRow {
  readonly want: string;
  /** The industry that it says it of. */
  readonly near: string;
  readonly nearness: Nearness;
  readonly park: string;
  readonly by: Exclude<IndustrySign, 'derived'>;
  readonly relations: readonly string[];
  /** Whether the industry was asked for by an everyday word, so that a park that bears such a word is nearer to what is meant than one that bears its name. */
  readonly isByWord: boolean;
  /** How many industries the plan says in its own words that the park develops. */
  readonly foci: number;
  /** How many industries it has to do with that are no part of what is looked for and do not include it. */
  readonly elsewhere: number;
}

/** The best that the graph says of a park and an industry, and what else speaks for the same. */
export interface IndustryGrade {
  readonly want: string;
  readonly park: string;
  readonly near: string;
  readonly nearness: Nearness;
  readonly sign: IndustrySign;
  /** From 0 to 1: how well the best serves. */
  readonly fit: number;
  readonly relations: readonly string[];
  /** What the rest adds: less than would lift it to what a better sign gives. */
  readonly more: number;
  readonly moreSigns: readonly IndustrySign[];
  readonly moreRelations: readonly string[];
}

/** The most that all other signs together add: the steps between what the plan says of the park itself and what it says of its surroundings are wider. */
export const MOST_MORE = 0.05;

/** How well a sign serves: by what the plan says of the park itself first, then by what lies in it, then by what it is part of. */
const FITS: Readonly<Record<IndustrySign, Readonly<Record<Nearness, number>>>> = {
  asked: { same: 0.95, otherWording: 0.95, branch: 0.95, narrower: 0.95, wider: 0.95 },
  named: { same: 0.9, otherWording: 0.88, branch: 0.74, narrower: 0.72, wider: 0.1 },
  called: { same: 0.86, otherWording: 0.84, branch: 0.7, narrower: 0.68, wider: 0.1 },
  stated: { same: 0.8, otherWording: 0.77, branch: 0.65, narrower: 0.63, wider: 0.28 },
  core: { same: 0.78, otherWording: 0.76, branch: 0.5, narrower: 0.48, wider: 0.1 },
  derived: { same: 0.71, otherWording: 0.68, branch: 0.56, narrower: 0.54, wider: 0.24 },
  project: { same: 0.6, otherWording: 0.57, branch: 0.48, narrower: 0.46, wider: 0.12 },
  platform: { same: 0.5, otherWording: 0.48, branch: 0.42, narrower: 0.4, wider: 0.1 },
  operator: { same: 0.5, otherWording: 0.48, branch: 0.42, narrower: 0.4, wider: 0.1 },
  cluster: { same: 0.42, otherWording: 0.41, branch: 0.36, narrower: 0.34, wider: 0.08 },
  around: { same: 0.36, otherWording: 0.35, branch: 0.3, narrower: 0.28, wider: 0.08 },
  region: { same: 0.2, otherWording: 0.19, branch: 0.16, narrower: 0.15, wider: 0.05 },
};

const CALLED_BY_WORD = 0.92;

/** How much each further sign fills what is left of MOST_MORE. */
const FILLS: Readonly<Record<IndustrySign, number>> = {
  asked: 0.4,
  named: 0.4,
  called: 0.35,
  stated: 0.4,
  core: 0.4,
  derived: 0.35,
  project: 0.35,
  platform: 0.25,
  operator: 0.3,
  cluster: 0.2,
  around: 0.2,
  region: 0.1,
};

/** What the plan only wishes serves less than what it says is so. */
const INTENDED = 0.85;

/** A sign whose relation was derived is a weaker one. */
const DERIVED_FROM: Readonly<Partial<Record<IndustrySign, IndustrySign>>> = {
  stated: 'derived',
  core: 'cluster',
};

/** What is said of what is around a park, or of what it is part of, says less of one that has to do with other industries. */
const ELSEWHERE: Readonly<Partial<Record<IndustrySign, number>>> = {
  cluster: 0.93,
  around: 0.6,
  region: 0.6,
};

/** A cluster that a park feeds by a conclusion, and not by the plan's words, says less. */
const DERIVED_CLUSTER = 0.9;

/** Signs that the park's own name gives: of them the best counts. */
const IN_NAME: ReadonlySet<IndustrySign> = new Set(['asked', 'named', 'called']);

/** Each further place where the plan says the same, three at most; and that a park has nothing else to develop. */
const FURTHER_PLACE = 0.1;
const MOST_PLACES = 3;
const SPECIALISED = 0.15;

/** Several projects in a park say more than one, three at most. */
const MOST_ALIKE: Readonly<Partial<Record<IndustrySign, number>>> = { project: 3, platform: 2 };

interface Sign extends IndustryRow {
  readonly sign: IndustrySign;
  readonly fit: number;
  readonly places: readonly string[];
  readonly sortKey: string;
}

/** What speaks for each park and industry, weighed. Pure: the same rows give the same grades, in whatever order they come. */
export function gradeIndustries(
  rows: readonly IndustryRow[],
  relationOf: (id: string) => RelationRecord,
): IndustryGrade[] {
  const byPair = new Map<string, Sign[]>();
  for (const row of rows) {
    const pair = `${row.want} ${row.park}`;
    byPair.set(pair, [...(byPair.get(pair) ?? []), toSign(row, relationOf)]);
  }
  return [...byPair.values()].map(grade);
}

function toSign(row: IndustryRow, relationOf: (id: string) => RelationRecord): Sign {
  const relations = row.relations.map(relationOf);
  const [first] = relations;
  const isDerived = first?.basis === 'derived';
  const sign = isDerived ? (DERIVED_FROM[row.by] ?? row.by) : row.by;
  const factors = [
    relations.some(({ intended }) => intended) ? INTENDED : 1,
    isDerived && sign === 'cluster' ? DERIVED_CLUSTER : 1,
    elsewhere(row, sign),
  ];
  return {
    ...row,
    sign,
    fit: factors.reduce((fit, factor) => fit * factor, servesAs(sign, row)),
    places: first?.mentions ?? [],
    sortKey: relations.map(({ sortKey }) => sortKey).join(' '),
  };
}

function servesAs(sign: IndustrySign, { nearness, isByWord }: IndustryRow): number {
  const isMeant = sign === 'called' && nearness === 'same' && isByWord;
  return isMeant ? CALLED_BY_WORD : FITS[sign][nearness];
}

function elsewhere(row: IndustryRow, sign: IndustrySign): number {
  return row.elsewhere > 0 ? (ELSEWHERE[sign] ?? 1) : 1;
}

function grade(signs: readonly Sign[]): IndustryGrade {
  const [best, ...others] = signs.toSorted(bySign);
  if (best === undefined) {
    throw new Error('a grade rests on at least one sign');
  }
  const counted = others.filter((one) => isFurther(one, best, others));
  const fills = [
    ...counted.map(({ sign, fit }) => FILLS[sign] * fit),
    ...furtherPlaces(best).map(() => FURTHER_PLACE),
    isOfPark(best) && best.foci > 0 ? SPECIALISED / best.foci : 0,
  ];
  const left = fills.reduce((rest, fill) => rest * (1 - fill), 1);
  const { want, park, near, nearness, sign, fit, relations } = best;
  return {
    ...{ want, park, near, nearness, sign, fit, relations },
    more: MOST_MORE * fit * (1 - left),
    moreSigns: [...new Set(counted.map((one) => one.sign))],
    moreRelations: [...new Set(counted.flatMap((one) => one.relations))].filter(
      (id) => !relations.includes(id),
    ),
  };
}

/** Of each sign the best counts once, of works in the park a few; what is wider only counts where nothing nearer does. */
function isFurther(one: Sign, best: Sign, others: readonly Sign[]): boolean {
  if (one.nearness === 'wider' && best.nearness !== 'wider') {
    return false;
  }
  if (IN_NAME.has(one.sign) && IN_NAME.has(best.sign)) {
    return false;
  }
  const alike = others.filter(({ sign }) => sign === one.sign);
  const most = MOST_ALIKE[one.sign] ?? (one.sign === best.sign ? 0 : 1);
  return distinct(alike).slice(0, most).includes(one);
}

/** One sign for each thing that shows it: a project that feeds two branches is one project. */
function distinct(signs: readonly Sign[]): Sign[] {
  const seen = new Set<string>();
  return signs.filter(({ relations }) => {
    const [shown = ''] = relations;
    const isNew = !seen.has(shown);
    seen.add(shown);
    return isNew;
  });
}

/** Whether a sign is what the plan says of the park itself. */
function isOfPark({ sign }: Sign): boolean {
  return IN_NAME.has(sign) || sign === 'stated';
}

function furtherPlaces({ places }: Sign): string[] {
  const paragraphs = new Set(places.filter((at) => at.includes('¶')));
  return [...paragraphs].slice(1, MOST_PLACES + 1);
}

function bySign(one: Sign, other: Sign): number {
  return (
    other.fit - one.fit ||
    INDUSTRY_SIGNS.indexOf(one.sign) - INDUSTRY_SIGNS.indexOf(other.sign) ||
    NEARNESSES.indexOf(one.nearness) - NEARNESSES.indexOf(other.nearness) ||
    one.relations.length - other.relations.length ||
    (one.sortKey < other.sortKey ? -1 : one.sortKey > other.sortKey ? 1 : 0)
  );
}
