import type { EntityFact } from '#client/shared/queries/entity.ts';
import { useAnswer } from '#client/shared/queries/answers.ts';
import { planAnswers } from '#client/shared/queries/questions.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { readAt } from '#client/pages/outline/transitions.ts';

/** Opens the book where the plan says something of an entity; the first plan's locators need no more said. */
export function useReadAt({ mentions }: EntityFact): (at: string) => Transition {
  const plans = useAnswer(planAnswers, '');
  const firstPlan = plans.kind === 'answered' ? plans.value[0]?.id : undefined;
  return (at) => {
    const plan = (mentions.find((mention) => mention.at === at) ?? mentions[0])?.section.plan.id;
    return readAt(at, plan === firstPlan || firstPlan === undefined ? null : (plan ?? null));
  };
}
