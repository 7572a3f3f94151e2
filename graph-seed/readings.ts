import type { Entity } from '#server/domain/entity.ts';
import type { Locator } from '#server/domain/locator.ts';
import type { PassingReason } from '#server/domain/vocabulary.ts';

import type { Group, IndustryPair, Listing, NamedEnds, Readings } from './draft.ts';
import type { EntityIndex } from './entity-index.ts';
import { linesOf, type SeedLine } from './seed-line.ts';

/** The lines that say how a reader takes the plan, with what they name looked up; a name or locator that is not there is a fault. */
export function readReadings(lines: readonly SeedLine[], index: EntityIndex): Readings {
  const passing = new Map<Locator, Map<string, PassingReason>>();
  for (const line of linesOf(lines, 'passing')) {
    const { passing: names, at, why: what } = line.value;
    note(passing, names, { at, what, line, index });
  }
  const meant = new Map<Locator, Map<string, string>>();
  for (const line of linesOf(lines, 'meant')) {
    const { meant: names, at, reason: what } = line.value;
    note(meant, names, { at, what, line, index });
  }
  return {
    listings: linesOf(lines, 'listing').flatMap((line) => readListing(line, index)),
    sameIndustries: linesOf(lines, 'sameIndustry').flatMap((line) => readSameIndustry(line, index)),
    groups: linesOf(lines, 'group').flatMap((line) => readGroup(line, index)),
    namedEnds: linesOf(lines, 'ends').flatMap((line) => readEnds(line, index)),
    passing,
    meant,
  };
}

type Line<Kind extends SeedLine['kind']> = Extract<SeedLine, { readonly kind: Kind }>;

function readListing(line: Line<'listing'>, index: EntityIndex): Listing[] {
  const { listing, paragraphs = null, industry, ofAnother = [], measure } = line.value;
  index.checkLocators(paragraphs ?? [], line);
  const section = index.section(listing, line);
  return section === null
    ? []
    : [
        {
          section,
          paragraphs,
          industry: industry === undefined ? null : index.named(industry, line),
          ofAnother: new Set(ofAnother.flatMap((name) => index.named(name, line)?.id ?? [])),
          measure: measure === undefined ? null : index.named(measure, line),
        },
      ];
}

function readSameIndustry(line: Line<'sameIndustry'>, index: EntityIndex): IndustryPair[] {
  const { reason, mentions } = line.value;
  const industry = index.named(line.value.sameIndustry, line);
  const as = index.named(line.value.as, line);
  index.checkLocators(mentions, line);
  return industry === null || as === null ? [] : [{ industry, as, reason, mentions }];
}

function readGroup(line: Line<'group'>, index: EntityIndex): Group[] {
  const { at } = line.value;
  const section = index.sectionHolding(at);
  const members = namedAt(line.value.group, at, line, index);
  const [head] = namedAt([line.value.head], at, line, index);
  const place = index.named(line.value.place, line);
  return section === undefined || head === undefined || place === null
    ? []
    : [{ section, members, head, place }];
}

function readEnds(line: Line<'ends'>, index: EntityIndex): NamedEnds[] {
  const named = index.named(line.value.ends, line);
  const ends = line.value.joins.flatMap((name) => index.named(name, line) ?? []);
  return named === null ? [] : [{ line: named, ends }];
}

/** Notes something of each entity of these names at a place. */
function note<What>(
  notes: Map<Locator, Map<string, What>>,
  names: readonly string[],
  {
    at,
    what,
    line,
    index,
  }: {
    readonly at: Locator;
    readonly what: What;
    readonly line: SeedLine;
    readonly index: EntityIndex;
  },
): void {
  const here = notes.get(at) ?? new Map<string, What>();
  for (const entity of namedAt(names, at, line, index)) {
    if (here.has(entity.id)) {
      index.fault(line, `${entity.name} is told of at ${at} already`);
    }
    here.set(entity.id, what);
  }
  notes.set(at, here);
}

/** The entities of these names, each of which the place is to mention. */
function namedAt(
  names: readonly string[],
  at: Locator,
  line: SeedLine,
  index: EntityIndex,
): readonly Entity[] {
  index.checkLocators([at], line);
  return names.flatMap((name) => {
    const entity = index.named(name, line);
    if (entity !== null && !entity.mentions.includes(at)) {
      index.fault(line, `${name} is not mentioned at ${at}`);
    }
    return entity ?? [];
  });
}
