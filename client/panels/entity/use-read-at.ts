import type { EntityFact } from '../../api/entity.ts';
import { useAnswer } from '../../state/answers/answers.ts';
import { planAnswers } from '../../state/answers/questions.ts';
import type { Transition } from '../../state/explorer-state.ts';
import { readAt } from '../../state/pages/read-outline.ts';

/** Opens the book where the plan says something of an entity; the first plan's locators need no more said. */
export function useReadAt({ mentions }: EntityFact): (at: string) => Transition {
  const plans = useAnswer(planAnswers, '');
  const firstPlan = plans.kind === 'answered' ? plans.value[0]?.id : undefined;
  return (at) => {
    const plan = (mentions.find((mention) => mention.at === at) ?? mentions[0])?.section.plan.id;
    return readAt(at, plan === firstPlan || firstPlan === undefined ? null : (plan ?? null));
  };
}
