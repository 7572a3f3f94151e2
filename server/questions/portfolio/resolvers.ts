import { z } from 'zod';

import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { IDS, inRange, optional, orDefault } from '#server/records/arguments.ts';
import { readStage } from '#server/records/stage-argument.ts';

import { PortfolioOrder } from './order-members.ts';
import { portfolio } from './portfolio.ts';

const Stages = optional(z.array(z.string()).transform((words) => words.map(readStage)));

export const portfolioResolvers: Pick<QueryResolvers, 'portfolio'> = {
  portfolio: (_root, { of, types, operators, stages, orderBy, first, after }, context) => {
    if (operators != null) {
      inRange('operators', operators.length, IDS);
    }
    return portfolio(context, {
      of,
      types: types ?? null,
      operators: operators ?? null,
      stages: Stages.parse(stages),
      order: PortfolioOrder.parse(orderBy ?? {}),
      first: orDefault(first, 50),
      after: after ?? null,
    });
  },
};
