import { readFileSync } from 'node:fs';

import { parse, type DocumentNode } from 'graphql';

import { withInterfaceFields } from './interface-fields.ts';
import { withMoment } from './moment-argument.ts';

/** What may be asked: the base, then a folder a question, then what is made of their answers. */
const FILES = [
  './base.graphql',
  './ledger.graphql',
  '../questions/entity/entity.graphql',
  '../questions/entities/entities.graphql',
  '../questions/relations/relations.graphql',
  '../questions/plans/plans.graphql',
  '../questions/plans/presentation.graphql',
  '../questions/search/search.graphql',
  '../questions/passages/passages.graphql',
  '../questions/match/match.graphql',
  '../questions/trace/trace.graphql',
  '../questions/paths/paths.graphql',
  '../questions/responsibilities/responsibilities.graphql',
  '../questions/responsibility-matrix/responsibility-matrix.graphql',
  '../questions/shared-responsibilities/shared-responsibilities.graphql',
  '../questions/neighbourhood/neighbourhood.graphql',
  '../questions/parks/parks.graphql',
  '../questions/corridor-profile/corridor-profile.graphql',
  '../questions/corridors/corridors.graphql',
  '../questions/portfolio/portfolio.graphql',
  '../questions/compare/compare.graphql',
  '../questions/statistics/statistics.graphql',
  '../questions/documents/documents.graphql',
  '../questions/viewer/viewer.graphql',
  '../papers/papers.graphql',
  '../brief/brief.graphql',
  '../delay-impact/delay-impact.graphql',
  '../department-portfolio/department-portfolio.graphql',
  '../changes/changes.graphql',
  '../progress-board/progress-board.graphql',
  '../mutations/mutations.graphql',
  '../mutations/import/import.graphql',
] as const;

/** The whole SDL as one document. */
export function typeDefinitions(): DocumentNode {
  const source = FILES.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join(
    '\n',
  );
  return withMoment(withInterfaceFields(parse(source)));
}
