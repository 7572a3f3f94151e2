import type { ReactNode } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';
import { graphiqlAddress, variablesOf } from './graphql-of.ts';
import type { Offer } from './offer-questions.ts';
import styles from './question-form.module.css';

/** What a question asks of the graph, for those who want to ask it themselves. */
export function QuestionGraphql({ offer }: { readonly offer: Offer }): ReactNode {
  const words = useWords();
  return (
    <details className={styles.graphql}>
      <summary>{words('question.graphql')}</summary>
      <pre tabIndex={0} role="region" aria-label={words('question.query')}>
        {offer.question.asks}
      </pre>
      <pre tabIndex={0} role="region" aria-label={words('question.variables')}>
        {JSON.stringify(variablesOf(offer), null, 2)}
      </pre>
      <a className="button" href={graphiqlAddress(offer)}>
        {words('question.graphiql')}
      </a>
    </details>
  );
}
