import { clsx } from 'clsx';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

import type { Drawing, EntityBox } from '#client/canvas/drawing/drawing.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { change, useExplorer } from '#client/shared/routing/store.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { useWindowKey } from '#client/shared/ui/use-window-key.ts';
import { isCalled } from '#client/shared/words/is-called.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './find-on-canvas.module.css';

interface FindOnCanvasProps {
  readonly drawing: Drawing;
}

/** More than these are told by their number: a further letter leaves fewer. */
const MOST_TOLD = 50;

/** The button, and the key f, that find by name what is drawn, and bring it into sight; nothing is left or added. */
export function FindOnCanvas({ drawing }: FindOnCanvasProps): ReactNode {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useFindKey(setOpen);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        title={words('find.hint')}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <svg className="line-icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M7 11.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9zM10.300 10.300l3.200 3.200" />
        </svg>
        {words('find.open')}
      </button>
      <Popover
        className={clsx('popover', styles.find)}
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={setOpen}
        placement="bottom end"
      >
        <Dialog aria-label={words('find.label')}>
          <Found
            boxes={drawing.boxes}
            onDone={() => {
              setOpen(false);
            }}
          />
        </Dialog>
      </Popover>
    </>
  );
}

interface FoundProps {
  readonly boxes: readonly EntityBox[];
  readonly onDone: () => void;
}

function Found({ boxes, onDone }: FoundProps): ReactNode {
  const words = useWords();
  const hiddenTypes = useExplorer((state) => state.hiddenTypes);
  const [typed, setTyped] = useState('');
  const found = boxes.filter(
    ({ entity }) => !hiddenTypes.includes(entity.type) && isCalled(entity, typed),
  );
  const show = (box: EntityBox | undefined): void => {
    if (box !== undefined) {
      change(select(box.entity.id));
      onDone();
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        show(found[0]);
      }}
    >
      <input
        type="search"
        aria-label={words('find.label')}
        placeholder={words('find.placeholder')}
        value={typed}
        // The popover has just been opened to type in it.
        autoFocus
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      <p className="aside" role="status">
        {words('find.count', { count: found.length })}
      </p>
      <ul>
        {found.slice(0, MOST_TOLD).map((box) => (
          <li key={box.entity.id}>
            <button
              type="button"
              onClick={() => {
                show(box);
              }}
            >
              <Icon type={box.entity.type} />
              <EntityName of={box.entity} />
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

function useFindKey(setOpen: (isOpen: boolean) => void): void {
  const onKey = useCallback(
    (event: KeyboardEvent): void => {
      if (event.key === 'f' && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        setOpen(true);
      }
    },
    [setOpen],
  );
  useWindowKey(onKey);
}
