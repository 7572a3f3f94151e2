import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { clsx } from 'clsx';

import type { Scene } from '#client/shared/reader/scene-file.ts';
import { openScene, renameScene } from '#client/shared/reader/scenes.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { IconButton } from './icon-button.tsx';
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
        <NewName
          scene={scene}
          onDone={() => {
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
        label={words('handOn.scene.rename', { name })}
        path="M3 13l.700-3L10.500 3.200l2.300 2.300L6 12.300z"
        onClick={() => {
          setRenamed(true);
        }}
      />
      <IconButton
        label={words('handOn.scene.delete', { name })}
        path="M3 4.500h10M6.500 4.500V3h3v1.500M4.500 4.500l.600 8.500h5.800l.600-8.500"
        onClick={onDelete}
      />
    </li>
  );
}

interface NewNameProps {
  readonly scene: Scene;
  readonly onDone: () => void;
}

function NewName({ scene, onDone }: NewNameProps): ReactNode {
  const words = useWords();
  const [name, setName] = useState(scene.name);
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') {
      renameScene(scene.id, name.trim());
    }
    onDone();
  };
  return (
    <form className={clsx('row wrap gap-2', styles.row)} onSubmit={onSubmit}>
      <input
        className={styles.input}
        aria-label={words('handOn.scene.newName')}
        maxLength={200}
        // The press that asked for a new name is where the reader means to write.
        autoFocus
        value={name}
        onChange={({ target }) => {
          setName(target.value);
        }}
      />
      <button type="submit" className="button">
        {words('handOn.scene.done')}
      </button>
    </form>
  );
}
