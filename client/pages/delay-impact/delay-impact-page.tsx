import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { readStage } from '#client/shared/words/read-stage.ts';
import { goTo, goToEntity } from '#client/shared/routing/navigate.ts';
import type { DelayImpactRoute } from './route.ts';
import { type DelayReport, delayReportQuery, entitiesOf } from './delay-report.ts';
import { NO_PRESENTATION, usePresentation } from '#client/shared/queries/presentation.ts';
import { changingTo } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { FactSource } from '#client/explorer/entity-panel/facts.tsx';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { StartPage, UnansweredPage } from '#client/explorer/document-page/subject-page.tsx';
import { NameInPlan } from '#client/shared/ui/entity-name.tsx';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { PrintedOn } from '#client/shared/ui/printed-on.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './delay-impact-page.module.css';
import { DelayForm } from './delay-form.tsx';
import { Dependents, Fed } from './impacts.tsx';
import { Neighbours } from './surroundings-lists.tsx';
import { InformedDepartments } from './informed-departments.tsx';
import { PrintButton } from '#client/shared/ui/print-button.tsx';

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
  const answer = useAnswer(delayReportQuery(of));
  if (answer.status === 'success') {
    return <Report report={answer.data} />;
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

interface ReportProps {
  readonly report: DelayReport;
}

function Report({ report }: ReportProps): ReactNode {
  const words = useWords();
  const { entity } = report;
  return (
    <DocumentPage
      title={words('delay.of', { name: readName(entity, words) })}
      aside={<About report={report} />}
      toldOf={entitiesOf(report)}
      tools={<Tools report={report} />}
      isNarrow
    >
      <div className={clsx('stack gap-6', styles.impact)}>
        <Summary report={report} />
        <DelayForm />
        <InformedDepartments report={report} />
        <Dependents report={report} />
        <Neighbours surroundings={report.surroundings} />
        <Fed report={report} />
        <footer className={styles.source}>
          <p>{words('delay.source')}</p>
          <div className={styles.printed}>
            <PrintedOn />
          </div>
        </footer>
      </div>
    </DocumentPage>
  );
}

/** The delay in three figures, each of which leads to its list. */
function Summary({ report: { surroundings, dependents, fed, informed } }: ReportProps): ReactNode {
  const words = useWords();
  const fedCount = fed.reduce((sum, { impacts }) => sum + impacts.length, 0);
  const leadCount = informed.lead.length;
  const informedCount =
    surroundings.operators.length +
    leadCount +
    informed.participant.length +
    informed.waiting.length;
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

function About({ report: { entity } }: ReportProps): ReactNode {
  const words = useWords();
  const locator = entity.mentions[0]?.at;
  return (
    <span className={clsx('inline gap-2', styles.about)}>
      <Icon type={entity.type} /> {words(`type.${entity.type}`)}
      <NameInPlan of={entity} />
      {entity.stage !== null && (
        <span>
          {readStage(entity.stage, words)}
          <FactSource source={{ word: entity.stageWord, at: entity.stageAt }} />
        </span>
      )}
      {locator !== undefined && <Locator>{locator}</Locator>}
    </span>
  );
}

function Tools({ report: { entity } }: ReportProps): ReactNode {
  const words = useWords();
  return (
    <>
      <Picker isLabelShown={false} />
      <StateLink className="button" to={goToEntity(entity.id)}>
        {words('delay.onGraph')}
      </StateLink>
      <PrintButton>{words('delay.print')}</PrintButton>
    </>
  );
}
