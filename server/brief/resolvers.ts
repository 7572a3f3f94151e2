import type { Resolvers } from '#server/__generated__/resolvers.ts';
import type { PaperPoint } from '#server/papers/paper.ts';
import { orDefault } from '#server/records/arguments.ts';

import { askedFor, FIRST } from './brief-question.ts';
import type { BriefReason } from './brief.ts';
import { collectBrief } from './collect-brief.ts';
import { onPaper } from './on-paper.ts';
import { pointText } from '#server/papers/point-text.ts';
import { BRIEF_WORDS } from './words.ts';

export const briefResolvers: Pick<NonNullable<Resolvers['Query']>, 'parksBrief'> = {
  parksBrief: async (_root, { need, like, side, first }, context) => {
    const words = BRIEF_WORDS[context.language];
    const told = ({ quotes, ...point }: PaperPoint | BriefReason): object => ({
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
      parks: parks.map((park) => {
        const { reasons, more, against } = onPaper(park, limits);
        return { ...park, reasons: reasons.map(told), more, against: against.map(told) };
      }),
    };
  },
};
