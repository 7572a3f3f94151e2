import type { Entity } from '#server/domain/entity.ts';
import { shortNames } from '#server/domain/short-names.ts';

import type { IndustryTerm } from './industry-terms.ts';

/** What bears an industry in its own name, by ids. */
export interface Bearers {
  /** The parks whose name holds the industry's: 吴川市羽绒产业基地 holds 羽绒. */
  readonly namingParkIds: string[];
  /** The parks whose name holds what people call the industry. */
  readonly callingParkIds: string[];
  /** The clusters whose name holds the industry's. */
  readonly namingClusterIds: string[];
}

/** A word for an industry, as it may stand within a name. */
interface Word {
  readonly industry: string;
  readonly text: string;
  readonly isName: boolean;
}

/** Words that tell what a place is like, and not what is made there. */
const GENERAL: ReadonlySet<string> = new Set(['工业', '产业', '园区', '基地', '物流园', '生态']);

/**
 * What bears each industry in its own name, by the industry's id. A word within a longer one is not meant, unless it is the industry's name and the longer a branch of it:
 * 新能源汽车城 makes cars and is no 新能源 park. Nor is it meant within the name of an organization that ends otherwise: the park of
 * 广东石油化工学院 is a school's.
 */
export function bearersOf(
  entities: ReadonlyMap<string, Entity>,
  terms: ReadonlyMap<string, IndustryTerm>,
): ReadonlyMap<string, Bearers> {
  const all = [...entities.values()];
  const words = all.flatMap((entity) =>
    entity.type === 'Industry' ? wordsOf(entity, terms.get(entity.id)) : [],
  );
  const organizations = all.flatMap(({ type, name, aliases }) =>
    type === 'Organization' ? [name, ...aliases] : [],
  );
  const found = new Map<string, Bearers>();
  for (const { id, type, name, aliases } of all) {
    for (const { industry, isName } of type === 'Park' || type === 'Cluster'
      ? meantIn([name, ...aliases], words, { organizations, terms })
      : []) {
      const bearers = found.get(industry) ?? {
        namingParkIds: [],
        callingParkIds: [],
        namingClusterIds: [],
      };
      found.set(industry, bearers);
      const list = listFor(bearers, type, isName);
      if (list?.includes(id) === false) {
        list.push(id);
      }
    }
  }
  return found;
}

function wordsOf(industry: Entity, term: IndustryTerm | undefined): Word[] {
  const word = (text: string, isName: boolean): Word => ({ industry: industry.id, text, isName });
  return [
    ...shortNames(industry).map((text) => word(text, true)),
    ...(term?.everydayWords ?? []).map((text) => word(text, false)),
  ].filter(({ text }) => !GENERAL.has(text));
}

function listFor(bearers: Bearers, type: string, isName: boolean): string[] | null {
  if (type === 'Park') {
    return isName ? bearers.namingParkIds : bearers.callingParkIds;
  }
  return isName ? bearers.namingClusterIds : null;
}

interface Others {
  readonly organizations: readonly string[];
  readonly terms: ReadonlyMap<string, IndustryTerm>;
}

function meantIn(
  names: readonly string[],
  words: readonly Word[],
  { organizations, terms }: Others,
): Word[] {
  // A name that lists several things in one breath is no name of its own.
  const own = names.filter((name) => !name.includes('、'));
  return own.flatMap((name) => {
    const held = words.filter(({ text }) => name.includes(text));
    const theirs = organizations.filter((organization) => name.includes(organization));
    return held.filter(({ industry, text, isName }) => {
      const scope = new Set(terms.get(industry)?.scopeIds);
      const isCovered = held.some(
        (other) =>
          other.text.length > text.length &&
          other.text.includes(text) &&
          other.industry !== industry &&
          !(isName && scope.has(other.industry)),
      );
      return !isCovered && theirs.every((their) => !their.includes(text) || their.endsWith(text));
    });
  });
}
