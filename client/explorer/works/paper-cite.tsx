import type { ReactNode } from 'react';

import type { CiteFact } from '#client/shared/api/record-fields.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './paper-cite.module.css';

/** The paper that says something, the place there, and its date. */
export function PaperCite({ record }: { readonly record: CiteFact }): ReactNode {
  const words = useWords();
  const { at, date, document } = record;
  const title = words('works.cite', { title: document.title });
  return (
    <span className={styles.cite}>
      {document.url === null ? (
        <span lang="zh-CN">{title}</span>
      ) : (
        <a href={document.url} rel="noreferrer" lang="zh-CN">
          {title}
        </a>
      )}{' '}
      <span lang="zh-CN">{words('works.cite.at', { at, date })}</span>
    </span>
  );
}
