import { type DelayReport, delayReportQuery, entitiesOf } from './delay-report.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { readStage } from '#client/shared/words/read-stage.ts';
import { goTo, goToEntity } from '#client/shared/routing/navigate.ts';
import type { DelayImpactRoute } from './route.ts';
import { NO_PRESENTATION, usePresentation } from '#client/shared/queries/presentation.ts';
import { change } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { FactSource } from '#client/explorer/entity-panel/facts.tsx';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { NameInPlan } from '#client/shared/ui/entity-name.tsx';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { PrintedOn } from '#client/shared/ui/printed-on.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { Dependents } from './dependents.tsx';
import { Fed } from './fed.tsx';
import styles from './delay-impact-page.module.css';
import { DelayImpactSummary } from './delay-impact-summary.tsx';
import { InformedDepartments } from './informed-departments.tsx';
import { PrintButton } from '#client/shared/ui/print-button.tsx';

/** What a delay bears on and who is to be told, on one page; where nothing is chosen yet, a choice. */
export function DelayImpactPage({ route }: { readonly route: DelayImpactRoute }): ReactNode {
  return route.of === null ? <Start /> : <Asked of={route.of} />;
}

function Start(): ReactNode {
  const words = useWords();
  const { delays } = usePresentation() ?? NO_PRESENTATION;
  return (
    <DocumentPage title={words('slip.title')} aside={words('slip.intro')} isNarrow>
      <div className={clsx('stack gap-3', styles.start)}>
        <Picker isLabelShown />
        {delays.length > 0 && <h2>{words('slip.examples')}</h2>}
        <ul>
          {delays.map((entity) => (
            <li key={entity.id}>
              <StateLink to={goTo('delay-impact', { of: entity.id })}>
                {words('slip.of', { name: readName(entity, words) })}
              </StateLink>
            </li>
          ))}
        </ul>
      </div>
    </DocumentPage>
  );
}

function Picker({ isLabelShown }: { readonly isLabelShown: boolean }): ReactNode {
  const words = useWords();
  return (
    <EntityPicker
      label={words(isLabelShown ? 'slip.pick' : 'slip.pickAnother')}
      isLabelShown={isLabelShown}
      placeholder={words(isLabelShown ? 'slip.pick.placeholder' : 'slip.pickAnother')}
      onPick={({ id }) => {
        change(goTo('delay-impact', { of: id }));
      }}
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
    <DocumentPage title={words('slip.title')} isNarrow>
      {answer.status === 'error' ? (
        <>
          <ErrorNotice error={answer.error} isWholePage />
          <Picker isLabelShown />
        </>
      ) : (
        <Skeleton label={words('slip.loading')} lines={12} />
      )}
    </DocumentPage>
  );
}

function Report({ report }: { readonly report: DelayReport }): ReactNode {
  const words = useWords();
  const { entity } = report;
  return (
    <DocumentPage
      title={words('slip.of', { name: readName(entity, words) })}
      aside={<About report={report} />}
      toldOf={entitiesOf(report)}
      tools={<Tools report={report} />}
      isNarrow
    >
      <div className={clsx('stack gap-6', styles.impact)}>
        <DelayImpactSummary report={report} />
        <InformedDepartments report={report} />
        <Dependents report={report} />
        <Fed report={report} />
        <footer className={styles.source}>
          <p>{words('slip.source')}</p>
          <div className={styles.printed}>
            <PrintedOn />
          </div>
        </footer>
      </div>
    </DocumentPage>
  );
}

function About({ report: { entity } }: { readonly report: DelayReport }): ReactNode {
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

function Tools({ report: { entity } }: { readonly report: DelayReport }): ReactNode {
  const words = useWords();
  return (
    <>
      <Picker isLabelShown={false} />
      <StateLink className="button" to={goToEntity(entity.id)}>
        {words('slip.onGraph')}
      </StateLink>
      <PrintButton>{words('slip.print')}</PrintButton>
    </>
  );
}
