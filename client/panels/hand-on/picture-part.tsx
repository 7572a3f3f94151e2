import type { ReactNode } from 'react';

import { useAnswer } from '../../state/answers/answers.ts';
import { planAnswers } from '../../state/answers/questions.ts';
import { useExplorer } from '../../state/store.ts';
import { useWords } from '../../state/reader/use-words.ts';
import type { Drawing } from '../../view/drawing.ts';
import type { Picture } from '../../view/picture/picture.ts';
import { pngOf, type PictureSize } from '../../view/picture/png.ts';
import { paintPicture } from './paint-picture.ts';
import { fileNameOf, saveFile } from './save-file.ts';
import type { Deeds } from './use-deed.ts';

interface PicturePartProps {
  readonly drawing: Drawing;
  readonly title: string;
  readonly deeds: Deeds;
}

const SIZES = [
  { size: 'print', key: 'handOn.picture.png' },
  { size: 'large', key: 'handOn.picture.large' },
] as const;

/** The drawing as a picture: for a page, for a wall, or with text that stays text. */
export function PicturePart({ drawing, title, deeds }: PicturePartProps): ReactNode {
  const words = useWords();
  const language = useExplorer((state) => state.language);
  const plans = useAnswer(planAnswers, '');
  const paint = (): Picture =>
    paintPicture(
      drawing,
      {
        title,
        language,
        address: window.location.href,
        plans: plans.kind === 'answered' ? plans.value : [],
      },
      words,
    );
  const savePng = async (size: PictureSize): Promise<string> => {
    const png = await pngOf(paint(), size).catch(() => null);
    if (png === null) {
      return words('handOn.picture.failed');
    }
    const name = fileNameOf(title, 'png');
    saveFile(name, png);
    return words('handOn.saved', { name });
  };
  const saveSvg = (): void => {
    const name = fileNameOf(title, 'svg');
    saveFile(name, new Blob([paint().svg], { type: 'image/svg+xml' }));
    deeds.say(words('handOn.saved', { name }));
  };
  return (
    <section className="hand-on-part" aria-label={words('handOn.picture')}>
      <h3>{words('handOn.picture')}</h3>
      <p className="aside">{words('handOn.picture.aside')}</p>
      <div className="hand-on-row">
        {SIZES.map(({ size, key }) => (
          <button
            key={size}
            type="button"
            className="button"
            disabled={deeds.isBusy}
            onClick={() => {
              deeds.run(() => savePng(size));
            }}
          >
            {words(key)}
          </button>
        ))}
        <button type="button" className="button" disabled={deeds.isBusy} onClick={saveSvg}>
          {words('handOn.picture.svg')}
        </button>
      </div>
    </section>
  );
}
