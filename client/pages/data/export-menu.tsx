import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { Button } from 'react-aria-components/Button';

import type { DataRoute } from './route.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import { allRelations, csvOf, exportAddress, relationLines } from './export-files.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './menu.module.css';

const FORMATS = ['xlsx', 'csv', 'gexf', 'graphml', 'jsonld', 'jsonl'] as const;

/** Downloads what is filtered or ticked. */
export function ExportMenu({ route }: { readonly route: DataRoute }): ReactNode {
  return route.tab === 'entities' ? (
    <DownloadEntities route={route} />
  ) : (
    <DownloadRelations route={route} />
  );
}

function DownloadEntities({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  const about = route.ticked.length > 0 ? 'data.download.about.ticked' : 'data.download.about';
  return (
    <MenuTrigger>
      <Button className="button">{words('data.download')}</Button>
      <Popover className={clsx('popover', styles.popover)} placement="bottom end">
        <p className={styles.about}>{words(about)}</p>
        <Menu className="stack menu" aria-label={words('data.download')}>
          {FORMATS.map((format) => (
            <MenuItem
              key={format}
              id={format}
              className={clsx('menu-item', styles.item)}
              href={exportAddress(route, format)}
              download
            >
              {words(`data.download.${format}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

type Progress = { readonly done: number; readonly count: number } | 'failed' | null;

function DownloadRelations({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const [progress, setProgress] = useState<Progress>(null);
  const isBusy = progress !== null && progress !== 'failed';
  const download = async (): Promise<void> => {
    setProgress({ done: 0, count: 0 });
    const rows = await allRelations(route, language, (done, count) => {
      setProgress({ done, count });
    });
    setProgress(rows === null ? 'failed' : null);
    if (rows !== null) {
      save(csvOf(relationLines(rows, words)), `${words('data.table.relations')}.csv`);
    }
  };
  return (
    <>
      <span className="aside" role="status">
        {progress === 'failed' && words('data.download.rows.failed')}
        {isBusy && progress.count > 0 && words('data.download.rows.busy', progress)}
      </span>
      <button type="button" className="button" disabled={isBusy} onClick={() => void download()}>
        {words('data.download.rows')}
      </button>
    </>
  );
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
