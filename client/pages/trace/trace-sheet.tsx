import type { ReactNode } from 'react';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import {
  type Proven,
  type WalkSheet,
  walkSheetQuery,
} from '#client/explorer/print-sheet/walk-sheet-query.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { Step, WalksGraph, Walk } from '#client/explorer/walks/walks-graph.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { BasisMark, IntendedMark } from '#client/shared/ui/basis-mark.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { IntendedSteps } from '#client/explorer/walks/walk-sentence.tsx';
import { PrintedDuties } from '#client/explorer/print-sheet/printed-duties.tsx';
import { PrintedRelation } from './printed-relation.tsx';
import { Sheet } from '#client/explorer/print-sheet/print-sheet.tsx';
import styles from '#client/explorer/print-sheet/print-sheet.module.css';

interface TraceSheetProps {
  readonly graph: WalksGraph;
  readonly walk: Walk;
  /** Which of the walks it is, the first being 0. */
  readonly number: number;
}

/** A walk as a sheet on paper: the sentence, each step with its evidence, who answers for both ends. */
export function TraceSheet({ graph, walk, number }: TraceSheetProps): ReactNode {
  const words = useWords();
  const { entities, steps } = walk;
  const relations = steps.map(({ relation }) => relation.id);
  // Asked before anyone prints: a page that is being printed waits for nothing.
  const answer = useAnswer(
    walkSheetQuery({ relations, start: entities[0]?.id ?? '', end: entities.at(-1)?.id ?? '' }),
  );
  const fact = answer.status === 'success' ? answer.data : null;
  return (
    <Sheet kind={words('printSheet.title')}>
      <h1>
        {entities.map((entity, index) => {
          const step = steps[index - 1];
          return (
            <span key={entity.id}>
              {step !== undefined && <PrintedStep step={step} />}
              <EntityName of={entity} />
            </span>
          );
        })}
      </h1>
      <p className={styles.aside}>
        {words('printSheet.others', { walks: graph.walks.length, number: number + 1 })}
        <IntendedSteps steps={steps} />
      </p>
      <h2>{words('printSheet.steps')}</h2>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.relation.id}>
            <StepProof step={step} proven={fact?.steps.find(({ id }) => id === step.relation.id)} />
          </li>
        ))}
      </ol>
      {fact !== null && <Answerable walk={walk} fact={fact} />}
    </Sheet>
  );
}

function PrintedStep({ step: { relation, feeder } }: { readonly step: Step }): ReactNode {
  const words = useWords();
  const verb = readVerb(relation, words);
  const isDerived = relation.basis === 'DERIVED';
  const isForward = relation.from.id === feeder.id;
  return (
    <span className={styles.verb}>
      {!isForward && '← '}
      <BasisMark basis={relation.basis} isIntended={relation.intended}>
        {isDerived ? words('basis.derivedVerb', { verb }) : verb}
      </BasisMark>
      {isForward && ' →'}
    </span>
  );
}

interface StepProofProps {
  readonly step: Step;
  readonly proven: Proven | undefined;
}

// Where the evidence has not arrived, the places are cited all the same.
function StepProof({ step: { relation }, proven }: StepProofProps): ReactNode {
  const words = useWords();
  if (proven !== undefined) {
    return <PrintedRelation relation={proven} />;
  }
  return (
    <p className={styles.relation}>
      <b>
        <EntityName of={relation.from} />
      </b>{' '}
      {readVerb(relation, words)}{' '}
      <b>
        <EntityName of={relation.to} />
      </b>{' '}
      <BasisMark basis={relation.basis} isIntended={relation.intended}>
        {words(`basis.${relation.basis}`)}
      </BasisMark>{' '}
      <IntendedMark isIntended={relation.intended} word={relation.intendedWord} />{' '}
      {relation.mentions.map(({ at }) => (
        <Locator key={at}>{at}</Locator>
      ))}
    </p>
  );
}

interface AnswerableProps {
  readonly walk: Walk;
  readonly fact: WalkSheet;
}

function Answerable({ walk: { entities }, fact }: AnswerableProps): ReactNode {
  const words = useWords();
  const [start, end] = [entities[0], entities.at(-1)];
  return (
    <>
      <h2>{words('printSheet.answer')}</h2>
      <div className={styles.ends}>
        {start !== undefined && <PrintedDuties of={start} type={start.type} duties={fact.start} />}
        {end !== undefined && <PrintedDuties of={end} type={end.type} duties={fact.end} />}
      </div>
    </>
  );
}
