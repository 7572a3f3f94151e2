import type { ReactNode } from 'react';

import type { ParksPlace } from './route.ts';
import { NO_PRESENTATION } from '#client/shared/queries/presentation.ts';
import { usePresentation } from '#client/shared/queries/use-presentation.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { NeedForm } from './need-form.tsx';
import { ParkResults } from './park-results.tsx';
import './parks-page.css';

/** Finds a park: what is looked for at the left, the parks that fit at the right, each with its reasons. */
export function ParksPage({ place }: { readonly place: ParksPlace }): ReactNode {
  const words = useWords();
  const presentation = usePresentation() ?? NO_PRESENTATION;
  return (
    <DocumentPage title={words('parks.title')} aside={words('parks.aside')} toldOf={[]} isNarrow>
      <div className="parks">
        <div className={place.isSideShown ? 'parks-columns parks-wide' : 'parks-columns'}>
          {!place.isSideShown && <NeedForm place={place} hints={presentation.needHints} />}
          <ParkResults place={place} examples={presentation} />
        </div>
      </div>
    </DocumentPage>
  );
}
