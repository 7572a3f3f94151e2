import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';

import { nextFrame } from '#client/explorer/print-sheet/print-button.tsx';
import { answerTo, reasonOf } from '#client/shared/queries/query.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import { sentenceOf } from '#client/shared/ui/error-notice.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { briefFile, briefQuery } from './brief-query.ts';
import styles from './parks-page.module.css';
import type { ParksRoute } from './route.ts';

/** Hands the answer to a client: printed, as a document, as a sheet. */
export function BriefMenu({ route }: { readonly route: ParksRoute }): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const query = briefQuery(route);
  const print = async (): Promise<void> => {
    if (query === null) {
      return;
    }
    setSaid(words('brief.busy'));
    try {
      await answerTo(query, language);
      setSaid('');
      // The menu is to be gone, and the sheet to know what it prints, before the page is printed.
      await nextFrame();
      await nextFrame();
      window.print();
    } catch (error) {
      setSaid(sentenceOf(reasonOf(error), words));
    }
  };
  return (
    <>
      <MenuTrigger>
        <Button className="button button-primary">{words('brief.title')}</Button>
        <Popover className={clsx('popover screen-only', styles.menu)} placement="bottom end">
          <Menu className="stack menu" aria-label={words('brief.title')}>
            <MenuItem className="menu-item" onAction={() => void print()}>
              {words('brief.print')}
            </MenuItem>
            <MenuItem className="menu-item" href={briefFile(route, 'docx', language)} download>
              {words('brief.docx')}
            </MenuItem>
            <MenuItem className="menu-item" href={briefFile(route, 'xlsx', language)} download>
              {words('brief.xlsx')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <span className="aside" role="status">
        {said}
      </span>
    </>
  );
}
