import { z } from 'zod';

import { LanguageArgument } from '#server/mcp/answers/arguments.ts';
import { EntityType, typeWord } from '#server/mcp/answers/entity.ts';
import { RelationType } from '#server/mcp/answers/fact.ts';
import type { Asking } from '#server/mcp/asking.ts';
import { readDocument } from '#server/mcp/read-document.ts';
import { defineTool } from '#server/mcp/tool.ts';

const DOCUMENT = readDocument(new URL('./get-statistics.graphql', import.meta.url));

const PlanTold = z.object({
  plan: z.object({
    id: z.string(),
    title: z.string(),
    titleEn: z.string().nullable(),
    issuer: z.string(),
    issuerEn: z.string().nullable(),
    period: z.string(),
    version: z.string(),
    licence: z.string(),
    hasText: z.boolean(),
  }),
  entities: z.array(z.object({ type: EntityType, count: z.number() })),
  relations: z.array(
    z.object({
      type: RelationType,
      basis: z.enum(['STATED', 'DERIVED', 'RECORDED']),
      count: z.number(),
    }),
  ),
});
const Told = z.object({ statistics: z.array(PlanTold) });

const Plan = z.object({
  id: z.string(),
  title: z.string(),
  issuer: z.string(),
  period: z.string(),
  version: z.string().describe('cite it: it changes whenever the graph does'),
  licence: z.string().describe('of the data'),
  has_text: z.boolean().describe('whether search_passages is there'),
  entities: z.array(z.object({ type: EntityType, total: z.number() })),
  relations: z.array(
    z.object({
      type: RelationType,
      stated: z.number(),
      derived: z.number(),
      recorded: z.number().describe('from later papers'),
    }),
  ),
});
export const Statistics = z.object({ plans: z.array(Plan), url: z.string() });
export type Statistics = z.infer<typeof Statistics>;

/** Asks how much the atlas holds, of which plans, in which version. */
export async function statistics(asking: Asking): Promise<Statistics> {
  const told = Told.parse(await asking.ask(DOCUMENT));
  return {
    plans: told.statistics.map((one) => planOf(one, asking)),
    url: asking.addresses.page('/overview'),
  };
}

function planOf(
  { plan, entities, relations }: z.infer<typeof PlanTold>,
  { language }: Asking,
): z.infer<typeof Plan> {
  const isEnglish = language === 'en';
  const types = [...new Set(relations.map(({ type }) => type))];
  const countOf = (type: string, basis: string): number =>
    relations.find((one) => one.type === type && one.basis === basis)?.count ?? 0;
  return {
    id: plan.id,
    title: isEnglish && plan.titleEn !== null ? `${plan.titleEn} (${plan.title})` : plan.title,
    issuer: isEnglish ? (plan.issuerEn ?? plan.issuer) : plan.issuer,
    period: plan.period,
    version: plan.version,
    licence: plan.licence,
    has_text: plan.hasText,
    entities: entities.map(({ type, count }) => ({ type, total: count })),
    relations: types.map((type) => ({
      type,
      stated: countOf(type, 'STATED'),
      derived: countOf(type, 'DERIVED'),
      recorded: countOf(type, 'RECORDED'),
    })),
  };
}

export const getStatistics = defineTool({
  name: 'get_statistics',
  title: { zh: '图谱里有什么', en: 'How much is in it' },
  description:
    'Which plans the atlas holds, in which version, under which licence, and how many entities and relations of each type, apart by stated and derived. Ask it before you say how much there is of anything, and for the version to cite.',
  input: z.strictObject({ language: LanguageArgument }),
  output: Statistics,
  answer: async (_asked, asking) => {
    const data = await statistics(asking);
    return { data, text: statisticsText(data, asking) };
  },
});

/** What the atlas holds, as text. */
export function statisticsText({ plans, url }: Statistics, asking: Asking): string {
  const { words } = asking;
  const sum = (counts: readonly number[]): number => counts.reduce((one, other) => one + other, 0);
  return [
    ...plans.flatMap(({ title, issuer, period, version, licence, entities, relations }) => [
      [title, issuer, period, version, licence].join(' · '),
      words.statistics(
        sum(entities.map(({ total }) => total)),
        sum(relations.map(({ stated }) => stated)),
        sum(relations.map(({ derived }) => derived)),
      ),
      entities
        .map(({ type, total }) => `${typeWord(type, asking)} ${String(total)}`)
        .join(words.comma),
    ]),
    words.see(url),
  ].join('\n');
}
