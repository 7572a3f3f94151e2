import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SidePanel } from '#client/explorer/side-panel/side-panel.tsx';
import { SelectionPanel } from '#client/explorer/side-panel/selection-panel.tsx';
import { ShareMenu } from '#client/explorer/share/share-menu.tsx';
import styles from './document-page.module.css';
import { NamesNote } from '#client/shared/ui/names-note.tsx';

interface DocumentPageProps {
  readonly title: string;
  /** How the title stands at the head, where it is more than its words; a name stands there in both languages. */
  readonly heading?: ReactNode;
  /** One line below the title: what the page holds, with its figures. */
  readonly aside?: ReactNode;
  /** What the page tells of, to be taken away as a file; empty: only its link. Without it there is nothing yet to hand on. */
  readonly toldOf?: readonly EntityHint[];
  /** What else can be done with the page as a whole, at the right of its title. */
  readonly tools?: ReactNode;
  /** What the panel tells while nothing is selected; without it, the page has the room to itself. */
  readonly panel?: ReactNode;
  /** What stands on paper in the page's place. */
  readonly sheet?: ReactNode;
  /** Kept to the width that reads well; without it, as wide as the window. */
  readonly isNarrow?: boolean;
  readonly children: ReactNode;
}

/** A page that is read and scrolled. Whatever is selected on it opens in the panel beside it, with its evidence. */
export function DocumentPage(props: DocumentPageProps): ReactNode {
  const { title, panel, sheet, isNarrow = false, children } = props;
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  const beside =
    selected === null ? (
      panel
    ) : (
      <SelectionPanel id={selected} backTo={words('panel.close', { name: title })} />
    );
  return (
    <main
      className={clsx('stack', styles.document, beside !== undefined && styles.hasPanel)}
      data-part="document"
      id="content"
    >
      <div className={styles.scroll} data-part="document-scroll">
        <div
          className={clsx('stack gap-5', styles.body, isNarrow && styles.narrow)}
          data-part="document-body"
        >
          <Head {...props} />
          {children}
          <NamesNote />
        </div>
      </div>
      {beside !== undefined && <SidePanel>{beside}</SidePanel>}
      {sheet}
    </main>
  );
}

function Head({ title, heading = title, aside, toldOf, tools }: DocumentPageProps): ReactNode {
  return (
    <header className={clsx('wrap', styles.header)}>
      <div>
        <h1>{heading}</h1>
        {aside !== undefined && <p className={styles.aside}>{aside}</p>}
      </div>
      {(tools !== undefined || toldOf !== undefined) && (
        <div
          className={clsx('row wrap gap-2 screen-only', styles.tools)}
          data-part="document-tools"
        >
          {tools}
          {toldOf !== undefined && <ShareMenu entities={uniqueById(toldOf)} />}
        </div>
      )}
    </header>
  );
}
