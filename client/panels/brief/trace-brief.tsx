import type { ReactNode } from 'react';

import type { BriefFact, Proven } from '../../api/brief.ts';
import { briefAnswers, briefKey } from '../../state/answers/brief-answers.ts';
import { useExplorer } from '../../state/store.ts';
import type { Step, TracedGraph, Walk } from '../../state/canvas/traced-graph.ts';
import { useAsked } from '../../state/answers/use-asked.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { BasisMark } from '../shared/basis-mark.tsx';
import { Locator } from '../shared/locator.tsx';
import { PrintedDuties } from './printed-duties.tsx';
import { PrintedRelation } from './printed-relation.tsx';
import { Sheet } from './sheet.tsx';

interface TraceBriefProps {
  readonly graph: TracedGraph;
  readonly walk: Walk;
  /** Which of the walks it is, the first being 0. */
  readonly number: number;
}

/** A walk as a brief on paper: the sentence, each step with its evidence, who answers for both ends. */
export function TraceBrief({ graph, walk, number }: TraceBriefProps): ReactNode {
  const words = useWords();
  const language = useExplorer((state) => state.language);
  const { entities, steps } = walk;
  const relations = steps.map(({ relation }) => relation.id);
  const key = briefKey(
    { relations, start: entities[0]?.id ?? '', end: entities.at(-1)?.id ?? '' },
    language,
  );
  // Asked before anyone prints: a page that is being printed waits for nothing.
  const answer = useAsked(briefAnswers, key);
  const fact = answer.kind === 'answered' ? answer.value : null;
  return (
    <Sheet kind={words('brief.title')}>
      <h1 className="brief-sentence">
        {entities.map((entity, index) => {
          const step = steps[index - 1];
          return (
            <span key={entity.id}>
              {step !== undefined && <PrintedStep step={step} />}
              <span lang="zh-CN">{entity.name}</span>
            </span>
          );
        })}
      </h1>
      <p className="brief-aside">
        {words('brief.others', { walks: graph.walks.length, number: number + 1 })}
      </p>
      <h2>{words('brief.steps')}</h2>
      <ol className="brief-steps">
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
  const verb = words(`verb.OUT.${relation.type}`);
  const isDerived = relation.basis === 'DERIVED';
  const isForward = relation.from.id === feeder.id;
  return (
    <span className="brief-verb">
      {!isForward && '← '}
      <BasisMark basis={relation.basis}>
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
    <p className="brief-relation">
      <b lang="zh-CN">{relation.from.name}</b> {words(`verb.OUT.${relation.type}`)}{' '}
      <b lang="zh-CN">{relation.to.name}</b>{' '}
      <BasisMark basis={relation.basis}>{words(`basis.${relation.basis}`)}</BasisMark>{' '}
      {relation.mentions.map(({ at }) => (
        <Locator key={at}>{at}</Locator>
      ))}
    </p>
  );
}

interface AnswerableProps {
  readonly walk: Walk;
  readonly fact: BriefFact;
}

function Answerable({ walk: { entities }, fact }: AnswerableProps): ReactNode {
  const words = useWords();
  return (
    <>
      <h2>{words('brief.answer')}</h2>
      <div className="brief-ends">
        <PrintedDuties name={entities[0]?.name ?? ''} duties={fact.start} />
        <PrintedDuties name={entities.at(-1)?.name ?? ''} duties={fact.end} />
      </div>
    </>
  );
}
