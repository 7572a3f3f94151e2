import { type DragEvent, type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { useWords } from '#client/shared/words/use-words.ts';
import styles from './import-page.module.css';

/** A field onto which a file is dropped, or which opens the browser's own choice of files. */
export function FileDrop({ onFile }: { readonly onFile: (file: File) => void }): ReactNode {
  const words = useWords();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) {
      onFile(file);
    }
  };
  const over = (event: DragEvent, isInside: boolean): void => {
    event.preventDefault();
    setOver(isInside);
  };
  return (
    <label
      className={clsx(styles.drop, isOver && styles.isOver)}
      onDragOver={(event) => {
        over(event, true);
      }}
      onDragLeave={(event) => {
        over(event, false);
      }}
      onDrop={(event) => {
        over(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        type="file"
        className="visually-hidden"
        accept=".xlsx,.xls,.csv,.txt,.tsv"
        onChange={({ target }) => {
          take(target.files);
          // The same file once more is another choice: it may have been mended.
          target.value = '';
        }}
      />
      <span className={styles.dropWord}>{words('import.file')}</span>
      <span className="aside">{words('import.file.aside')}</span>
    </label>
  );
}
