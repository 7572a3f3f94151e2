import { readAt } from '#client/shared/routing/navigate.ts';
import { plansQuery } from '#client/shared/queries/plans.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { EntityFact } from '#client/shared/queries/entity.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';

/** Opens the book where the plan says something of an entity; the first plan's locators need no more said. */
export function useReadAt({ mentions }: EntityFact): (at: string) => Transition {
  const plans = useAnswer(plansQuery);
  const firstPlan = plans.status === 'success' ? plans.data[0]?.id : undefined;
  return (at) => {
    const plan = (mentions.find((mention) => mention.at === at) ?? mentions[0])?.section.plan.id;
    return readAt(at, plan === firstPlan || firstPlan === undefined ? null : (plan ?? null));
  };
}
