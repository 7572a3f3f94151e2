import type { ReactNode } from 'react';

import { goTo } from '#client/shared/routing/navigate.ts';
import type { Page } from '#client/shared/routing/route.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { isWordKey } from '#client/shared/words/words.ts';
import { isOn } from './navigation.ts';
import styles from './header.module.css';

interface PageLinkProps {
  readonly page: Page;
  /** What stands in it; without it, the page's word. */
  readonly children?: ReactNode;
}

/** A link to a page, marked where the reader is on it. */
export function PageLink({ page, children }: PageLinkProps): ReactNode {
  const words = useWords();
  const current = useExplorer((state) => state.route.page);
  const key = `page.${page}`;
  return (
    <StateLink className={styles.pageLink} to={goTo(page, {})} isCurrent={isOn(current, page)}>
      {children ?? (isWordKey(key) ? words(key) : page)}
    </StateLink>
  );
}
