import type { ReactNode } from 'react';

import { useHand, useSignIn } from '#client/shared/queries/viewer.ts';
import { SignInLink } from '#client/shared/ui/sign-in-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './header.module.css';
import { MoreMenu } from './more-menu.tsx';
import { PageLink } from './page-links.tsx';

/** Who is signed in, with what only they may do; for readers where one signs in, if there is such a place. */
export function ViewerMenu(): ReactNode {
  const words = useWords();
  const hand = useHand();
  return hand === null ? (
    <SignIn className="button button-plain" />
  ) : (
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
  return hand === null ? (
    <SignIn className={styles.moreTool} />
  ) : (
    <ul className={styles.moreTools} aria-label={words('viewer.label', { name: hand.name })}>
      <ViewerItems />
      <li className={styles.viewerName} lang="zh-CN">
        {hand.name}
      </li>
    </ul>
  );
}

function SignIn({ className }: { readonly className: string | undefined }): ReactNode {
  const words = useWords();
  const at = useSignIn();
  return at === null ? null : (
    <SignInLink at={at} className={className}>
      {words('viewer.signIn')}
    </SignInLink>
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
