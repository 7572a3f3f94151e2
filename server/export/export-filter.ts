import { UnfitArgumentError } from '#server/domain/errors.ts';
import { BASES, ENTITY_TYPES, STAGES } from '#server/domain/vocabulary.ts';
import type { EntityRef } from '#server/records/records.ts';
import { EntityFilter } from '#server/questions/entities/entity-filter.ts';

/** What part of the graph may be asked for, by name, in an address or on the command line: as `entities` is asked. */
export const FILTER_PARAMETERS = [
  'ids',
  'relations',
  'types',
  'plan',
  'section',
  'within',
  'located',
  'industry',
  'stages',
  'name',
  'relatedTo',
  'basis',
] as const;

/** Which entities are to be taken away, with the relations among them; all null for all. What is given must all hold. */
export interface ExportFilter {
  /** These, by id. */
  readonly ids: readonly string[] | null;
  /** Of the relations among the entities only these, by id; empty for none. */
  readonly relations: readonly string[] | null;
  /** Such as the question `entities` finds. */
  readonly where: EntityFilter | null;
}

/**
 * Reads a filter such as `types=PARK,CLUSTER&within=湛江市`; what is a list is parted by commas, what is an entity is named
 * or given by id. Throws BAD_ARGUMENT.
 */
export function readFilter(parameters: URLSearchParams): ExportFilter {
  const given = new Map<string, readonly string[]>();
  for (const [name, value] of parameters) {
    refuseUnknown(name);
    const values = value.split(/[,，]/).map((part) => part.trim());
    given.set(name, [...(given.get(name) ?? []), ...values.filter((part) => part !== '')]);
  }
  for (const [name, values] of given) {
    // No relations is a wish that makes sense: the entities alone.
    if (values.length === 0 && name !== 'relations') {
      throw unfit(name, '', '没有值', 'it has no value');
    }
  }
  const { ids = null, relations = null, ...where } = Object.fromEntries(given);
  return { ids, relations, where: Object.keys(where).length === 0 ? null : filterOf(where) };
}

function filterOf(given: Readonly<Record<string, readonly string[]>>): EntityFilter {
  const one = (name: string): string | null => {
    const values = given[name] ?? [];
    if (values.length > 1) {
      throw unfit(name, values.join(','), '只能有一个值', 'it takes one value');
    }
    return values[0] ?? null;
  };
  const ref = (name: string): EntityRef | null => {
    const value = one(name);
    return value === null ? null : refOf(value);
  };
  return EntityFilter.parse({
    types: eachOf('types', given['types'], ENTITY_TYPES),
    stages: eachOf('stages', given['stages'], STAGES),
    basis: eachOf('basis', given['basis'], BASES),
    plan: one('plan'),
    section: one('section'),
    name: one('name'),
    within: ref('within'),
    located: locatedOf(ref('located')),
    industry: ref('industry'),
    relatedTo: given['relatedTo']?.map((value) => ({ entity: refOf(value) })),
  });
}

/** Stands for what the plan places nowhere. No city is called so. */
const NOWHERE = '-';

function locatedOf(ref: EntityRef | null): EntityFilter['located'] {
  if (ref === null) {
    return null;
  }
  return ref.name === NOWHERE ? { in: null, told: false } : { in: ref, told: null };
}

/** Ids are ASCII slugs, as names in a plan are not. */
function refOf(value: string): EntityRef {
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(value) ? { id: value } : { name: value };
}

/** The words that are meant, written as in GraphQL (NATURAL_FEATURE) or as in the domain model (NaturalFeature). */
function eachOf<Word extends string>(
  name: string,
  values: readonly string[] | undefined,
  words: readonly Word[],
): Word[] | undefined {
  const plain = (word: string): string => word.toLowerCase().replaceAll('_', '');
  return values?.map((value) => {
    const word = words.find((known) => plain(known) === plain(value));
    if (word === undefined) {
      const known = words.join(', ');
      throw unfit(name, value, `应为其中之一：${known}`, `it is one of ${known}`);
    }
    return word;
  });
}

function refuseUnknown(name: string): void {
  if (!FILTER_PARAMETERS.some((known) => known === name)) {
    const known = FILTER_PARAMETERS.join(', ');
    throw unfit(name, '', `没有这个参数，可用的有：${known}`, `there is none; there are ${known}`);
  }
}

function unfit(name: string, value: string, zh: string, en: string): UnfitArgumentError {
  return new UnfitArgumentError(name, value, { zh: `${zh}。`, en: `${en}.` });
}
