import type { ReactNode } from 'react';

import { FailureNotice } from '#client/explorer/writing/failure-notice.tsx';
import type { ApiError } from '#client/shared/api/api-error.ts';
import { ApiFailure } from '#client/shared/api/api-error.ts';
import type { Asking } from '#client/shared/api/graphql-client.ts';
import { useWriting } from '#client/shared/queries/writing.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { WORDS } from '#client/shared/words/words.ts';
import { setDraft, takeList, takeSheet, useDraft } from './draft.ts';
import { FileDrop } from './file-drop.tsx';
import styles from './import-page.module.css';
import { readList } from './read-list.ts';

const MOST_BYTES = 10_000_000;

interface SentList {
  readonly list: Blob;
  readonly name: string | null;
}

/** The list itself: a file, or a table that is pasted; then which of its sheets. */
export function ListStep(): ReactNode {
  const words = useWords();
  const { pasted, list } = useDraft();
  const { send, isBusy, failure } = useWriting(sendList, takeList);
  return (
    <>
      <div className={styles.sources}>
        <FileDrop
          onFile={(file) => {
            send({ list: file, name: file.name });
          }}
        />
        <form
          className="stack gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            send({ list: new Blob([pasted]), name: null });
          }}
        >
          <textarea
            className={styles.pasted}
            aria-label={words('import.paste')}
            placeholder={words('import.paste.like')}
            rows={4}
            value={pasted}
            onChange={({ target }) => {
              setDraft({ pasted: target.value });
            }}
          />
          <button type="submit" className="button" disabled={isBusy || pasted.trim() === ''}>
            {words('import.paste.read')}
          </button>
        </form>
      </div>
      <p role="status">{isBusy ? words('import.reading') : list !== null && <Read />}</p>
      {!isBusy && <FailureNotice failure={failure} />}
      {list !== null && list.sheets.length > 1 && <Sheets />}
    </>
  );
}

async function sendList({ list, name }: SentList, asking: Asking) {
  if (list.size > MOST_BYTES) {
    throw new ApiFailure(tooLarge(asking));
  }
  return { ...(await readList(list, asking)), name };
}

function tooLarge({ language }: Asking): ApiError {
  const message = WORDS[language]('import.tooLarge', { most: MOST_BYTES / 1_000_000 });
  return { kind: 'refused', message };
}

function Read(): ReactNode {
  const words = useWords();
  const { list, sheet } = useDraft();
  const rows = list?.sheets[sheet]?.rows ?? 0;
  const name = list?.name ?? null;
  return name === null ? (
    words('import.read.pasted', { count: rows })
  ) : (
    <>
      <b lang="zh-CN">{name}</b> {words('import.read', { count: rows })}
    </>
  );
}

function Sheets(): ReactNode {
  const words = useWords();
  const { list, sheet } = useDraft();
  return (
    <div className="row wrap gap-2" role="group" aria-label={words('import.sheet')}>
      <span className="aside">{words('import.sheet')}</span>
      {list?.sheets.map(({ name, rows }, index) => (
        <button
          key={name}
          type="button"
          className="chip"
          aria-pressed={index === sheet}
          onClick={() => {
            takeSheet(index);
          }}
        >
          <span lang="zh-CN">{name}</span>
          <span className="count">{words('import.sheet.rows', { count: rows })}</span>
        </button>
      ))}
    </div>
  );
}
