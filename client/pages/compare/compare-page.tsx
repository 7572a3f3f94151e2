import type { ReactNode } from 'react';

import type { Comparison } from './compare-query.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { compareAnswers, compareKey } from './compare-answers.ts';
import type { ComparePlace } from './route.ts';
import { useAnswer } from '#client/shared/queries/answers.ts';
import { NO_PRESENTATION } from '#client/shared/queries/presentation.ts';
import { useAsked } from '#client/shared/queries/use-asked.ts';
import { usePresentation } from '#client/shared/queries/use-presentation.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { CompareExamples } from './compare-examples.tsx';
import './compare-page.css';
import { ComparePair } from './compare-pair.tsx';
import { Compared } from './compared.tsx';

/** Two entities of a kind side by side. */
export function ComparePage({ place }: { readonly place: ComparePlace }): ReactNode {
  const words = useWords();
  const key = compareKey(place);
  const answer = useAnswer(compareAnswers, key ?? '');
  const { comparisons } = usePresentation(key === null) ?? NO_PRESENTATION;
  return (
    <DocumentPage
      title={words('compare.title')}
      aside={words('compare.aside')}
      toldOf={answer.kind === 'answered' ? entitiesOf(answer.value) : []}
      isNarrow
    >
      <div className="compare">
        <ComparePair place={place} />
        {key === null ? <CompareExamples pairs={comparisons} /> : <Asked answerKey={key} />}
      </div>
    </DocumentPage>
  );
}

function entitiesOf({ left, right, rows }: Comparison): readonly EntityHint[] {
  const named = rows.flatMap((row) => [...row.shared, ...row.onlyLeft, ...row.onlyRight]);
  return [left, right, ...named];
}

interface AskedProps {
  readonly answerKey: string;
}

function Asked({ answerKey }: AskedProps): ReactNode {
  const words = useWords();
  const answer = useAsked(compareAnswers, answerKey);
  switch (answer.kind) {
    case 'asked':
      return <Skeleton label={words('compare.loading')} lines={12} />;
    case 'failed':
      return <ErrorNotice error={answer.error} />;
    case 'answered':
      return <Compared comparison={answer.value} />;
  }
}
