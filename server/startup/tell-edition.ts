import { editionOf } from '#graph-seed/edition-of.ts';
import type { PlanManifest } from '#server/domain/plan.ts';
import type { PlanText } from '#server/domain/plan-text.ts';
import type { Progress } from '#server/domain/progress.ts';

/** Warns where the text is another edition than the plan's seed was read from, if its manifest tells which that was. */
export function tellEdition(text: PlanText, plan: PlanManifest, progress: Progress): void {
  if (plan.edition !== undefined && plan.edition !== editionOf(text)) {
    progress.step(
      '规划文本与种子所依据的版本不同，段落可能对不上',
      'the plan’s text is another edition than the seed was read from; passages may not match',
    );
  }
}
