import { editionOf, planOfText } from '#graph-seed/edition-of.ts';
import type { PlanTexts } from '#server/context.ts';
import type { PlanManifest } from '#server/domain/plan.ts';
import type { PlanText } from '#server/domain/plan-text.ts';
import type { Progress } from '#server/domain/progress.ts';

/** Gives the text to the plan that it is of, and warns where it is another edition than that plan's seed was read from. */
export function attachText(
  text: PlanText | null,
  plans: readonly PlanManifest[],
  progress: Progress,
): PlanTexts {
  const plan = text === null ? undefined : planOfText(plans, text);
  if (text === null || plan === undefined) {
    return new Map();
  }
  if (plan.edition !== undefined && plan.edition !== editionOf(text)) {
    progress.step(
      '规划文本与种子所依据的版本不同，段落可能对不上',
      'the plan’s text is another edition than the seed was read from; passages may not match',
    );
  }
  return new Map([[plan.id, text]]);
}
