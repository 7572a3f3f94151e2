import type { GraphQLFieldResolver } from 'graphql';
import { z } from 'zod';

import type { Resolvers } from '#server/__generated__/resolvers.ts';
import type { AtlasContext } from '#server/context.ts';
import { Amount } from '#server/domain/entity.ts';
import { Locator } from '#server/domain/locator.ts';
import { paragraphsOf } from '#server/domain/paragraphs-of.ts';
import { PlanPresentation, presentedIn, replaceEntities } from '#server/domain/presentation.ts';
import { relationEnds } from '#server/domain/relation.ts';
import { RULE_DESCRIPTIONS } from '#server/domain/rule-descriptions.ts';
import {
  COMPARATORS,
  INDICATOR_KINDS,
  RULE_NAMES,
  SECTION_KINDS,
} from '#server/domain/vocabulary.ts';
import { responsibilities } from '#server/questions/responsibilities/responsibilities.ts';
import { ENTITY_FIELDS } from '#server/records/entity-fields.ts';
import { CONNECTION } from '#server/records/page.ts';
import type {
  EntityRecord,
  MentionRecord,
  PlanRecord,
  RelationRecord,
} from '#server/records/record.ts';

import { entityAddress, traceAddress } from './explorer-addresses.ts';
import { planStageOf, progressOf, recordBy, recordsOf, stageRecordOf } from './ledger-resolvers.ts';
import { relationCounts } from './relation-counts.ts';
import { relationGroups, relationsOf } from './relation-groups.ts';

const Ruled = z.object({ rule: z.enum(RULE_NAMES).nullish() });
const IndicatorKind = z.object({ indicatorKind: z.enum(INDICATOR_KINDS) });
const Compared = z.object({ comparator: z.enum(COMPARATORS).nullish() });
const COMPARATOR = {
  equal: 'EQUAL',
  at_least: 'AT_LEAST',
  at_most: 'AT_MOST',
  about: 'ABOUT',
  none: null,
} as const;
const SectionKind = z.object({ sectionKind: z.enum(SECTION_KINDS) });
const Placed = z.object({ at: Locator });
const Amounts = z.object({
  amounts: z.array(z.string().transform((json) => Amount.parse(JSON.parse(json)))).nullish(),
});
const Titled = z.object({
  titleNames: z.array(z.string()).default([]),
  titleLocators: z.array(z.string()).default([]),
  titleIntents: z.array(z.string()).default([]),
});
const LaterNamed = z.object({ laterNames: z.array(z.string()).nullish() });
const Worded = z.object({ everydayWords: z.array(z.string()).nullish() });

/** What a plan presents itself with, the entities in the places of their ids; null where it brings nothing. */
async function presentationOf(plan: PlanRecord, { records }: AtlasContext): Promise<unknown> {
  const json = await records.presentation(plan.id);
  if (json === null) {
    return null;
  }
  const presentation = PlanPresentation.parse(JSON.parse(json));
  const ids = new Set(presentedIn(presentation).map(({ id }) => id));
  const entities = await records.entities([...ids]);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return replaceEntities(presentation, (id) => byId.get(id));
}

function mentionsOf({ mentions, mentionSections }: EntityRecord | RelationRecord): MentionRecord[] {
  return mentions.flatMap((at, index) => {
    const section = mentionSections[index] ?? null;
    return section === null ? [] : { at, section };
  });
}

/** The titles, which are stored as lists side by side; an empty word where a title is no wish. */
function titlesOf(entity: EntityRecord): object[] {
  const { titleNames, titleLocators, titleIntents } = Titled.parse(entity);
  return titleNames.map((name, index) => {
    const intendedWord = titleIntents[index] ?? '';
    return {
      name,
      at: titleLocators[index],
      intended: intendedWord !== '',
      intendedWord: intendedWord === '' ? null : intendedWord,
    };
  });
}

/** The fields of any entity that are worked out here; those that walk are in entity-fields.ts. */
export const COMMON_FIELDS: Readonly<
  Record<string, GraphQLFieldResolver<EntityRecord, AtlasContext>>
> = {
  ...ENTITY_FIELDS,
  mentions: mentionsOf,
  titles: titlesOf,
  relationCounts,
  relationGroups,
  responsibilities: ({ id }, _args, context) => responsibilities(context, id),
  url: (entity, _args, context) => entityAddress(entity, context),
  records: recordsOf,
  progress: progressOf,
  stageRecord: stageRecordOf,
  planStage: planStageOf,
  laterNames: (entity) => LaterNamed.parse(entity).laterNames ?? [],
  addedBy: ({ addedBy }, _args, context) => recordBy(addedBy, context),
};

/** The fields of a record that are worked out here; the others are its stored properties. */
export const recordResolvers: Resolvers = {
  Plan: {
    outline: (plan, _args, { records }) => records.outline(plan.id),
    presentation: (plan, _args, context) => presentationOf(plan, context),
    hasText: ({ id }, _args, { planTexts }) => planTexts.has(id),
  },
  Industry: { everydayWords: (industry) => Worded.parse(industry).everydayWords ?? [] },
  Project: { amounts: (project) => Amounts.parse(project).amounts ?? [] },
  Indicator: {
    kind: (indicator) => IndicatorKind.parse(indicator).indicatorKind,
    comparator: (indicator) => COMPARATOR[Compared.parse(indicator).comparator ?? 'none'],
  },
  Section: {
    kind: (section) => SectionKind.parse(section).sectionKind,
    paragraphs: (section, _args, { planTexts }) => {
      const text = planTexts.get(section.plan);
      return text === undefined ? [] : [...paragraphsOf(text, Placed.parse(section).at)];
    },
  },
  Trace: { url: (trace, _args, context) => traceAddress(trace, context) },
  Relation: {
    from: ({ id }, _args, { records }) => records.entity(relationEnds(id)[0] ?? ''),
    to: ({ id }, _args, { records }) => records.entity(relationEnds(id)[1] ?? ''),
    mentions: mentionsOf,
    record: ({ record }, _args, context) => recordBy(record, context),
    restsOn: ({ restsOn }, _args, { records }) => records.relations(restsOn),
    rule: (relation, _args, { language }) => {
      const { rule } = Ruled.parse(relation);
      return rule == null ? null : { name: rule, description: RULE_DESCRIPTIONS[rule][language] };
    },
  },
  RelationGroup: {
    relations: (group, args, context) => relationsOf(group, args, context),
  },
  Mention: {
    section: ({ section }, _args, { records }) => records.entity(section),
    passage: async (mention, _args, { planTexts, records }) => {
      const { plan } = await records.entity(mention.section);
      return planTexts.get(plan)?.get(Placed.parse(mention).at) ?? null;
    },
  },
  RelationConnection: CONNECTION,
  NeighbourConnection: CONNECTION,
  EntityConnection: CONNECTION,
  RelationListConnection: CONNECTION,
  SearchConnection: CONNECTION,
  PassageConnection: { edges: CONNECTION.edges, pageInfo: CONNECTION.pageInfo },
  PortfolioConnection: CONNECTION,
  PortfolioRow: {
    leads: ({ entity }, _args, context) => responsibilities(context, entity.id, 'LEAD'),
    participants: ({ entity }, _args, context) =>
      responsibilities(context, entity.id, 'PARTICIPANT'),
  },
};
