import type { ReactNode } from 'react';

import { useHand } from '#client/shared/queries/viewer.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './header.module.css';
import { MoreMenu } from './more-menu.tsx';
import { PageLink } from './page-links.tsx';

/** Who is signed in, with what only they may do; nothing for readers. */
export function ViewerMenu(): ReactNode {
  const words = useWords();
  const hand = useHand();
  return hand === null ? null : (
    <div className={styles.viewer}>
      <MoreMenu id="viewer-menu" label={<span lang="zh-CN">{hand.name}</span>} isCurrent={false}>
        <ul aria-label={words('viewer.label', { name: hand.name })}>
          <ViewerItems />
        </ul>
      </MoreMenu>
    </div>
  );
}

/** On a phone, the same at the end of the menu of all pages. */
export function ViewerPart(): ReactNode {
  const words = useWords();
  const hand = useHand();
  return hand === null ? null : (
    <ul className={styles.moreTools} aria-label={words('viewer.label', { name: hand.name })}>
      <ViewerItems />
    </ul>
  );
}

// A form of the browser's own ends the session: it leads to a fresh page, on which nothing is kept of what was told to whoever was signed in.
function ViewerItems(): ReactNode {
  const words = useWords();
  return (
    <>
      <li>
        <PageLink page="import" />
      </li>
      <li>
        <PageLink page="documents" />
      </li>
      <li>
        <form method="post" action="/session/end">
          <button type="submit" className={styles.moreTool}>
            {words('viewer.signOut')}
          </button>
        </form>
      </li>
    </>
  );
}
