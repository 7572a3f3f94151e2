import { type ReactNode, useState } from 'react';

import {
  type DocumentFact,
  type DocumentKind,
  documentsQuery,
} from '#client/shared/queries/documents.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { ChoiceField } from './field.tsx';
import { PaperForm } from './paper-form.tsx';
import styles from './writing.module.css';

interface PaperChoiceProps {
  /** The paper's id; null where none is chosen yet. */
  readonly chosen: string | null;
  readonly error?: string | undefined;
  /** What a paper that is put in here most likely is. */
  readonly usualKind: DocumentKind;
  readonly onChoose: (id: string | null) => void;
}

/** Which paper says it: one that is there, or a new one. */
export function PaperChoice(props: PaperChoiceProps): ReactNode {
  const answer = useAnswer(documentsQuery);
  return (
    <AnswerView answer={answer} loading="writing.papers.loading" lines={2}>
      {(documents) => <Papers {...props} papers={documents.filter(isOpen)} />}
    </AnswerView>
  );
}

/** Nothing is recorded of a plan here, nor of what was taken back. */
function isOpen({ kind, retraction }: DocumentFact): boolean {
  return kind !== 'PLAN' && retraction === null;
}

interface PapersProps extends PaperChoiceProps {
  readonly papers: readonly DocumentFact[];
}

function Papers({ papers, chosen, error, usualKind, onChoose }: PapersProps): ReactNode {
  const words = useWords();
  const [isAdding, setAdding] = useState(papers.length === 0);
  const known = papers.some(({ id }) => id === chosen) ? chosen : null;
  return (
    <div className={styles.form}>
      {papers.length > 0 && (
        <div className={styles.choice}>
          <ChoiceField
            label={words('writing.paper')}
            value={known ?? ''}
            error={error}
            options={[
              { value: '', text: words('writing.paper.choose') },
              ...papers.map((paper) => ({ value: paper.id, text: readPaper(paper) })),
            ]}
            onChange={(id) => {
              onChoose(id === '' ? null : id);
            }}
          />
          {!isAdding && (
            <button
              type="button"
              className="button"
              onClick={() => {
                setAdding(true);
              }}
            >
              {words('writing.paper.new')}
            </button>
          )}
        </div>
      )}
      {isAdding && (
        <PaperForm
          usualKind={usualKind}
          onAdded={(id) => {
            setAdding(false);
            onChoose(id);
          }}
          onCancel={
            papers.length === 0
              ? undefined
              : () => {
                  setAdding(false);
                }
          }
        />
      )}
    </div>
  );
}

function readPaper({ title, issuer, date }: DocumentFact): string {
  return `《${title}》 ${issuer} ${date}`;
}
