import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { ParksRoute } from './route.ts';
import { NO_PRESENTATION, usePresentation } from '#client/shared/queries/presentation.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { NeedForm } from './need-form.tsx';
import { ParkResults } from './park-results.tsx';
import styles from './parks-page.module.css';

/** Finds a park: what is looked for at the left, the parks that fit at the right, each with its reasons. */
export function ParksPage({ route }: { readonly route: ParksRoute }): ReactNode {
  const words = useWords();
  const presentation = usePresentation() ?? NO_PRESENTATION;
  return (
    <DocumentPage title={words('parks.title')} aside={words('parks.aside')} toldOf={[]} isNarrow>
      <div className={styles.parks}>
        <div className={clsx(styles.columns, route.isSideShown && styles.wide)}>
          {!route.isSideShown && <NeedForm route={route} hints={presentation.needHints} />}
          <ParkResults route={route} examples={presentation} />
        </div>
      </div>
    </DocumentPage>
  );
}
