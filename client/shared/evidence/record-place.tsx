import type { ReactNode } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';

interface RecordPlaceProps {
  /** Null: the plan says it. */
  readonly record: {
    readonly at: string;
    readonly date: string;
    readonly by: string;
    readonly document: {
      readonly title: string;
      readonly issuer: string;
      readonly url: string | null;
    };
  } | null;
}

/** Where a later paper says something: the paper, the place in it, its date, and who put it in. */
export function RecordPlace({ record }: RecordPlaceProps): ReactNode {
  const words = useWords();
  if (record === null) {
    return null;
  }
  const { at, date, by, document } = record;
  const title = `《${document.title}》`;
  return (
    <p>
      {document.url === null ? (
        <span lang="zh-CN">{title}</span>
      ) : (
        <a href={document.url} rel="noreferrer" lang="zh-CN">
          {title}
        </a>
      )}{' '}
      <span className="aside">
        {words('basis.recordedAt', { at, date, by, issuer: document.issuer })}
      </span>
    </p>
  );
}
