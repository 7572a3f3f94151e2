import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { EXPORT_FORMATS, exportedFile, type ExportFormat } from '#client/shared/queries/export.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { reasonOf } from '#client/shared/queries/query.ts';
import { sentenceOf } from '#client/shared/ui/error-notice.tsx';
import type { PartShown } from './content-in-sight.ts';
import { saveFile } from './save-file.ts';
import type { Actions } from './use-actions.ts';
import styles from './share-menu.module.css';

interface DataPartProps {
  readonly part: PartShown;
  readonly actions: Actions;
}

/** The formats that most people open; the others are one press away. */
const SHOWN_AT_FIRST = 4;

/** The entities and relations in sight as a file, in each form that the server writes. */
export function DataPart({ part, actions }: DataPartProps): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const { entities, relations } = part;
  const take = async (format: ExportFormat): Promise<string> => {
    const ids = {
      entities: entities.map(({ id }) => id),
      relations: relations?.map(({ id }) => id) ?? null,
    };
    try {
      const { name, content } = await exportedFile(format, ids, language);
      saveFile(name, content);
      return words('share.saved', { name });
    } catch (error) {
      return sentenceOf(reasonOf(error), words);
    }
  };
  return (
    <section className={clsx('stack gap-2', styles.part)} aria-label={words('share.data')}>
      <h3>{words('share.data')}</h3>
      <p className="aside">
        {relations === null
          ? words('share.data.among', { count: entities.length })
          : words('share.data.aside', { entities: entities.length, relations: relations.length })}
      </p>
      <div className={clsx('row wrap gap-2', styles.row)}>
        {(isWhole ? EXPORT_FORMATS : EXPORT_FORMATS.slice(0, SHOWN_AT_FIRST)).map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            disabled={actions.isBusy}
            onClick={() => {
              actions.run(() => take(format));
            }}
          >
            {words(`share.format.${format}`)}
          </button>
        ))}
        {!isWhole && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              setWhole(true);
            }}
          >
            {words('share.data.more')}
          </button>
        )}
      </div>
    </section>
  );
}
