import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components/Popover';
import { Button } from 'react-aria-components/Button';
import { clsx } from 'clsx';

import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import { copyText } from './copy-button.tsx';
import { DataPart } from './data-part.tsx';
import styles from './share-menu.module.css';
import { IconButton } from '#client/shared/ui/icon-button.tsx';
import { partInSight, type PartShown } from './content-in-sight.ts';
import { PicturePart } from './picture-part.tsx';
import { ScenesPart } from './scenes-part.tsx';
import { type Actions, useActions } from './use-actions.ts';

interface ShareMenuProps {
  /** What is drawn; without it, no picture is offered. */
  readonly drawing?: Drawing | null;
  readonly entities?: readonly EntityHint[];
  /** Without them, all that there are among the entities. */
  readonly relations?: readonly RelationFact[];
  /** What the drawing answers. */
  readonly sentence?: string | undefined;
}

/** Ways to take what is shown away: a link, a scene, a picture, a sheet, a graph file, a print. */
export function ShareMenu(props: ShareMenuProps): ReactNode {
  const { drawing = null, entities = [], relations = null, sentence = null } = props;
  const words = useWords();
  return (
    <DialogTrigger>
      <Button
        className={clsx('button', styles.button)}
        data-part="share-button"
        aria-label={words('share.title')}
      >
        <svg className="line-icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2v8M4.800 7 8 10.200 11.200 7M2.500 11v2.500h11V11" />
        </svg>
        <span className="wide-only">{words('share.title')}</span>
      </Button>
      {/* The dialog bears the name; a named box around it would be content outside of every landmark. */}
      <Popover
        className={clsx('popover screen-only', styles.popover)}
        placement="bottom end"
        aria-labelledby=""
      >
        <Dialog className={clsx('stack gap-4', styles.shareMenu)} aria-label={words('share.title')}>
          {({ close }) => (
            <Parts
              part={partInSight({ drawing, entities, relations })}
              sentence={sentence}
              close={close}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface PartsProps {
  readonly part: PartShown;
  readonly sentence: string | null;
  readonly close: () => void;
}

function Parts({ part, sentence, close }: PartsProps): ReactNode {
  const actions = useActions();
  const title = useShortTitle();
  return (
    <>
      <LinkPart actions={actions} close={close} />
      {part.drawing !== null && part.entities.length > 0 && (
        <PicturePart drawing={part.drawing} title={title} sentence={sentence} actions={actions} />
      )}
      {part.entities.length > 0 && <DataPart part={part} actions={actions} />}
      <ScenesPart suggestedName={title} actions={actions} close={close} />
      <p className={actions.outcome === '' ? 'visually-hidden' : styles.said} role="status">
        {actions.outcome}
      </p>
    </>
  );
}

interface LinkPartProps {
  readonly actions: Actions;
  readonly close: () => void;
}

function LinkPart({ actions, close }: LinkPartProps): ReactNode {
  const words = useWords();
  return (
    <div className={clsx('row wrap gap-2', styles.row)}>
      <button
        type="button"
        className="button"
        onClick={() => {
          actions.run(async () =>
            words((await copyText(window.location.href)) ? 'share.copied' : 'share.copyFailed'),
          );
        }}
      >
        {words('share.copy')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          close();
          // The menu is to be gone before the page is printed.
          requestAnimationFrame(() => {
            window.print();
          });
        }}
      >
        {words('share.print')}
      </button>
      <span className={styles.close}>
        <IconButton
          className={styles.iconButton}
          label={words('share.close')}
          sign="M4 4l8 8M12 4l-8 8"
          onPress={close}
        />
      </span>
    </div>
  );
}

// The page's title without the name of the atlas, which the reader knows.
function useShortTitle(): string {
  const words = useWords();
  const { title } = document;
  const before = words('app.title', { page: '' });
  return title.startsWith(before) ? title.slice(before.length) : title;
}
