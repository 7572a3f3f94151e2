import type { ReactNode } from 'react';

import { readName } from '../../locales/read-name.ts';
import { readStage } from '../../locales/read-stage.ts';
import { goTo, goToEntity } from '../../state/navigate.ts';
import type { SlipPlace } from '../../state/places/slip-place.ts';
import { slipAnswers } from '../../state/answers/slip-answers.ts';
import { entitiesOf, type SlipReport } from '../../state/pages/slip-report.ts';
import { change } from '../../state/store.ts';
import { useAsked } from '../../state/answers/use-asked.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { SaidInPlan } from '../entity/said-in-plan.tsx';
import { DocumentPage } from '../shared/document-page.tsx';
import { NameInPlan } from '../shared/entity-name.tsx';
import { EntityPicker } from '../shared/entity-picker.tsx';
import { ErrorNotice } from '../shared/error-notice.tsx';
import { Locator } from '../shared/locator.tsx';
import { PrintedOn } from '../shared/printed-on.tsx';
import { Sign } from '../shared/sign.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { useNamed } from '../shared/use-named.ts';
import { StateLink } from '../shared/state-link.tsx';
import { Dependents } from './dependents.tsx';
import { Fed } from './fed.tsx';
import { SLIP_EXAMPLES } from './slip-examples.ts';
import './slip-page.css';
import { SlipSummary } from './slip-summary.tsx';
import { ToldDepartments } from './told-departments.tsx';
import { PrintButton } from '../shared/print-button.tsx';

/** What a delay bears on and who is to be told, on one page; where nothing is chosen yet, a choice. */
export function SlipPage({ place }: { readonly place: SlipPlace }): ReactNode {
  return place.of === null ? <Start /> : <Asked of={place.of} />;
}

function Start(): ReactNode {
  const words = useWords();
  const named = useNamed(SLIP_EXAMPLES);
  return (
    <DocumentPage title={words('slip.title')} aside={words('slip.intro')} isNarrow>
      <div className="slip-start">
        <Picker isLabelShown />
        <h2>{words('slip.examples')}</h2>
        <ul>
          {SLIP_EXAMPLES.map((name) => (
            <li key={name}>
              <StateLink to={goTo({ kind: 'slip', of: name })}>
                {words('slip.of', { name: readName(named(name), words) })}
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
