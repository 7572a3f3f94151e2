import type { ReactNode } from 'react';

import type { Answer } from '#client/shared/queries/query.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { WordKey } from '#client/shared/words/words.ts';
import { ErrorNotice } from './error-notice.tsx';
import { Skeleton } from './skeleton.tsx';

interface NoAnswerProps {
  readonly answer: Exclude<Answer<unknown>, { readonly status: 'success' }>;
  /** What is read out while the answer is pending. */
  readonly loading: WordKey;
  /** About as many lines as the answer will take. */
  readonly lines: number;
  /** Whether nothing else stands on the page. */
  readonly isWholePage?: boolean;
}

/** Stands in an answer's place: bars while it is pending, else why there is none. */
export function NoAnswer({ answer, loading, lines, isWholePage }: NoAnswerProps): ReactNode {
  const words = useWords();
  return answer.status === 'pending' ? (
    <Skeleton label={words(loading)} lines={lines} />
  ) : (
    <ErrorNotice error={answer.error} isWholePage={isWholePage === true} />
  );
}

interface AnswerViewProps<Data> extends Omit<NoAnswerProps, 'answer'> {
  readonly answer: Answer<Data>;
  /** What is shown of the data. */
  readonly children: (data: Data) => ReactNode;
}

/** Shows the data of an answer as soon as they are there. */
export function AnswerView<Data>(props: AnswerViewProps<Data>): ReactNode {
  const { answer, children, ...rest } = props;
  return answer.status === 'success' ? (
    children(answer.data)
  ) : (
    <NoAnswer {...rest} answer={answer} />
  );
}
