import { useReadAt } from './use-read-at.ts';
import styles from './entity-panel.module.css';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { StageFact } from '#client/shared/api/stage-and-title-fields.ts';
import type { EntityFact } from '#client/shared/queries/entity.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { Locator } from '#client/shared/ui/locator.tsx';
import { readFigure } from '#client/shared/words/read-figure.ts';
import { readStage } from '#client/shared/words/read-stage.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { isWordKey, type Words } from '#client/shared/words/words.ts';

/** A fact as the panel shows it. */
export interface FactRow {
  readonly term: string;
  readonly text: string;
  readonly source?: FactOrigin;
}

/** The word for a fact of the plan, or of a later paper, and where that says so, each where it is known. */
interface FactOrigin {
  readonly word: string | null;
  readonly at: string | null;
  readonly paper?: StageFact['stageRecord'];
}

/** Who says how far a thing has come. */
export function stageSource({ stageWord, stageAt, stageRecord }: StageFact): FactOrigin {
  return { word: stageWord, at: stageAt, paper: stageRecord };
}

/** What the plan says of an entity in figures and words; what it does not say is left out. */
export function factsOf(entity: EntityFact, words: Words): readonly FactRow[] {
  const aliases = entity.aliases.map((text) => ({ term: words('entity.aliases'), text }));
  return [...aliases, ...stageFact(entity, words), ...ownFacts(entity, words)];
}

function ownFacts(entity: EntityFact, words: Words): readonly FactRow[] {
  if (entity.__typename === 'Project') {
    return projectFacts(entity, words);
  }
  if (entity.__typename === 'Indicator') {
    return indicatorFacts(entity, words);
  }
  if (entity.__typename === 'Line') {
    return lineFacts(entity, words);
  }
  return entity.__typename === 'City'
    ? row(words('entity.level'), worded(`entity.level.${entity.level}`, entity.level, words))
    : [];
}

type OfType<Name extends EntityFact['__typename']> = Extract<EntityFact, { __typename: Name }>;

function stageFact(entity: EntityFact, words: Words): readonly FactRow[] {
  const { stage, stageRecord, planStage } = entity;
  if (stage === null) {
    return [];
  }
  const now = {
    term: words('entity.stage'),
    text: readStage(stage, words),
    source: stageSource(entity),
  };
  return stageRecord === null || planStage === null
    ? [now]
    : [now, { term: words('entity.stage.plan'), text: readStage(planStage, words) }];
}

function projectFacts({ amounts }: OfType<'Project'>, words: Words): readonly FactRow[] {
  return amounts.map(({ what, text }) => ({
    term: words('entity.amount'),
    text: what === null ? text : `${what} ${text}`,
  }));
}

function lineFacts({ lengthKm }: OfType<'Line'>, words: Words): readonly FactRow[] {
  return lengthKm === null
    ? []
    : row(
        words('entity.length'),
        words('entity.length.value', { length: lengthKm.toLocaleString('en-US') }),
      );
}

function indicatorFacts(indicator: OfType<'Indicator'>, words: Words): readonly FactRow[] {
  const { year, kind } = indicator;
  const { text, planText } = readFigure(indicator, words);
  return [
    { term: words('entity.value'), text, source: { word: planText, at: null } },
    ...row(words('entity.year'), year === null ? null : String(year)),
    ...row(words('entity.kind'), worded(`entity.kind.${kind}`, kind, words)),
  ];
}

function row(term: string, text: string | null): readonly FactRow[] {
  return text === null ? [] : [{ term, text }];
}

function worded(key: string, otherwise: string, words: Words): string {
  return isWordKey(key) ? words(key) : otherwise;
}

interface FactSourceProps {
  readonly source: FactOrigin;
  /** Where its place leads; without it, it is only cited, as on paper. */
  readonly to?: (at: string) => Transition;
}

/** What the plan says of an entity in figures and words, each with its source. */
export function Facts({ entity }: { readonly entity: EntityFact }): ReactNode {
  const words = useWords();
  const readThere = useReadAt(entity);
  const facts = factsOf(entity, words);
  return facts.length === 0 ? null : (
    <dl className={clsx('stack', styles.facts)}>
      {facts.map(({ term, text, source }, index) => (
        <div key={`${term} ${text}`}>
          <dt>{facts[index - 1]?.term === term ? '' : term}</dt>
          <dd>
            {text}
            {source !== undefined && <FactSource source={source} to={readThere} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** In brackets, the word for a fact, and where it stands: in the plan, or in a paper that came later. */
export function FactSource({ source: { word, at, paper = null }, to }: FactSourceProps): ReactNode {
  const words = useWords();
  if (paper !== null) {
    return <PaperSource paper={paper} word={word} />;
  }
  if (word === null && at === null) {
    return null;
  }
  return (
    <>
      {words('entity.source.open')}
      {word !== null && words('entity.source.word', { word })}
      {word !== null && at !== null && words('entity.source.and')}
      {at !== null &&
        (to === undefined ? <Locator>{at}</Locator> : <Locator to={to(at)}>{at}</Locator>)}
      {words('entity.source.close')}
    </>
  );
}

interface PaperSourceProps {
  readonly paper: NonNullable<FactOrigin['paper']>;
  readonly word: string | null;
}

function PaperSource({ paper, word }: PaperSourceProps): ReactNode {
  const words = useWords();
  const { at, date, document } = paper;
  return (
    <span className={styles.paper}>
      {words('entity.source.open')}
      {words('entity.source.paper', { title: document.title, at, date })}
      {word !== null && words('entity.source.paper.word', { word })}
      {words('entity.source.close')}
    </span>
  );
}
