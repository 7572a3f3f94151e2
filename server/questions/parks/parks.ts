import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { UnfitArgumentError } from '#server/domain/errors.ts';
import { relationEnds } from '#server/domain/relation.ts';
import { BASES } from '#server/domain/vocabulary.ts';
import type { Parameters } from '#server/graph/graph.ts';
import {
  Candidates,
  refParameter,
  requireEach,
  requireOne,
  type EntityRef,
} from '#server/graph/meant-entity.ts';
import { readStatement } from '#server/graph/statement.ts';
import { IDS, inRange, PAGE } from '#server/projection/arguments.ts';
import { askOne } from '#server/projection/ask.ts';
import { byId, EntityRecord, RelationRecord } from '#server/projection/records.ts';
import type { Selection } from '#server/projection/selection.ts';

import { describeReason, FEATURES, REASON_KINDS, WEIGHTS } from './reasons.ts';

const PARKS = readStatement(new URL('./parks.cypher', import.meta.url));

const Row = z.object({
  toCandidates: Candidates.default([]),
  needCandidates: z.array(Candidates).default([]),
  asked: z.object({ name: z.string(), type: z.string() }).nullish(),
  wants: z.array(z.string()),
  found: z.array(
    z.object({
      park: z.string(),
      score: z.number(),
      reasons: z.array(
        z.object({
          feature: z.enum(FEATURES),
          kind: z.enum(REASON_KINDS),
          contribution: z.number(),
          most: z.number(),
          want: z.string(),
          relations: z.array(z.string()),
        }),
      ),
    }),
  ),
  parks: z.array(EntityRecord),
  entities: z.array(EntityRecord),
  relations: z.array(RelationRecord),
});
type Row = z.infer<typeof Row>;

interface ReasonRecord {
  readonly feature: string;
  readonly description: string;
  readonly contribution: number;
  readonly most: number;
  readonly entities: EntityRecord[];
  readonly relations: RelationRecord[];
}

export interface RelatedPark {
  readonly park: EntityRecord;
  readonly score: number;
  readonly reasons: ReasonRecord[];
  readonly unmet: EntityRecord[];
}

interface Question {
  readonly parameters: Parameters;
  readonly first: number;
  readonly by: 'to' | 'need';
}

/**
 * Parks like this one, or fit for this thing, best first. Throws UNKNOWN_ENTITY, AMBIGUOUS_NAME, and BAD_ARGUMENT for a
 * bound out of range or a thing that has nothing that a park could fit.
 */
export async function relatedParks(
  context: AtlasContext,
  { to, first }: { to: EntityRef; first: number },
  selection: Selection,
): Promise<RelatedPark[]> {
  const row = await askParks(
    context,
    { parameters: { to: refParameter(to) }, first, by: 'to' },
    selection,
  );
  await requireOne(context.graph, to, row.toCandidates);
  if (row.wants.length === 0) {
    throw nothingToFit('to', row.asked?.name);
  }
  return toParks(row, context);
}

/** Parks that fit what a firm looks for, best first. Throws likewise for names and bounds, and where it looks for nothing. */
export async function matchingParks(
  context: AtlasContext,
  { need, first }: { need: readonly EntityRef[]; first: number },
  selection: Selection,
): Promise<RelatedPark[]> {
  inRange('need', need.length, IDS);
  const row = await askParks(
    context,
    { parameters: { need: need.map(refParameter) }, first, by: 'need' },
    selection,
  );
  await requireEach(context.graph, need, row.needCandidates);
  return toParks(row, context);
}

async function askParks(
  { graph, signal }: AtlasContext,
  { parameters, first, by }: Question,
  selection: Selection,
): Promise<Row> {
  return askOne(graph, {
    statement: PARKS,
    parameters: {
      ...parameters,
      basis: BASES,
      weights: WEIGHTS,
      first: inRange('first', first, PAGE),
    },
    parts: { to: by === 'to', need: by === 'need' },
    selection,
    row: Row,
    signal,
  });
}

function nothingToFit(argument: string, name: unknown): UnfitArgumentError {
  return new UnfitArgumentError(argument, name, {
    zh: '图谱里没有园区可以与之相比的内容；请给一个园区、产业、集群、城市、线路、枢纽或项目。',
    en: 'the atlas has nothing of it that a park could fit. Name a park, industry, cluster, city, line, hub or project.',
  });
}

function toParks(row: Row, { language }: AtlasContext): RelatedPark[] {
  const parkOf = byId(row.parks);
  const entityOf = byId(row.entities);
  const relationOf = byId(row.relations);
  return row.found.map(({ park, score, reasons }) => {
    const met = new Set(reasons.map(({ want }) => want));
    return {
      park: parkOf(park),
      score,
      reasons: reasons.map(({ feature, kind, want, relations, contribution, most }) => {
        const ends = relations.flatMap(relationEnds);
        const others = new Set([want, ...ends]);
        others.delete(park);
        return {
          feature,
          description: describeReason(feature, kind, entityOf(want).name)[language],
          contribution,
          most,
          entities: [...others].map(entityOf),
          relations: relations.map(relationOf),
        };
      }),
      unmet: row.entities.filter(({ id }) => row.wants.includes(id) && !met.has(id)),
    };
  });
}
