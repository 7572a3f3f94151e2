import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import {
  NO_PRESENTATION,
  type PresentationFact,
  usePresentation,
} from '#client/shared/queries/presentation.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { goToCompare } from '#client/shared/routing/navigate.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import exampleStyles from '#client/shared/ui/worked-examples.module.css';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import styles from './compare-page.module.css';
import { ComparePair } from './compare-pair.tsx';
import { compareQuery, type Comparison } from './compare-query.ts';
import { CompareSheet } from './compare-sheet.tsx';
import { Compared } from './compared.tsx';
import type { CompareRoute } from './route.ts';

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
      sheet={answer.status === 'success' && <CompareSheet comparison={answer.data} />}
      isNarrow
    >
      <div className={clsx('stack gap-5', styles.compare)}>
        <ComparePair route={route} comparison={isChosen ? answer : null} />
        {isChosen ? (
          <AnswerView answer={answer} loading="compare.loading" lines={12}>
            {(comparison) => <Compared comparison={comparison} />}
          </AnswerView>
        ) : (
          <CompareExamples pairs={comparisons} />
        )}
      </div>
    </DocumentPage>
  );
}

function entitiesOf({ left, right, rows }: Comparison): readonly EntityHint[] {
  const named = rows.flatMap((row) => [...row.shared, ...row.onlyLeft, ...row.onlyRight]);
  return [left, right, ...named];
}

interface CompareExamplesProps {
  readonly pairs: PresentationFact['comparisons'];
}

// Shown while nothing, or only one entity, is chosen.
function CompareExamples({ pairs }: CompareExamplesProps): ReactNode {
  const words = useWords();
  if (pairs.length === 0) {
    return null;
  }
  return (
    <section className={clsx('stack gap-4', exampleStyles.examples)}>
      <p>{words('compare.examples')}</p>
      <ul>
        {pairs.map(({ left, right }) => (
          <li key={left.id}>
            <StateLink
              className={clsx('wrap', exampleStyles.example)}
              to={goToCompare(left.id, right.id)}
            >
              <span className={clsx(exampleStyles.names, SIGNS[left.type].family)}>
                <Icon type={left.type} />
                <b>
                  {words('compare.example', {
                    left: readName(left, words),
                    right: readName(right, words),
                  })}
                </b>
              </span>
              <small>{words(`type.${left.type}`)}</small>
            </StateLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
