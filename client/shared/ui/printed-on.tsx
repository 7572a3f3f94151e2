import { plansQuery } from '#client/shared/queries/plans.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';

import { readPlanTitle } from '#client/shared/words/read-plan.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { WordKey } from '#client/shared/words/words.ts';

interface PrintedOnProps {
  /** The sentence that tells the plan, by its title `plan`. */
  readonly source?: WordKey;
}

/** The line below the title of a printed sheet: of which plan, and on which day. */
export function PrintedOn({ source = 'sheet.source' }: PrintedOnProps): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const plans = useAnswer(plansQuery);
  const plan = plans.status === 'success' ? plans.data[0] : undefined;
  const date = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
  }).format(new Date());
  return (
    <p>
      {plan !== undefined && words(source, { plan: readPlanTitle(plan, words) })}{' '}
      {words('sheet.date', { date })}
    </p>
  );
}
