import type { Tool } from './tool.ts';
import { assessDelay } from './tools/assess-delay.ts';
import { findParks } from './tools/find-parks.ts';
import { findPaths } from './tools/find-paths.ts';
import { findRelatedParks } from './tools/find-related-parks.ts';
import { getEntity } from './tools/get-entity.ts';
import { getStatistics } from './tools/get-statistics.ts';
import { listPortfolio } from './tools/list-portfolio.ts';
import { listResponsibilities } from './tools/list-responsibilities.ts';
import { listSharedResponsibilities } from './tools/list-shared-responsibilities.ts';
import { matchNames } from './tools/match-names.ts';
import { searchEntities } from './tools/search-entities.ts';
import { searchPassages } from './tools/search-passages.ts';
import { traceFlows } from './tools/trace-flows.ts';

/** The questions that assistants may ask, in the order in which they are listed. */
export const TOOLS: readonly Tool[] = [
  searchEntities,
  matchNames,
  getEntity,
  traceFlows,
  findPaths,
  assessDelay,
  listResponsibilities,
  listSharedResponsibilities,
  findParks,
  findRelatedParks,
  listPortfolio,
  searchPassages,
  getStatistics,
];
