import type { ReactNode } from 'react';

import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { plansQuery } from '#client/shared/queries/plans.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { readIssuer, readPlanTitle } from '#client/shared/words/read-plan.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { AboutRoute } from './route.ts';

/** Each plan with who issued it. */
export function AboutPage({ route }: { readonly route: AboutRoute }): ReactNode {
  const words = useWords();
  const { data: plans = [] } = useAnswer(plansQuery);
  return (
    <DocumentPage title={words('page.about')} isNarrow>
      {plans
        .filter(({ id }) => route.plan === null || route.plan === id)
        .map((plan) => (
          <p key={plan.id}>
            {readPlanTitle(plan, words)}, {readIssuer(plan, words)}
          </p>
        ))}
    </DocumentPage>
  );
}
