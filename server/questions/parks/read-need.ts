import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { UnfitArgumentError } from '#server/domain/errors.ts';
import { HUB_PATTERNS, type HubKind } from '#server/domain/hub-kind.ts';
import { IDS, inRange } from '#server/records/arguments.ts';
import { find } from '#server/records/find.ts';
import type { EntityRecord } from '#server/records/record.ts';
import type { EntityRef, Records } from '#server/records/records.ts';
import { readStatement } from '#server/records/statement.ts';

import { everydayWord } from './everyday-word.ts';
import { featureOf } from './feature-of.ts';
import type { Question } from './question.ts';
import type { Want } from './rank-parks.ts';
import { WEIGHTS } from './reasons.ts';

const HUBS_OF_KINDS = readStatement(new URL('./hubs-of-kinds.cypher', import.meta.url));
const HubsOfKind = z.object({ kind: z.string(), hubs: z.array(z.string()) });

/** The fields of a need, by what they weigh as. */
const FIELDS = {
  INDUSTRIES: { name: 'industries', features: ['industry', 'cluster'] },
  PLACES: { name: 'places', features: ['place'] },
  TRANSPORT: { name: 'transport', features: ['transport'] },
  PLATFORMS: { name: 'platforms', features: ['platform'] },
} as const;
type Field = keyof typeof FIELDS;

const WEIGHT = { least: 0, most: 100 } as const;

/** How much a field counts where the reader does not say. */
export function usualWeight(field: Field): number {
  return Math.round(WEIGHTS[FIELDS[field].features[0]] * WEIGHT.most);
}

/** What a firm looks for, as it is asked. */
export interface Need {
  readonly industries?: readonly EntityRef[] | null | undefined;
  readonly places?: readonly EntityRef[] | null | undefined;
  readonly transport?: readonly EntityRef[] | null | undefined;
  readonly transportKinds?: readonly HubKind[] | null | undefined;
  readonly platforms?: readonly EntityRef[] | null | undefined;
  readonly required?: readonly EntityRef[] | null | undefined;
  readonly requiredKinds?: readonly HubKind[] | null | undefined;
  readonly anyOf?: readonly Field[] | null | undefined;
  readonly weights?:
    | Readonly<Partial<Record<(typeof FIELDS)[Field]['name'], number | null | undefined>>>
    | null
    | undefined;
}

interface Asked {
  readonly field: Field;
  readonly asked: string;
  readonly members: readonly EntityRecord[];
  readonly isRequired: boolean;
  /** The everyday word that it was asked by, if any. */
  readonly word: string | null;
  readonly kind: HubKind | null;
}

/** Reads a need. Throws UNKNOWN_ENTITY and AMBIGUOUS_NAME for names, BAD_ARGUMENT where nothing or too much is looked for, or what is required is not among it. */
export async function readNeed(context: AtlasContext, need: Need): Promise<Question> {
  const asked = [...(await readRefs(context, need)), ...(await readKinds(context, need))];
  inRange('need', asked.length, IDS);
  const wanted = asked.flatMap(({ field, members, word }) =>
    members.map((entity) => ({ entity, feature: featureIn(field, entity), asked: word })),
  );
  return {
    wanted: [...new Map(wanted.map((one) => [one.entity.id, one])).values()],
    wants: toWants(asked, new Set(need.anyOf ?? [])),
    weights: weightsOf(need),
    isByRarity: false,
    except: null,
    understood: asked.map(({ asked: text, members }) => ({ asked: text, entities: members })),
  };
}

async function readRefs({ records }: AtlasContext, need: Need): Promise<Asked[]> {
  const refs = (['INDUSTRIES', 'PLACES', 'TRANSPORT', 'PLATFORMS'] as const).flatMap((field) =>
    (need[FIELDS[field].name] ?? []).map((ref) => ({ field, ref })),
  );
  const required = await meantByEach(records, need.required ?? []);
  const meant = await meantByEach(
    records,
    refs.map(({ ref }) => ref),
  );
  const asked: Asked[] = [];
  for (const [index, { field, ref }] of refs.entries()) {
    const members = await records.entities(meant[index] ?? []);
    const [first] = members;
    if (first !== undefined && !asked.some((one) => one.members[0]?.id === first.id)) {
      asked.push({
        ...{ field, members, kind: null },
        asked: ref.name ?? first.name,
        isRequired: required.some(([id]) => id === first.id),
        word: everydayWord(ref, first),
      });
    }
  }
  for (const [id = ''] of required) {
    if (!asked.some(({ members }) => members[0]?.id === id)) {
      throw notAsked((await records.entity(id)).name);
    }
  }
  return asked;
}

/** What each reference means. An everyday word of several industries, such as 电池, means any of them; a name of several things is to be told apart. */
async function meantByEach(records: Records, refs: readonly EntityRef[]): Promise<string[][]> {
  const candidates = await Promise.all(refs.map((ref) => records.candidates(ref)));
  const meant: string[][] = [];
  for (const [index, ref] of refs.entries()) {
    const found = candidates[index] ?? [];
    const isWord = found.length > 1 && found.every(({ type }) => type === 'Industry');
    meant.push(isWord ? found.map(({ id }) => id) : [await records.meant(ref)]);
  }
  return meant;
}

async function readKinds(context: AtlasContext, need: Need): Promise<Asked[]> {
  const required = new Set(need.requiredKinds ?? []);
  const kinds = [...new Set([...(need.transportKinds ?? []), ...required])];
  const rows =
    kinds.length === 0
      ? []
      : await find(
          context,
          HUBS_OF_KINDS,
          { kinds: kinds.map((kind) => ({ kind, ...HUB_PATTERNS[kind] })) },
          HubsOfKind,
        );
  return Promise.all(
    kinds.map(async (kind) => ({
      field: 'TRANSPORT' as const,
      asked: kind,
      members: await context.records.entities(rows.find((row) => row.kind === kind)?.hubs ?? []),
      isRequired: required.has(kind),
      word: null,
      kind,
    })),
  );
}

/** One want for each thing that is asked for; of a field of which one is enough, one for all that is not required. */
function toWants(asked: readonly Asked[], anyOf: ReadonlySet<Field>): Want[] {
  const own = asked.filter(({ field, isRequired }) => isRequired || !anyOf.has(field));
  const alike = [...anyOf].map((field) =>
    asked.filter((one) => one.field === field && !own.includes(one)),
  );
  return [...own.map((one) => [one]), ...alike].flatMap((together) => toWant(together) ?? []);
}

function toWant(together: readonly Asked[]): Want | null {
  const [first] = together;
  const members = together.flatMap((one) => one.members);
  if (first === undefined) {
    return null;
  }
  return {
    id: together
      .map(({ asked, members: its }) => its.map(({ id }) => id).join('+') || asked)
      .join('+'),
    sortKey: members[0]?.sortKey ?? '',
    feature: members[0] === undefined ? 'transport' : featureIn(first.field, members[0]),
    members: members.map(({ id }) => id),
    isRequired: first.isRequired,
    asked: first.word,
    kind: together.length === 1 ? first.kind : null,
    own: [],
  };
}

/** A cluster is looked for as an industry is, and weighs as one. */
function featureIn(field: Field, entity: EntityRecord): Want['feature'] {
  return field === 'INDUSTRIES' ? featureOf(entity, false) : FIELDS[field].features[0];
}

function weightsOf({ weights }: Need): Question['weights'] {
  const weighed = { ...WEIGHTS };
  for (const { name, features } of Object.values(FIELDS)) {
    const weight = weights?.[name] ?? null;
    for (const feature of weight === null ? [] : features) {
      weighed[feature] = inRange(`weights.${name}`, weight, WEIGHT) / WEIGHT.most;
    }
  }
  return weighed;
}

function notAsked(name: string): UnfitArgumentError {
  return new UnfitArgumentError('required', name, {
    zh: '必须具备的，须先写在 industries、places、transport 或 platforms 里。',
    en: 'what a park must have is to be among industries, places, transport or platforms too.',
  });
}
