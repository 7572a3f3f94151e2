import type { Resolvers } from '#server/__generated__/resolvers.ts';
import { orDefault } from '#server/records/arguments.ts';

import { ownAgainst } from './against.ts';
import { askedFor, FIRST } from './brief-question.ts';
import type { BriefPoint, BriefReason } from './brief.ts';
import { collectBrief } from './collect-brief.ts';
import { quotedOnce } from './passages.ts';
import { pointText } from './point-text.ts';
import { BRIEF_WORDS } from './words.ts';

export const briefResolvers: Pick<NonNullable<Resolvers['Query']>, 'parksBrief'> = {
  parksBrief: async (_root, { need, like, side, first }, context) => {
    const words = BRIEF_WORDS[context.language];
    const told = ({ quotes, ...point }: BriefPoint | BriefReason): object => ({
      text: pointText({ quotes, ...point }, words),
      contribution: 'contribution' in point ? point.contribution : null,
      quotes,
    });
    const { parks, limits, ...brief } = await collectBrief(
      context,
      askedFor({
        need: need ?? {},
        like: like ?? null,
        side: side ?? [],
        first: orDefault(first, FIRST),
      }),
    );
    return {
      ...brief,
      limits: limits.map(told),
      parks: parks.map((park) => ({
        ...park,
        reasons: quotedOnce(park.reasons).map(told),
        against: ownAgainst(park, limits).map(told),
      })),
    };
  },
};
