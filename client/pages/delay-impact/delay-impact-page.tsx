import { useAnswer } from '#client/shared/queries/query.ts';
import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { readStage } from '#client/shared/words/read-stage.ts';
import { goTo, goToEntity } from '#client/shared/routing/navigate.ts';
import type { DelayImpactRoute } from './route.ts';
import { type DelayImpact, delayImpactQuery, entitiesOf } from './delay-impact-query.ts';
import {
  DELAY_FIELDS,
  delayFile,
  type DelayFields,
  delaySheetQuery,
  NOTHING_FILLED,
} from './delay-sheet-query.ts';
import { NO_PRESENTATION, usePresentation } from '#client/shared/queries/presentation.ts';
import { changingTo, useLanguage } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { FactSource, stageSource } from '#client/explorer/entity-panel/facts.tsx';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { StartPage, UnansweredPage } from '#client/explorer/document-page/subject-page.tsx';
import { NameInPlan } from '#client/shared/ui/entity-name.tsx';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './delay-impact-page.module.css';
import { DelayForm } from './delay-form.tsx';
import { Dependents, Fed } from './impacts.tsx';
import { Neighbours } from './surroundings-lists.tsx';
import { InformedDepartments } from './informed-departments.tsx';
import { PrintButton } from '#client/explorer/print-sheet/print-button.tsx';
import { PrintedPaper } from '#client/explorer/print-sheet/printed-paper.tsx';

/** What a delay bears on and which departments to inform, on one page; where nothing is chosen yet, a choice. */
export function DelayImpactPage({ route }: { readonly route: DelayImpactRoute }): ReactNode {
  return route.of === null ? <Start /> : <Asked of={route.of} />;
}

function Start(): ReactNode {
  const words = useWords();
  const { delays } = usePresentation() ?? NO_PRESENTATION;
  return (
    <StartPage
      title={words('page.delay-impact')}
      aside={words('delay.intro')}
      picker={<Picker isLabelShown />}
      examplesTitle={words('delay.examples')}
      examples={delays.map((entity) => ({
        id: entity.id,
        to: goTo('delay-impact', { of: entity.id }),
        text: words('delay.of', { name: readName(entity, words) }),
      }))}
    />
  );
}

function Picker({ isLabelShown }: { readonly isLabelShown: boolean }): ReactNode {
  const words = useWords();
  return (
    <EntityPicker
      label={words(isLabelShown ? 'delay.pick' : 'delay.pickAnother')}
      isLabelShown={isLabelShown}
      placeholder={words(isLabelShown ? 'delay.pick.placeholder' : 'delay.pickAnother')}
      onPick={changingTo(({ id }) => goTo('delay-impact', { of: id }))}
    />
  );
}

function Asked({ of }: { readonly of: string }): ReactNode {
  const words = useWords();
  const answer = useAnswer(delayImpactQuery(of));
  if (answer.status === 'success') {
    return <Told key={answer.data.of.id} impact={answer.data} />;
  }
  return (
    <UnansweredPage
      title={words('page.delay-impact')}
      answer={answer}
      picker={<Picker isLabelShown />}
      loading={words('delay.loading')}
      isNarrow
    />
  );
}

interface DelayProps {
  readonly impact: DelayImpact;
}

function Told({ impact }: DelayProps): ReactNode {
  const words = useWords();
  const { of } = impact;
  const [fields, setFields] = useState(NOTHING_FILLED);
  const sheet = delaySheetQuery(of.id);
  return (
    <DocumentPage
      title={words('delay.of', { name: readName(of, words) })}
      aside={<About impact={impact} />}
      toldOf={entitiesOf(impact)}
      tools={<Tools impact={impact} fields={fields} />}
      sheet={<PrintedPaper query={sheet} fields={DELAY_FIELDS.map((field) => fields[field])} />}
      isNarrow
    >
      <div className="stack gap-6">
        <Summary impact={impact} />
        <DelayForm fields={fields} onChange={setFields} />
        <InformedDepartments impact={impact} />
        <Dependents impact={impact} />
        <Neighbours impact={impact} />
        <Fed impact={impact} />
        <footer className={styles.source}>
          <p>{words('delay.source')}</p>
        </footer>
      </div>
    </DocumentPage>
  );
}

/** The delay in three figures, each of which leads to its list. */
function Summary({ impact }: DelayProps): ReactNode {
  const words = useWords();
  const { operators, dependents, fed, leads, participants, waiting } = impact;
  const fedCount = fed.reduce((sum, { impacts }) => sum + impacts.length, 0);
  const leadCount = leads.length;
  const informedCount = operators.length + leadCount + participants.length + waiting.length;
  return (
    <nav className={styles.summary} aria-label={words('delay.summary')}>
      <a href="#delay-informed">
        <b>{informedCount}</b>
        <span>
          {words('delay.summary.informed', { count: informedCount })}
          {leadCount > 0 && <small>{words('delay.summary.lead', { count: leadCount })}</small>}
        </span>
      </a>
      <a href="#delay-dependents">
        <b>{dependents.length}</b>
        <span>{words('delay.summary.dependents', { count: dependents.length })}</span>
      </a>
      <a href="#delay-fed">
        <b>{fedCount}</b>
        <span>{words('delay.summary.fed', { count: fedCount })}</span>
      </a>
    </nav>
  );
}

function About({ impact: { of } }: DelayProps): ReactNode {
  const words = useWords();
  const locator = of.mentions[0]?.at;
  return (
    <span className={clsx('inline gap-2', styles.about)}>
      <Icon type={of.type} /> {words(`type.${of.type}`)}
      <NameInPlan of={of} />
      {of.stage !== null && (
        <span>
          {readStage(of.stage, words)}
          <FactSource source={stageSource(of)} />
        </span>
      )}
      {locator !== undefined && <Locator>{locator}</Locator>}
    </span>
  );
}

interface ToolsProps extends DelayProps {
  readonly fields: DelayFields;
}

function Tools({ impact: { of }, fields }: ToolsProps): ReactNode {
  const words = useWords();
  const language = useLanguage();
  return (
    <>
      <Picker isLabelShown={false} />
      <StateLink className="button" to={goToEntity(of.id)}>
        {words('delay.onGraph')}
      </StateLink>
      <PrintButton paper={delaySheetQuery(of.id)}>{words('delay.print')}</PrintButton>
      <a className="button" href={delayFile(of.id, fields, language)} download>
        {words('printSheet.docx')}
      </a>
    </>
  );
}
