import { z } from 'zod';

import type { Resolvers } from '#server/__generated__/resolvers.ts';
import { Amount } from '#server/domain/entity.ts';
import { Locator } from '#server/domain/locator.ts';
import { paragraphsOf } from '#server/domain/paragraphs-of.ts';
import { replaceEntities } from '#server/domain/presentation.ts';
import { RULE_DESCRIPTIONS } from '#server/domain/rule-descriptions.ts';
import {
  COMPARATORS,
  INDICATOR_KINDS,
  RULE_NAMES,
  SECTION_KINDS,
} from '#server/domain/vocabulary.ts';
import { edgesOf, pageInfo } from '#server/projection/page.ts';
import { EntityRecord } from '#server/projection/records.ts';

import { traceAddress } from './explorer-addresses.ts';

const Sorted = z.looseObject({ sortKey: z.string() });
const Page = z.object({
  rows: z.array(Sorted.extend({ node: z.unknown() })),
  size: z.number(),
  isContinued: z.boolean(),
  isBackward: z.boolean().optional(),
  list: z.string(),
  totalCount: z.number().nullable(),
});
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
const Placed = z.object({ at: Locator, plan: z.string() });
const Paragraphed = z.object({ paragraphs: Placed });
const Amounts = z.object({
  amounts: z.array(z.string().transform((json) => Amount.parse(JSON.parse(json)))).nullish(),
});

const Presented = z.object({
  presentation: z
    .object({
      json: z.string().transform((json): unknown => JSON.parse(json)),
      entities: z.array(EntityRecord),
    })
    .nullish(),
});

/** What a plan presents itself with, the entities in the places of their ids; null where it brings nothing. */
function presentationOf(plan: unknown): unknown {
  const { presentation } = Presented.parse(plan);
  if (presentation == null) {
    return null;
  }
  const byId = new Map(presentation.entities.map((entity) => [entity.id, entity]));
  return replaceEntities(presentation.json, (id) => byId.get(id));
}

const connection = {
  edges: (page: unknown) => edgesOf(Page.parse(page)),
  nodes: (page: unknown) => edgesOf(Page.parse(page)).map((row) => row.node),
  pageInfo: (page: unknown) => pageInfo(Page.parse(page)),
};

/** The fields of a record that are worked out here; the others are handed over by the statement that read it. */
export const recordResolvers: Resolvers = {
  Plan: { presentation: presentationOf },
  Project: { amounts: (project) => Amounts.parse(project).amounts ?? [] },
  Indicator: {
    kind: (indicator) => IndicatorKind.parse(indicator).indicatorKind,
    comparator: (indicator) => COMPARATOR[Compared.parse(indicator).comparator ?? 'none'],
  },
  Section: {
    kind: (section) => SectionKind.parse(section).sectionKind,
    paragraphs: (section, _args, { planTexts }) => {
      const { plan, at } = Paragraphed.parse(section).paragraphs;
      const text = planTexts.get(plan);
      return text === undefined ? [] : [...paragraphsOf(text, at)];
    },
  },
  Trace: { url: (trace, _args, context) => traceAddress(trace, context) },
  Relation: {
    rule: (relation, _args, { language }) => {
      const { rule } = Ruled.parse(relation);
      return rule == null ? null : { name: rule, description: RULE_DESCRIPTIONS[rule][language] };
    },
  },
  Mention: {
    passage: (mention, _args, { planTexts }) => {
      const { plan, at } = Placed.parse(mention);
      return planTexts.get(plan)?.get(at) ?? null;
    },
  },
  RelationConnection: connection,
  NeighbourConnection: connection,
  EntityConnection: connection,
  RelationListConnection: connection,
  SearchConnection: connection,
};
