import type { AtlasContext } from '#server/context.ts';
import { relationEnds } from '#server/domain/relation.ts';
import {
  ENTITY_TYPE_WORDS,
  RELATION_TYPE_WORDS,
  ROLE_WORDS,
} from '#server/domain/vocabulary-words.ts';
import { groundsOf, placesOf } from '#server/papers/grounds.ts';
import type { NamedPoint, PaperGroup, PaperPart } from '#server/papers/paper.ts';
import { quotesOf } from '#server/papers/passages.ts';
import { reserveOf } from '#server/papers/reserve.ts';
import { readLocator, readName } from '#server/records/names.ts';
import type { EntityRecord, RelationRecord } from '#server/records/record.ts';

import type { DelayImpactRecord } from './delay-impact.ts';
import type { Impact } from './impacts.ts';
import type { InformedDepartment, Reason } from './informed.ts';
import type { Surrounding } from './surroundings.ts';
import { DELAY_WORDS } from './words.ts';

/** Whom to tell: who runs it, what it belongs to, where it lies, then departments, each with every reason. */
export async function informedPart(
  context: AtlasContext,
  impact: DelayImpactRecord,
): Promise<readonly PaperPart[]> {
  const { parts, notes, groups } = DELAY_WORDS[context.language];
  const around = await Promise.all([
    surroundingGroup(context, groups.operators, impact.operators),
    surroundingGroup(context, groups.hosts, impact.hosts),
    surroundingGroup(context, groups.places, impact.places),
  ]);
  const departments = (['leads', 'participants', 'waiting'] as const).map((group) =>
    toGroup(
      groups[group],
      impact[group].map((one) => departmentPoint(context, one, impact.of)),
    ),
  );
  const isNobody = departments.flat().length === 0;
  return [
    {
      heading: parts.informed,
      note: isNobody ? notes.nobody : notes.informed,
      groups: [...around, ...departments].flat(),
    },
  ];
}

/** Who waits for it; that nobody does is told too. */
export async function dependentsPart(
  context: AtlasContext,
  { of, dependents, truncated }: DelayImpactRecord,
): Promise<readonly PaperPart[]> {
  const { parts, notes } = DELAY_WORDS[context.language];
  const points = await Promise.all(dependents.map((one) => dependentPoint(context, one, of)));
  const note = points.length === 0 ? notes.noDependents : notes.dependents;
  return [
    {
      heading: parts.dependents,
      note: truncated ? `${note} ${notes.truncated}` : note,
      groups: toGroup(null, points),
    },
  ];
}

/** What lies in it, and what lies with it in the same place; nothing where there is nothing. */
export async function neighboursPart(
  context: AtlasContext,
  { parts: own, sisters }: DelayImpactRecord,
): Promise<readonly PaperPart[]> {
  const { parts, notes, groups } = DELAY_WORDS[context.language];
  const found = await Promise.all([
    surroundingGroup(context, groups.parts, own),
    surroundingGroup(context, groups.sisters, sisters),
  ]);
  return found.flat().length === 0
    ? []
    : [{ heading: parts.neighbours, note: notes.neighbours, groups: found.flat() }];
}

/** What it feeds by type, and what its place goes on to feed. */
export async function fedPart(
  context: AtlasContext,
  { fed, onward }: DelayImpactRecord,
): Promise<readonly PaperPart[]> {
  const { language } = context;
  const { parts, notes, groups } = DELAY_WORDS[language];
  const found = await Promise.all([
    ...fed.map(async ({ type, impacts }) =>
      toGroup(
        ENTITY_TYPE_WORDS[type][language],
        await Promise.all(impacts.map((one) => fedPoint(context, one))),
      ),
    ),
    surroundingGroup(context, groups.onward, onward),
  ]);
  return [
    {
      heading: parts.fed,
      note: fed.length === 0 ? notes.notFed : notes.fed,
      groups: found.flat(),
    },
  ];
}

function toGroup(heading: string | null, points: readonly NamedPoint[]): readonly PaperGroup[] {
  return points.length === 0 ? [] : [{ heading, note: null, points, isShort: false }];
}

async function surroundingGroup(
  context: AtlasContext,
  heading: string,
  some: readonly Surrounding[],
): Promise<readonly PaperGroup[]> {
  const words = DELAY_WORDS[context.language];
  const points = some.map(({ entity, relations, host }) =>
    shownBy(
      context,
      entity,
      relations,
      host === null ? [] : [words.via([readName(host, context.language)])],
    ),
  );
  return toGroup(heading, await Promise.all(points));
}

/** A thing that relations show, with what else is to be said of it. */
async function shownBy(
  context: AtlasContext,
  entity: EntityRecord,
  relations: readonly RelationRecord[],
  facts: readonly string[],
): Promise<NamedPoint> {
  const { language } = context;
  const words = DELAY_WORDS[language];
  const reserve = reserveOf(relations, language);
  const [places, quotes] = await Promise.all([
    placesOf(context, relations),
    groundsOf(context, relations).then((grounds) => quotesOf(context, grounds)),
  ]);
  // Where nothing else is said, that it is derived or intended is the sentence.
  const isBare = facts.length === 0 && reserve !== null;
  return {
    name: readName(entity, language),
    text: isBare
      ? reserve
      : [...facts, ...(reserve === null ? [words.stated] : [])].join(words.clause),
    reserve: isBare ? null : reserve,
    places,
    quotes,
  };
}

function dependentPoint(
  context: AtlasContext,
  { entity, steps }: Impact,
  late: EntityRecord,
): Promise<NamedPoint> {
  const relations = steps.map(({ relation }) => relation);
  return lastVerb(context, relations, late).then((verb) =>
    shownBy(context, entity, relations, [verb]),
  );
}

async function lastVerb(
  { records, language }: AtlasContext,
  relations: readonly RelationRecord[],
  late: EntityRecord,
): Promise<string> {
  const words = DELAY_WORDS[language];
  const last = relations.at(-1);
  if (last === undefined) {
    return '';
  }
  const to = relationEnds(last.id)[1];
  const name = to === late.id ? words.it : readName(await records.entity(to ?? ''), language);
  return words.verb(RELATION_TYPE_WORDS[last.type][language], name);
}

function fedPoint(
  context: AtlasContext,
  { entity, steps, between, strength }: Impact,
): Promise<NamedPoint> {
  const { language } = context;
  const words = DELAY_WORDS[language];
  return shownBy(
    context,
    entity,
    steps.map(({ relation }) => relation),
    [
      ...(between.length === 0 ? [] : [words.via(between.map((one) => readName(one, language)))]),
      words.steps(steps.length),
      words.strength(strength.toFixed(2)),
    ],
  );
}

/** A department with every reason: its role in a task, and whether what is late is the matter of that. */
function departmentPoint(
  { language }: AtlasContext,
  { department, reasons }: InformedDepartment,
  late: EntityRecord,
): NamedPoint {
  const words = DELAY_WORDS[language];
  return {
    name: readName(department, language),
    text: reasons.map((reason) => reasonText(language, reason, late)).join(words.both),
    reserve: null,
    places: [],
    quotes: [],
  };
}

function reasonText(
  language: AtlasContext['language'],
  { task, role, for: of, through }: Reason,
  late: EntityRecord,
): string {
  const words = DELAY_WORDS[language];
  // The annex, where the task is assigned, stands after the section of the same name.
  const at = task.mentions.at(-1);
  const isItself = of.length === 1 && of[0]?.id === late.id;
  const names = of.map((one) => (one.id === late.id ? words.itself : readName(one, language)));
  const vias = new Set(
    through.flatMap(({ duty: { via } }) => (via === null ? [] : [readName(via, language)])),
  );
  const isMatter = through.length < of.length && of.some(({ id }) => id === late.id);
  return [
    words.role(
      ROLE_WORDS[role][language],
      readName(task, language),
      at === undefined ? '' : readLocator(at, language),
    ),
    ...(isItself ? [] : [words.for(names)]),
    ...(isMatter ? [words.standing.MATTER] : []),
    ...(vias.size === 0 ? [] : [words.standing.THROUGH([...vias].join(words.comma))]),
  ].join(words.clause);
}
