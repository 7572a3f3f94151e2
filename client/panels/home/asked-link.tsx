import type { ReactNode } from 'react';

import { useExplorer } from '../../state/store.ts';
import { sentenceOf } from '../search/questions/question.ts';
import { questionOf } from '../search/questions/questions.ts';
import { StateLink } from '../shared/state-link.tsx';
import type { AskedExample } from './examples.ts';

/** A question as a link to the page that answers it. */
export function AskedLink({ example }: { readonly example: AskedExample }): ReactNode {
  const language = useExplorer((state) => state.language);
  const question = questionOf(example.question);
  const transition = question?.goes(example.filled) ?? null;
  return question === undefined || transition === null ? null : (
    <StateLink to={transition}>{sentenceOf(question, example.filled, language)}</StateLink>
  );
}
