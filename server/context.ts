import type { Language } from './domain/language.ts';
import type { PlanText } from './domain/plan-text.ts';
import type { Graph } from './graph/graph.ts';

/** What every resolver is given. */
export interface AtlasContext {
  readonly graph: Graph;
  /** The reader's language: Chinese unless they ask for English. */
  readonly language: Language;
  /** The plan's own words, where the server was given them. */
  readonly planText: PlanText | null;
  /** Aborted when the reader goes away. */
  readonly signal?: AbortSignal;
}
