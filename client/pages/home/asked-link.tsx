import { questionOf } from '#client/search/questions/questions.ts';
import type { ReactNode } from 'react';

import type { QuestionExample } from '#client/shared/queries/presentation.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import { sentenceOf } from '#client/search/questions/question.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';

/** A question as a link to the page that answers it. */
export function AskedLink({ example }: { readonly example: QuestionExample }): ReactNode {
  const language = useLanguage();
  const question = questionOf(example.question);
  const filled = Object.fromEntries(
    example.slots.map(({ slot, entity: { id, name, nameEn } }) => [
      slot,
      { ref: id, name, nameEn },
    ]),
  );
  const transition = question?.goes(filled) ?? null;
  return question === undefined || transition === null ? null : (
    <StateLink to={transition}>{sentenceOf(question, filled, language)}</StateLink>
  );
}
