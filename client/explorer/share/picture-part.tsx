import { plansQuery } from '#client/shared/queries/plans.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { useLanguage } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import type { Picture } from '#client/canvas/picture/picture.ts';
import { pngOf, type PictureSize } from '#client/canvas/picture/png.ts';
import { paintPicture } from './paint-picture.ts';
import { fileNameOf, saveFile } from './save-file.ts';
import type { Actions } from './use-actions.ts';
import styles from './share-menu.module.css';

interface PicturePartProps {
  readonly drawing: Drawing;
  readonly title: string;
  /** What the drawing answers; null where it answers nothing. */
  readonly sentence: string | null;
  readonly actions: Actions;
}

const SIZES = [
  { size: 'print', key: 'share.picture.png' },
  { size: 'large', key: 'share.picture.large' },
] as const;

/** The drawing as a picture: for a page, for a wall, or with text that stays text. */
export function PicturePart({ drawing, title, sentence, actions }: PicturePartProps): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const plans = useAnswer(plansQuery);
  const paint = (): Picture =>
    paintPicture(
      drawing,
      {
        title,
        sentence,
        language,
        address: window.location.href,
        plans: plans.status === 'success' ? plans.data : [],
      },
      words,
    );
  const savePng = async (size: PictureSize): Promise<string> => {
    const png = await pngOf(paint(), size).catch(() => null);
    if (png === null) {
      return words('share.picture.failed');
    }
    const name = fileNameOf(
      size === 'large' ? `${title}-${words('share.picture.large')}` : title,
      'png',
    );
    saveFile(name, png);
    return words('share.saved', { name });
  };
  const saveSvg = (): void => {
    const name = fileNameOf(title, 'svg');
    saveFile(name, new Blob([paint().svg], { type: 'image/svg+xml' }));
    actions.report(words('share.saved', { name }));
  };
  return (
    <section className={clsx('stack gap-2', styles.part)} aria-label={words('share.picture')}>
      <h3>{words('share.picture')}</h3>
      <p className="aside">{words('share.picture.aside')}</p>
      <div className={clsx('row wrap gap-2', styles.row)}>
        {SIZES.map(({ size, key }) => (
          <button
            key={size}
            type="button"
            className="button"
            disabled={actions.isBusy}
            onClick={() => {
              actions.run(() => savePng(size));
            }}
          >
            {words(key)}
          </button>
        ))}
        <button type="button" className="button" disabled={actions.isBusy} onClick={saveSvg}>
          {words('share.picture.svg')}
        </button>
      </div>
    </section>
  );
}
