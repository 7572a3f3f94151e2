import type { ReactNode } from 'react';

import type { Comparison } from '../../api/compare.ts';
import type { EntityHint } from '../../api/fragments.ts';
import { compareAnswers, compareKey } from '../../state/answers/compare-answers.ts';
import type { ComparePlace } from '../../state/places/compare-place.ts';
import { useAnswer } from '../../state/answers/answers.ts';
import { useAsked } from '../../state/answers/use-asked.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { DocumentPage } from '../shared/document-page.tsx';
import { ErrorNotice } from '../shared/error-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { CompareExamples } from './compare-examples.tsx';
import './compare-page.css';
import { ComparePair } from './compare-pair.tsx';
import { Compared } from './compared.tsx';

/** Two entities of a kind side by side. */
export function ComparePage({ place }: { readonly place: ComparePlace }): ReactNode {
  const words = useWords();
  const key = compareKey(place);
  const answer = useAnswer(compareAnswers, key ?? '');
  return (
    <DocumentPage
      title={words('compare.title')}
      aside={words('compare.aside')}
      toldOf={answer.kind === 'answered' ? entitiesOf(answer.value) : []}
      isNarrow
    >
      <div className="compare">
        <ComparePair place={place} />
        {key === null ? <CompareExamples /> : <Asked answerKey={key} />}
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
