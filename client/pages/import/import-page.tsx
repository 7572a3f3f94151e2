import type { ReactNode } from 'react';

import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { PaperChoice } from '#client/explorer/writing/paper-choice.tsx';
import { useAnswer } from '#client/shared/queries/query.ts';
import { useHand, viewerQuery } from '#client/shared/queries/viewer.ts';
import { changeRoute } from '#client/shared/routing/navigate.ts';
import { changingTo } from '#client/shared/routing/store.ts';
import { SignInLink } from '#client/shared/ui/sign-in-link.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { useDraft } from './draft.ts';
import { ListStep } from './list-step.tsx';
import type { ImportRoute } from './route.ts';
import { Step } from './step.tsx';
import { TrialSteps } from './trial-steps.tsx';

/** A list of works, from the paper that it is to its rows recorded, step by step; each stays on the page with what came of it. */
export function ImportPage({ route }: { readonly route: ImportRoute }): ReactNode {
  const words = useWords();
  const hand = useHand();
  return (
    <DocumentPage title={words('page.import')} aside={words('import.aside')} isNarrow>
      {hand === null ? <NobodyKnown /> : <Steps route={route} />}
    </DocumentPage>
  );
}

/** Who may not write is told so, and where one signs in if there is such a place. */
function NobodyKnown(): ReactNode {
  const words = useWords();
  const { data } = useAnswer(viewerQuery, false);
  if (data === undefined) {
    return <Skeleton label={words('page.loading')} lines={3} />;
  }
  return (
    <>
      <p>{words(data.isWritingOn ? 'import.signedOut' : 'import.off')}</p>
      {data.signIn !== null && (
        <p>
          <SignInLink at={data.signIn} className="button">
            {words('writing.signIn')}
          </SignInLink>
        </p>
      )}
    </>
  );
}

function Steps({ route: { document } }: { readonly route: ImportRoute }): ReactNode {
  const words = useWords();
  const { list, sheet } = useDraft();
  return (
    <>
      <Step number={1} title={words('import.paper')} isDone={document !== null}>
        <PaperChoice
          chosen={document}
          usualKind="KEY_PROJECT_LIST"
          onChoose={changingTo((id) => changeRoute('import', () => ({ document: id })))}
        />
      </Step>
      <Step number={2} title={words('import.list')} isDone={list !== null}>
        <ListStep />
      </Step>
      {list !== null && document === null && <p className="aside">{words('import.paper.first')}</p>}
      {list !== null && document !== null && (
        <TrialSteps key={`${list.table} ${String(sheet)}`} document={document} table={list.table} />
      )}
    </>
  );
}
