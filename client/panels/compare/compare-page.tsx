import type { ReactNode } from 'react';

import { compareAnswers, compareKey } from '../../state/answers/compare-answers.ts';
import type { ComparePlace } from '../../state/places/compare-place.ts';
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
  return (
    <DocumentPage title={words('compare.title')} aside={words('compare.aside')} isNarrow>
      <div className="compare">
        <ComparePair place={place} />
        {key === null ? <CompareExamples /> : <Asked answerKey={key} />}
      </div>
    </DocumentPage>
  );
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
