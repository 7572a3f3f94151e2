import { z } from 'zod';

import { Entity } from '#server/mcp/answers/entity.ts';
import { Fact, factOf, Mentions, Places, placesOf, Relation } from '#server/mcp/answers/fact.ts';
import { rounded } from '#server/mcp/answers/walk.ts';
import type { Asking } from '#server/mcp/asking.ts';
import { readDocument } from '#server/mcp/read-document.ts';

const DOCUMENT = readDocument(new URL('./park-advice.graphql', import.meta.url));

/** How many reasons of a park are told, and relations of a reason; the explorer has all. */
const MOST_REASONS = 4;
const MOST_FACTS = 2;

const CautionTold = z.object({ kind: z.string(), description: z.string(), mentions: Mentions });
const ParkTold = z.object({
  rank: z.number(),
  isTied: z.boolean(),
  score: z.number(),
  ahead: z.string().nullable(),
  park: Entity.extend({ mentions: Mentions }),
  reasons: z.array(
    z.object({
      description: z.string(),
      contribution: z.number(),
      relations: z.array(Relation),
    }),
  ),
  cautions: z.array(CautionTold),
  absences: z.array(z.object({ description: z.string(), passages: Mentions })),
});

const Told = z.object({
  parkAdvice: z.object({
    totalCount: z.number(),
    note: z.string().nullable(),
    understood: z.array(z.object({ asked: z.string(), entities: z.array(Entity) })),
    cautions: z.array(CautionTold),
    parks: z.array(ParkTold),
    nearest: z.array(ParkTold),
  }),
});

const Caution = z.object({
  kind: z.string().describe('stage, intended, place or limit'),
  description: z.string(),
  at: Places,
});

const Park = z
  .object({
    rank: z.number(),
    is_tied: z.boolean().describe('another park has the same score'),
    score: z.number().describe('0 to 1; it orders parks and is no verdict'),
    park: Entity,
    at: Places.describe('where the plan names the park'),
    reasons: z.array(
      z.object({
        description: z.string(),
        contribution: z.number().describe('how much of the score'),
        evidence: z.array(Fact).describe('none where the name of the park itself shows it'),
      }),
    ),
    cautions: z.array(Caution).describe('what speaks against it'),
    absences: z
      .array(z.object({ description: z.string(), at: Places }))
      .describe('what was asked for and not found of it'),
    ahead: z.string().nullable().describe('why it stands before the next'),
  })
  .meta({ id: 'Park' });
export type Park = z.infer<typeof Park>;

/** Parks for a need or like one thing, each with what speaks for it and against it. */
export const ParkAdvice = z.object({
  total: z.number().describe('how many parks are good enough to be told'),
  note: z.string().nullable().describe('what must be known of the answer as a whole'),
  understood: z.array(z.object({ asked: z.string(), entities: z.array(Entity) })),
  parks: z.array(Park).describe('best first'),
  nearest: z.array(Park).describe('where none is good enough: what comes nearest, not recommended'),
  cautions: z.array(Caution).describe('what holds for all of them'),
  url: z.string(),
});
export type ParkAdvice = z.infer<typeof ParkAdvice>;

/** Asks for parks; `url` is where the explorer shows the same. */
export async function parkAdvice(
  question: Readonly<Record<string, unknown>>,
  url: string,
  asking: Asking,
): Promise<ParkAdvice> {
  const { totalCount, cautions, parks, nearest, ...rest } = Told.parse(
    await asking.ask(DOCUMENT, question),
  ).parkAdvice;
  return {
    ...rest,
    total: totalCount,
    parks: parks.map((one) => parkOf(one, asking)),
    nearest: nearest.map((one) => parkOf(one, asking)),
    cautions: cautions.map((one) => cautionOf(one, asking)),
    url,
  };
}

function parkOf(told: z.infer<typeof ParkTold>, asking: Asking): Park {
  const { park, reasons, cautions, absences } = told;
  return {
    rank: told.rank,
    is_tied: told.isTied,
    score: rounded(told.score),
    park: Entity.parse(park),
    at: placesOf(park.mentions, asking),
    reasons: reasons.slice(0, MOST_REASONS).map(({ description, contribution, relations }) => ({
      description,
      contribution: rounded(contribution),
      evidence: relations.slice(0, MOST_FACTS).map((one) => factOf(one, asking)),
    })),
    cautions: cautions.map((one) => cautionOf(one, asking)),
    absences: absences.map(({ description, passages }) => ({
      description,
      at: placesOf(passages, asking),
    })),
    ahead: told.ahead,
  };
}

function cautionOf(
  { kind, description, mentions }: z.infer<typeof CautionTold>,
  asking: Asking,
): z.infer<typeof Caution> {
  return { kind, description, at: placesOf(mentions, asking) };
}
