import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityFact } from '#client/shared/queries/entity.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { FoldedList } from '#client/shared/ui/folded-list.tsx';
import styles from './industry-terms.module.css';

type Industry = Extract<EntityFact, { __typename: 'Industry' }>;

/** Where an industry stands in the vocabulary; that is ours, and is said to be. */
export function IndustryTerms({ entity }: { readonly entity: EntityFact }): ReactNode {
  const words = useWords();
  if (entity.__typename !== 'Industry' || !isInVocabulary(entity)) {
    return null;
  }
  const { broader, narrower, everydayWords, gbt4754 } = entity;
  return (
    <section className={clsx('stack gap-2', styles.terms)} aria-label={words('industry.title')}>
      <h3>
        {words('industry.title')} <span>{words('industry.aside')}</span>
      </h3>
      <dl>
        <Terms head={words('industry.broader')} terms={broader} />
        <Terms head={words('industry.narrower')} terms={narrower} />
        {everydayWords.length > 0 && (
          <div>
            <dt>{words('industry.words')}</dt>
            <dd lang="zh-CN">{everydayWords.join('、')}</dd>
          </div>
        )}
        {gbt4754 !== null && (
          <div>
            <dt>{words('industry.gbt4754')}</dt>
            <dd>{gbt4754}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

interface TermsProps {
  readonly head: string;
  readonly terms: readonly EntityHint[];
}

function Terms({ head, terms }: TermsProps): ReactNode {
  return terms.length === 0 ? null : (
    <div>
      <dt>{head}</dt>
      <dd>
        <FoldedList entities={terms} to={({ id }) => select(id)} />
      </dd>
    </div>
  );
}

function isInVocabulary({ broader, narrower, everydayWords, gbt4754 }: Industry): boolean {
  return broader.length + narrower.length + everydayWords.length > 0 || gbt4754 !== null;
}
