import type { AtlasContext } from '#server/context.ts';
import { relationEnds } from '#server/domain/relation.ts';
import { RELATION_TYPE_WORDS } from '#server/domain/vocabulary-words.ts';
import type { Language } from '#server/domain/language.ts';
import type { EntityRecord, RelationRecord } from '#server/records/record.ts';

import type { BriefReason } from './brief.ts';
import { readLocators, readName } from '#server/records/names.ts';
import { quotesOf } from '#server/papers/passages.ts';
import { reserveOf } from '#server/papers/reserve.ts';
import type { ToldPark } from './told-park.ts';
import { BRIEF_WORDS, ENGLISH_VERBS } from './words.ts';

type ReasonRecord = ToldPark['reasons'][number];

/** More steps than these are no sentence: the places then tell where to look. */
const MOST_STEPS = 4;

/** A reason as a sentence, with the steps that lead to it where it takes several, and the plan's words. */
export async function toReason(
  context: AtlasContext,
  park: EntityRecord,
  reason: ReasonRecord,
): Promise<BriefReason> {
  const { language } = context;
  const words = BRIEF_WORDS[language];
  const said = reason.description;
  const steps =
    reason.relations.length < 2 || reason.relations.length > MOST_STEPS
      ? []
      : await Promise.all(reason.relations.map((one) => sentenceOf(context, park, one)));
  const [want = park] = reason.entities;
  return {
    said,
    text: steps.length === 0 ? said : `${said}${words.colon}${steps.join(words.clause)}`,
    reserve: reserveOf(reason.relations, language),
    places: readLocators(
      reason.relations.flatMap(({ mentions }) => mentions),
      language,
    ),
    quotes: await quotesOf(context, reason.relations),
    feature: featureWord(reason.feature, language),
    want: readName(want, language),
    contribution: reason.contribution,
    most: reason.most,
  };
}

async function sentenceOf(
  { records, language }: AtlasContext,
  park: EntityRecord,
  { id, type, intended }: RelationRecord,
): Promise<string> {
  const words = BRIEF_WORDS[language];
  const [from = park, to = park] = await records.entities(relationEnds(id));
  const nameOf = (entity: EntityRecord): string =>
    entity.id === park.id ? words.here : readName(entity, language);
  return language === 'zh'
    ? `${nameOf(from)}${intended ? '拟' : ''}${RELATION_TYPE_WORDS[type].zh}${nameOf(to)}`
    : `${nameOf(from)} ${ENGLISH_VERBS[type] ?? RELATION_TYPE_WORDS[type].en} ${nameOf(to)}${intended ? ' (intended)' : ''}`;
}

/** What a feature is called; one that is new to a brief is told by its code. */
function featureWord(feature: string, language: Language): string {
  const features: Readonly<Record<string, string>> = BRIEF_WORDS[language].features;
  return features[feature] ?? feature;
}
