import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { ADDED, type Addition, type RelationAddition } from '#server/domain/addition.ts';
import { RELATION_ENDS } from '#server/domain/relation.ts';
import type { EntityType, RelationType } from '#server/domain/vocabulary.ts';
import { ENTITY_TYPE_WORDS, RELATION_TYPE_WORDS } from '#server/domain/vocabulary-words.ts';
import { plans } from '#server/questions/plans/plans.ts';
import { nameWords } from '#server/records/names.ts';
import type { EntityRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';

import { badValues, type InputError, meantOr } from './input-error.ts';
import { newIds } from './new-ids.ts';

interface RelationGiven {
  readonly type: RelationType;
  readonly direction?: string | null | undefined;
  readonly other: EntityRef;
  readonly intended?: string | null | undefined;
}

/** What a record is of, and what it adds to the graph, as GraphQL hands it over. */
export interface AddedGiven {
  readonly of?: EntityRef | null | undefined;
  readonly adds?:
    | {
        readonly type: string;
        readonly name: string;
        readonly aliases?: readonly string[] | null | undefined;
        readonly plan?: string | null | undefined;
      }
    | null
    | undefined;
  readonly relations?: readonly RelationGiven[] | null | undefined;
  readonly alias?: string | null | undefined;
  readonly sameAs?: EntityRef | null | undefined;
}

type Added = Pick<Addition, 'adds' | 'relations' | 'alias' | 'sameAs'>;

/** Of which entity a record is, to which plan that belongs, and what is added; all of it found. */
export interface Subject {
  readonly of: string;
  readonly plan: string;
  readonly added: Added;
}

const Added = z.strictObject(ADDED);

/** Finds whom a record names, or tells what is wrong with that. */
export async function findSubject(
  context: AtlasContext,
  given: AddedGiven,
): Promise<Subject | readonly InputError[]> {
  if ((given.of == null) === (given.adds == null)) {
    return [ONE_OF_BOTH];
  }
  const { errors, ...named } = await findNamed(context, given);
  const parsed = Added.safeParse(addedOf(given, named));
  if (!parsed.success) {
    return [...errors, ...badValues(parsed.error, given)];
  }
  const found = { ...named, added: parsed.data };
  const faults = [...errors, ...misfits(found), ...(await taken(context, parsed.data))];
  return faults.length > 0 ? faults : settle(context, given, found);
}

/** The entities that a record names, as far as they are there. */
interface Named {
  readonly of: EntityRecord | null;
  /** The other ends of its relations, in their order. */
  readonly others: readonly (EntityRecord | null)[];
  readonly same: EntityRecord | null;
}

async function findNamed(
  { records }: AtlasContext,
  { of, relations, sameAs }: AddedGiven,
): Promise<Named & { readonly errors: readonly InputError[] }> {
  const errors: InputError[] = [];
  const find = async (ref: EntityRef | null | undefined, field: string) => {
    if (ref == null) {
      return null;
    }
    const meant = await meantOr(records.meant(ref), field);
    if ('error' in meant) {
      errors.push(meant.error);
      return null;
    }
    return records.entity(meant.id);
  };
  const others: (EntityRecord | null)[] = [];
  for (const [index, { other }] of (relations ?? []).entries()) {
    others.push(await find(other, `relations.${String(index)}.other`));
  }
  return { of: await find(of, 'of'), others, same: await find(sameAs, 'sameAs'), errors };
}

/** What is added, as a line has it: ids in place of references, nothing that was not given. */
function addedOf({ adds, relations, alias }: AddedGiven, { others, same }: Named): object {
  const { type, name, aliases } = adds ?? {};
  return {
    ...(adds == null ? {} : { adds: { type, name, ...listed('aliases', aliases) } }),
    ...listed(
      'relations',
      relations?.map(({ type: kind, direction, intended }, index) => ({
        type: kind,
        direction: direction ?? 'OUT',
        other: others[index]?.id ?? NOT_FOUND,
        ...(intended == null ? {} : { intended }),
      })),
    ),
    ...(alias == null ? {} : { alias }),
    ...(same === null ? {} : { sameAs: same.id }),
  };
}

/** In the place of an id that is told to be missing. */
const NOT_FOUND = 'not-found';

function listed(key: string, list: readonly unknown[] | null | undefined): object {
  return list == null || list.length === 0 ? {} : { [key]: list };
}

interface Found extends Named {
  readonly added: Added;
}

/** Relations that cannot lead from the one to the other, and two things that cannot be one. */
function misfits({ added, of, others, same }: Found): InputError[] {
  const own = added.adds?.type ?? of?.type;
  const wrong = (added.relations ?? []).flatMap((relation, index) => {
    const other = others[index] ?? null;
    return other === null ||
      own === undefined ||
      (fits(relation, own, other.type) && other.id !== of?.id)
      ? []
      : [wrongEnds(index, relation, own, other.type)];
  });
  const isOne = same === null || (same.type === of?.type && same.id !== of.id);
  return isOne ? wrong : [...wrong, notOne(of, same)];
}

/** Whether a relation may lead between things of these types. */
function fits({ type, direction }: RelationAddition, own: EntityType, other: EntityType): boolean {
  const [from, to] = direction === 'OUT' ? [own, other] : [other, own];
  const ends = RELATION_ENDS[type];
  return ends.from?.includes(from) !== false && ends.to?.includes(to) !== false;
}

/** A new thing bears no name that leads to another. */
async function taken({ records }: AtlasContext, { adds }: Added): Promise<readonly InputError[]> {
  const [bearer] = adds === undefined ? [] : await records.candidates({ name: adds.name });
  return bearer === undefined
    ? []
    : [
        {
          field: 'adds.name',
          code: 'ALREADY_THERE',
          words: {
            zh: `“${adds?.name ?? ''}”已经有了（${bearer.id}）：请改用 of 指明它，或换一个能区别的名称。`,
            en: `“${adds?.name ?? ''}” is there already (${bearer.id}): name it by of, or give a name that tells them apart.`,
          },
        },
      ];
}

async function settle(
  context: AtlasContext,
  { adds }: AddedGiven,
  { added, of, others }: Found,
): Promise<Subject> {
  if (of !== null) {
    return { of: of.id, plan: of.plan, added };
  }
  const plan =
    adds?.plan ?? others.find((other) => other !== null)?.plan ?? (await firstPlan(context));
  const [id = ''] = await newIds(context.records, [{ plan, name: added.adds?.name ?? '' }]);
  return { of: id, plan, added };
}

/** The id of the first of the plans. */
export async function firstPlan(context: AtlasContext): Promise<string> {
  const [first] = await plans(context);
  return first?.id ?? '';
}

const ONE_OF_BOTH: InputError = {
  field: 'of',
  code: 'BAD_VALUE',
  words: {
    zh: '记录或说一个已有的实体（of），或新增一个（adds），二者取一。',
    en: 'A record is of an entity that is there (of) or adds one (adds): give one of the two.',
  },
};

function wrongEnds(
  index: number,
  { type, direction }: RelationAddition,
  own: EntityType,
  otherType: EntityType,
): InputError {
  const [from, to] = direction === 'OUT' ? [own, otherType] : [otherType, own];
  const relation = RELATION_TYPE_WORDS[type];
  const [one, other] = [ENTITY_TYPE_WORDS[from], ENTITY_TYPE_WORDS[to]];
  return {
    field: `relations.${String(index)}.type`,
    code: 'BAD_VALUE',
    words: {
      zh: `“${relation.zh}”（${type}）不能由${one.zh}指向${other.zh}，也不能指向自身；请换一种关系或方向。`,
      en: `${type} (${relation.en}) cannot lead from a ${from} to a ${to}, nor to itself; choose another relation or direction.`,
    },
  };
}

function notOne(one: EntityRecord | null, other: EntityRecord): InputError {
  const names = one === null ? null : nameWords(one);
  const into = nameWords(other);
  return {
    field: 'sameAs',
    code: 'BAD_VALUE',
    words: {
      zh: `“${names?.zh ?? ''}”与“${into.zh}”不能并为一个：须是两个同类的实体。`,
      en: `“${names?.en ?? ''}” and “${into.en}” cannot be one: they must be two entities of one type.`,
    },
  };
}
