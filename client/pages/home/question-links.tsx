import type { ReactNode } from 'react';

import type { QuestionExample } from '#client/shared/queries/presentation.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { sentenceOf } from '#client/search/questions/question.ts';
import { questionOf } from '#client/search/questions/questions.ts';

interface QuestionLinksProps {
  readonly examples: readonly QuestionExample[];
}

/** Questions as the items of a list, each a link to the page that answers it. */
export function QuestionLinks({ examples }: QuestionLinksProps): ReactNode {
  const language = useLanguage();
  return examples.map((example) => {
    const question = questionOf(example.question);
    const filled = Object.fromEntries(
      example.slots.map(({ slot, entity: { id, name, nameEn } }) => [
        slot,
        { ref: id, name, nameEn },
      ]),
    );
    const transition = question?.goes(filled) ?? null;
    return (
      <li key={example.question}>
        {question !== undefined && transition !== null && (
          <StateLink to={transition}>{sentenceOf(question, filled, language)}</StateLink>
        )}
      </li>
    );
  });
}
