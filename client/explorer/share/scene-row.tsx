import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { clsx } from 'clsx';

import type { Scene } from '#client/shared/reader/scene-file.ts';
import { openScene, renameScene } from '#client/shared/reader/scenes.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { IconButton } from '#client/shared/ui/icon-button.tsx';
import { localDay } from './save-file.ts';
import styles from './share-menu.module.css';

interface SceneRowProps {
  readonly scene: Scene;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

/** A scene in the list: pressed, it is shown again. */
export function SceneRow({ scene, onOpen, onDelete }: SceneRowProps): ReactNode {
  const words = useWords();
  const [isRenamed, setRenamed] = useState(false);
  const { name, savedOn } = scene;
  if (isRenamed) {
    return (
      <li>
        <NameForm
          label={words('share.scene.newName')}
          button={words('share.scene.done')}
          start={name}
          autoFocus
          onName={(newName) => {
            if (newName !== '') {
              renameScene(scene.id, newName);
            }
            setRenamed(false);
          }}
        />
      </li>
    );
  }
  return (
    <li>
      {/* Once the page shows the scene, the menu has nothing more to say. */}
      <span className={styles.scene} onClick={onOpen} role="presentation">
        <StateLink to={openScene(scene)}>{name}</StateLink>
      </span>
      <time className="count" dateTime={savedOn}>
        {localDay(new Date(savedOn))}
      </time>
      <IconButton
        className={styles.iconButton}
        label={words('share.scene.rename', { name })}
        sign="M3 13l.700-3L10.500 3.200l2.300 2.300L6 12.300z"
        onPress={() => {
          setRenamed(true);
        }}
      />
      <IconButton
        className={styles.iconButton}
        label={words('share.scene.delete', { name })}
        sign="M3 4.500h10M6.500 4.500V3h3v1.500M4.500 4.500l.600 8.500h5.800l.600-8.500"
        onPress={onDelete}
      />
    </li>
  );
}

interface NameFormProps {
  readonly label: string;
  /** The words of the button. */
  readonly button: string;
  readonly start: string;
  /** Whether nothing is done without a name; otherwise an empty field leaves things as they are. */
  readonly isNameNeeded?: boolean;
  /** The press that opened the form is where the reader means to write. */
  readonly autoFocus?: boolean;
  readonly onName: (name: string) => void;
}

/** Asks for the name of a scene; it may be empty unless it is needed. */
export function NameForm(props: NameFormProps): ReactNode {
  const { label, button, start, isNameNeeded = false, autoFocus = false, onName } = props;
  const [name, setName] = useState(start);
  const trimmed = name.trim();
  const isOff = isNameNeeded && trimmed === '';
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isOff) {
      onName(trimmed);
    }
  };
  return (
    <form className={clsx('row wrap gap-2', styles.row)} onSubmit={onSubmit}>
      <input
        className={styles.input}
        aria-label={label}
        maxLength={200}
        autoFocus={autoFocus}
        value={name}
        onChange={({ target }) => {
          setName(target.value);
        }}
      />
      <button type="submit" className="button" disabled={isOff}>
        {button}
      </button>
    </form>
  );
}
