import { questionOf } from '#client/search/questions/questions.ts';
import type { ReactNode } from 'react';

import { useExplorer } from '#client/shared/routing/store.ts';
import { sentenceOf } from '#client/search/questions/question.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useNamed } from '#client/shared/ui/use-named.ts';
import { type AskedExample, EXAMPLE_NAMES } from './examples.ts';

/** A question as a link to the page that answers it. */
export function AskedLink({ example }: { readonly example: AskedExample }): ReactNode {
  const language = useExplorer((state) => state.language);
  const named = useNamed(EXAMPLE_NAMES);
  const question = questionOf(example.question);
  const transition = question?.goes(example.filled) ?? null;
  const translated = Object.fromEntries(
    Object.entries(example.filled).map(([slot, filling]) => [
      slot,
      { ...filling, ...named(filling.name) },
    ]),
  );
  return question === undefined || transition === null ? null : (
    <StateLink to={transition}>{sentenceOf(question, translated, language)}</StateLink>
  );
}
