import { type Answer, useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { compareQuery, type Comparison } from './compare-query.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { CompareRoute } from './route.ts';
import { NO_PRESENTATION, usePresentation } from '#client/shared/queries/presentation.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { CompareExamples } from './compare-examples.tsx';
import styles from './compare-page.module.css';
import { ComparePair } from './compare-pair.tsx';
import { Compared } from './compared.tsx';

/** Two entities of a kind side by side. */
export function ComparePage({ route }: { readonly route: CompareRoute }): ReactNode {
  const words = useWords();
  const { left, right, within } = route;
  const isChosen = left !== null && right !== null;
  const answer = useAnswer(isChosen ? compareQuery({ left, right, within }) : null);
  const { comparisons } = usePresentation(!isChosen) ?? NO_PRESENTATION;
  return (
    <DocumentPage
      title={words('compare.title')}
      aside={words('compare.aside')}
      toldOf={answer.status === 'success' ? entitiesOf(answer.data) : []}
      isNarrow
    >
      <div className={clsx('stack gap-5', styles.compare)}>
        <ComparePair route={route} />
        {isChosen ? <ComparedAnswer answer={answer} /> : <CompareExamples pairs={comparisons} />}
      </div>
    </DocumentPage>
  );
}

function entitiesOf({ left, right, rows }: Comparison): readonly EntityHint[] {
  const named = rows.flatMap((row) => [...row.shared, ...row.onlyLeft, ...row.onlyRight]);
  return [left, right, ...named];
}

function ComparedAnswer({ answer }: { readonly answer: Answer<Comparison> }): ReactNode {
  const words = useWords();
  switch (answer.status) {
    case 'pending':
      return <Skeleton label={words('compare.loading')} lines={12} />;
    case 'error':
      return <ErrorNotice error={answer.error} />;
    case 'success':
      return <Compared comparison={answer.data} />;
  }
}
