import type { Entity } from '#server/domain/entity.ts';

import type { EntityIndex } from './entity-index.ts';
import { reach } from './reach.ts';
import { linesOf, type IndustryTermLine, type SeedLine } from './seed-line.ts';

type Industry = Extract<Entity, { readonly type: 'Industry' }>;
export type IndustryTerm = Pick<
  Industry,
  'broaderIds' | 'narrowerIds' | 'scopeIds' | 'everydayWords' | 'gbt4754'
>;

/** The vocabulary of industries by id: what is broader and narrower at once, and all that asking for an industry includes. */
export function industryTerms(
  lines: readonly SeedLine[],
  index: EntityIndex,
): ReadonlyMap<string, IndustryTerm> {
  const own = new Map<string, Pick<IndustryTerm, 'everydayWords' | 'gbt4754'>>();
  const broader = new Map<string, string[]>();
  const narrower = new Map<string, string[]>();
  for (const line of linesOf(lines, 'industryTerm')) {
    const { industryTerm, broader: above = [] } = line.value;
    const industry = namedIndustry(industryTerm, line, index);
    if (industry !== null) {
      if (own.has(industry)) {
        index.fault(line, `${industryTerm} stands in the vocabulary already`);
      }
      own.set(industry, ownTerm(line.value));
      for (const wider of above.flatMap((name) => namedIndustry(name, line, index) ?? [])) {
        push(broader, industry, wider);
        push(narrower, wider, industry);
        if (reach(wider, (id) => broader.get(id) ?? []).has(industry)) {
          index.fault(line, `${industryTerm} is broader than itself`);
        }
      }
    }
  }
  const same = otherWordings(lines, index);
  const terms = new Map<string, IndustryTerm>();
  for (const id of new Set([...own.keys(), ...narrower.keys(), ...same.keys()])) {
    const above = broader.get(id);
    const below = narrower.get(id);
    const steps = (one: string) => [...(same.get(one) ?? []), ...(narrower.get(one) ?? [])];
    terms.set(id, {
      ...own.get(id),
      ...(above === undefined ? {} : { broaderIds: above }),
      ...(below === undefined ? {} : { narrowerIds: below }),
      scopeIds: [...reach(id, steps)],
    });
  }
  return terms;
}

function ownTerm({
  words,
  gbt4754,
}: IndustryTermLine): Pick<IndustryTerm, 'everydayWords' | 'gbt4754'> {
  return {
    ...(words === undefined ? {} : { everydayWords: words }),
    ...(gbt4754 === undefined ? {} : { gbt4754 }),
  };
}

function otherWordings(
  lines: readonly SeedLine[],
  index: EntityIndex,
): ReadonlyMap<string, readonly string[]> {
  const same = new Map<string, string[]>();
  for (const line of linesOf(lines, 'sameIndustry')) {
    const one = namedIndustry(line.value.sameIndustry, line, index);
    const other = namedIndustry(line.value.as, line, index);
    if (one !== null && other !== null) {
      push(same, one, other);
      push(same, other, one);
    }
  }
  return same;
}

function namedIndustry(name: string, line: SeedLine, index: EntityIndex): string | null {
  const entity = index.named(name, line);
  if (entity !== null && entity.type !== 'Industry') {
    index.fault(line, `${name} is a ${entity.type}, not an Industry`);
    return null;
  }
  return entity?.id ?? null;
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}
