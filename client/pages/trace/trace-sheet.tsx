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
import {
  PrintedMention,
  PrintedPassage,
  PrintedPlace,
} from '#client/explorer/print-sheet/printed-mention.tsx';
import type { MentionFact } from '#client/shared/api/fragments.ts';
import { nameOfRule } from '#client/explorer/relation-panel/name-of-rule.ts';
import { Sheet } from '#client/explorer/print-sheet/print-sheet.tsx';
import styles from '#client/explorer/print-sheet/print-sheet.module.css';
import { PrintedEnds } from './printed-ends.tsx';
import type { TraceSummary } from './trace-summary.ts';

interface TraceSheetProps {
  readonly graph: WalksGraph;
  readonly summary: TraceSummary;
  /** Which of the walks is printed with its evidence. */
  readonly current: number;
}

/** A trace on paper: the walk that is told, each of its steps with its evidence, who answers for both ends; then all that is reached. */
export function TraceSheet({ graph, summary, current }: TraceSheetProps): ReactNode {
  const walk = graph.walks[current];
  return walk === undefined ? null : (
    <PrintedWalk walk={walk} number={current + 1} walks={graph.walks.length}>
      {summary.ends.length > 1 && <PrintedEnds summary={summary} />}
    </PrintedWalk>
  );
}

interface PrintedWalkProps {
  readonly walk: Walk;
  readonly number: number;
  readonly walks: number;
  readonly children: ReactNode;
}

function PrintedWalk({ walk, number, walks, children }: PrintedWalkProps): ReactNode {
  const words = useWords();
  const { entities, steps } = walk;
  const relations = steps.map(({ relation }) => relation.id);
  // Asked before anyone prints, since a page that is being printed cannot wait.
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
        {words('printSheet.others', { walks, number })}
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
      {children}
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

// Until the evidence has arrived, the locators alone are cited.
function StepProof({ step: { relation }, proven }: StepProofProps): ReactNode {
  if (proven !== undefined) {
    return <PrintedRelation relation={proven} />;
  }
  return (
    <RelationLine relation={relation}>
      {relation.mentions.map(({ at }) => (
        <Locator key={at}>{at}</Locator>
      ))}
    </RelationLine>
  );
}

interface RelationLineProps {
  readonly relation: Step['relation'] | Proven;
  /** Where it stands. */
  readonly children: ReactNode;
}

function RelationLine({ relation, children }: RelationLineProps): ReactNode {
  const words = useWords();
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
      <IntendedMark isIntended={relation.intended} word={relation.intendedWord} /> {children}
    </p>
  );
}

/** A relation on paper with its proof: its sentences where the plan states it, else its rule and what that rests on. */
function PrintedRelation({ relation }: { readonly relation: Proven }): ReactNode {
  const words = useWords();
  const { from, to, basis, rule, restsOn = [] } = relation;
  const grounds = basis === 'DERIVED' ? restsOn : [];
  const mentions = grounds.length === 0 ? printedMentions(relation) : [];
  const [only] = mentions.length === 1 ? mentions : [];
  return (
    <>
      <RelationLine relation={relation}>
        {only !== undefined && <PrintedPlace mention={only} />}
      </RelationLine>
      {rule !== null && (
        <p className={styles.rule}>
          {words('printSheet.rule', { name: nameOfRule(rule.name, words) })} {rule.description}
        </p>
      )}
      {only !== undefined && <PrintedPassage mention={only} named={[from, to]} />}
      {only === undefined &&
        mentions.map((mention) => (
          <PrintedMention key={mention.at} mention={mention} named={[from, to]} />
        ))}
      {grounds.length > 0 && (
        <ol className={styles.grounds}>
          {grounds.map((ground) => (
            <li key={ground.id}>
              <PrintedRelation relation={ground} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

// One sentence is enough to show that an entity is named in a section.
function printedMentions({ type, from, mentions }: Proven): readonly MentionFact[] {
  return type === 'APPEARS_IN'
    ? [mentions.find(({ passage }) => passage?.includes(from.name) === true) ?? mentions[0]].filter(
        (mention) => mention !== undefined,
      )
    : mentions;
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
