import type { ReactNode } from 'react';

import { readName } from '#client/shared/words/read-name.ts';
import { readStage } from '#client/shared/words/read-stage.ts';
import { goTo, goToEntity } from '#client/shared/routing/navigate.ts';
import type { SlipPlace } from './route.ts';
import { slipAnswers } from './delay-impact-answers.ts';
import { entitiesOf, type SlipReport } from './delay-report.ts';
import { change } from '#client/shared/routing/store.ts';
import { NO_PRESENTATION } from '#client/shared/queries/presentation.ts';
import { useAsked } from '#client/shared/queries/use-asked.ts';
import { usePresentation } from '#client/shared/queries/use-presentation.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { SaidInPlan } from '#client/explorer/entity-panel/said-in-plan.tsx';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { NameInPlan } from '#client/shared/ui/entity-name.tsx';
import { EntityPicker } from '#client/shared/ui/entity-picker.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { PrintedOn } from '#client/shared/ui/printed-on.tsx';
import { Sign } from '#client/shared/ui/icon.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { Dependents } from './dependents.tsx';
import { Fed } from './fed.tsx';
import './delay-impact-page.css';
import { SlipSummary } from './delay-impact-summary.tsx';
import { ToldDepartments } from './informed-departments.tsx';
import { PrintButton } from '#client/shared/ui/print-button.tsx';

/** What a delay bears on and who is to be told, on one page; where nothing is chosen yet, a choice. */
export function SlipPage({ place }: { readonly place: SlipPlace }): ReactNode {
  return place.of === null ? <Start /> : <Asked of={place.of} />;
}

function Start(): ReactNode {
  const words = useWords();
  const { delays } = usePresentation() ?? NO_PRESENTATION;
  return (
    <DocumentPage title={words('slip.title')} aside={words('slip.intro')} isNarrow>
      <div className="slip-start">
        <Picker isLabelShown />
        {delays.length > 0 && <h2>{words('slip.examples')}</h2>}
        <ul>
          {delays.map((entity) => (
            <li key={entity.id}>
              <StateLink to={goTo({ kind: 'slip', of: entity.id })}>
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
        change(goTo({ kind: 'slip', of: id }));
      }}
    />
  );
}

function Asked({ of }: { readonly of: string }): ReactNode {
  const words = useWords();
  const answer = useAsked(slipAnswers, of);
  if (answer.kind === 'answered') {
    return <Report report={answer.value} />;
  }
  return (
    <DocumentPage title={words('slip.title')} isNarrow>
      {answer.kind === 'failed' ? (
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

function Report({ report }: { readonly report: SlipReport }): ReactNode {
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
      <div className="slip">
        <SlipSummary report={report} />
        <ToldDepartments report={report} />
        <Dependents report={report} />
        <Fed report={report} />
        <footer className="slip-source">
          <p>{words('slip.source')}</p>
          <div className="slip-printed">
            <PrintedOn />
          </div>
        </footer>
      </div>
    </DocumentPage>
  );
}

function About({ report: { entity } }: { readonly report: SlipReport }): ReactNode {
  const words = useWords();
  const place = entity.mentions[0]?.at;
  return (
    <span className="slip-about">
      <Sign type={entity.type} /> {words(`type.${entity.type}`)}
      <NameInPlan of={entity} />
      {entity.stage !== null && (
        <span>
          {readStage(entity.stage, words)}
          <SaidInPlan said={{ word: entity.stageWord, at: entity.stageAt }} />
        </span>
      )}
      {place !== undefined && <Locator>{place}</Locator>}
    </span>
  );
}

function Tools({ report: { entity } }: { readonly report: SlipReport }): ReactNode {
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
