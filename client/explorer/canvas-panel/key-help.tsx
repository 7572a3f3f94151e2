import { type ReactNode, useCallback, useState } from 'react';
import { clsx } from 'clsx';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';

import type { WordKey } from '#client/shared/words/words.ts';
import { useWindowKey } from '#client/shared/ui/use-window-key.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import toolStyles from './canvas-tools.module.css';
import styles from './key-help.module.css';

/** What to press, and what it does. A name that is a key of the words is said in the page's language. */
const KEYS: readonly { readonly keys: readonly string[]; readonly does: WordKey }[] = [
  { keys: ['F'], does: 'keys.find' },
  { keys: ['keys.name.arrows'], does: 'keys.arrows' },
  { keys: ['keys.name.enter'], does: 'keys.open' },
  { keys: ['keys.name.space'], does: 'keys.pick' },
  { keys: ['Shift', 'keys.name.arrows'], does: 'keys.pickOnward' },
  { keys: ['Alt', 'keys.name.arrows'], does: 'keys.move' },
  { keys: ['Delete'], does: 'keys.hide' },
  { keys: ['Esc'], does: 'keys.clear' },
  { keys: ['Ctrl', 'Z'], does: 'keys.undo' },
  { keys: ['?'], does: 'keys.help' },
];

const BY_POINTER: readonly WordKey[] = ['keys.double', 'keys.press', 'keys.box', 'keys.drag'];

/** The button, and the key ?, that tell what keys and mouse do on the canvas. */
export function KeyHelp(): ReactNode {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  useHelpKey(setOpen);
  return (
    <>
      <button
        type="button"
        className={toolStyles.desk}
        aria-label={words('tools.help')}
        title={words('tools.help')}
        onClick={() => {
          setOpen(true);
        }}
      >
        <span aria-hidden="true">?</span>
      </button>
      <ModalOverlay
        className={styles.backdrop}
        isOpen={isOpen}
        onOpenChange={setOpen}
        isDismissable
      >
        <Modal className={clsx('popover', styles.help)}>
          <Dialog>
            {({ close }) => (
              <>
                <Heading slot="title">{words('tools.help')}</Heading>
                <KeyTable />
                <button type="button" className="button" onClick={close}>
                  {words('tools.close')}
                </button>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

function KeyTable(): ReactNode {
  const words = useWords();
  const nameOf = (key: string): string => {
    switch (key) {
      case 'keys.name.arrows':
      case 'keys.name.enter':
      case 'keys.name.space':
        return words(key);
      default:
        return key;
    }
  };
  return (
    <>
      <dl>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{nameOf(key)}</kbd>
              ))}
            </dt>
            <dd>{words(does)}</dd>
          </div>
        ))}
      </dl>
      <ul>
        {BY_POINTER.map((key) => (
          <li key={key}>{words(key)}</li>
        ))}
      </ul>
    </>
  );
}

function useHelpKey(setOpen: (isOpen: boolean) => void): void {
  const onKey = useCallback(
    (event: KeyboardEvent): void => {
      if (event.key === '?') {
        event.preventDefault();
        setOpen(true);
      }
    },
    [setOpen],
  );
  useWindowKey(onKey);
}
