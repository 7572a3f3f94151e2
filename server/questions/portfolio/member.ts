import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { Amount } from '#server/domain/entity.ts';
import { UnfitArgumentError } from '#server/domain/errors.ts';
import { ENTITY_TYPES, RECORD_STAGES, type EntityType } from '#server/domain/vocabulary.ts';
import { find } from '#server/records/find.ts';
import type { EntityRecord } from '#server/records/record.ts';
import { readStatement } from '#server/records/statement.ts';
import { Walk } from '#server/records/walk.ts';

const statement = (file: string): string => readStatement(new URL(file, import.meta.url));

const LYING_IN = statement('./lying-in.cypher');
const ALONG_CORRIDOR = statement('./along-corridor.cypher');
const ALONG_LINE = statement('./along-line.cypher');
const RUN_BY = statement('./run-by.cypher');
const OF_INDUSTRY = statement('./of-industry.cypher');

/** What tells the members of a portfolio, by the type of what is asked about. */
const STATEMENTS: Readonly<Partial<Record<EntityType, string>>> = {
  City: LYING_IN,
  Place: LYING_IN,
  Zone: LYING_IN,
  Park: LYING_IN,
  Hub: LYING_IN,
  Corridor: ALONG_CORRIDOR,
  Line: ALONG_LINE,
  Organization: RUN_BY,
  Industry: OF_INDUSTRY,
};

/** How something belongs to what was asked about. */
export const STANDINGS = [
  'LIES_IN',
  'WORK_ON',
  'ALONG',
  'AT_STOP',
  'OPERATED',
  'OF_INDUSTRY',
  'RUNS_WORK',
] as const;

/** What belongs to what was asked about: as much of it as rows are chosen and ordered by, and the walk that shows it. */
export const Member = Walk.extend({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  stage: z.enum(RECORD_STAGES).nullable(),
  pinyin: z.string(),
  sortKey: z.string(),
  amounts: z.array(z.string().transform((json) => Amount.parse(JSON.parse(json)))),
  /** The ids of those that build, own or run it. */
  operators: z.array(z.string()),
  standing: z.enum(STANDINGS),
});
export type Member = z.infer<typeof Member>;

/** All that belongs to an entity, of whichever type, in plan order. Throws BAD_ARGUMENT for what has no portfolio. */
export async function findMembers(context: AtlasContext, of: EntityRecord): Promise<Member[]> {
  const text = STATEMENTS[of.type];
  if (text === undefined) {
    throw new UnfitArgumentError('of', of.name, {
      zh: '它没有项目清单可列；请给一个城市、地点、功能区、园区、枢纽、走廊、线路、产业或单位。',
      en: 'it has no portfolio. Name a city, place, zone, park, hub, corridor, line, industry or organization.',
    });
  }
  const members = await find(context, text, { of: of.id }, Member);
  const restaged = await context.records.restaged();
  return members.map((member) => ({ ...member, stage: restaged[member.id] ?? member.stage }));
}
