import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { clsx } from 'clsx';
import { FileTrigger } from 'react-aria-components';
import { Button } from 'react-aria-components';

import { parseSceneFile, printSceneFile, type Scene } from '#client/shared/reader/scene-file.ts';
import {
  deleteScene,
  restoreScene,
  saveScene,
  takeInScenes,
  useScenes,
} from '#client/shared/reader/scenes.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { localDay, saveFile } from './save-file.ts';
import { SceneRow } from './scene-row.tsx';
import type { Actions } from './use-action.ts';
import styles from './share-menu.module.css';

interface ScenesPartProps {
  readonly suggestedName: string;
  readonly deeds: Actions;
  readonly close: () => void;
}

/** Scenes by name: what is in sight is kept under one, and those that were kept are opened, renamed, deleted, saved and read. */
export function ScenesPart({ suggestedName, deeds, close }: ScenesPartProps): ReactNode {
  const words = useWords();
  const { scenes, isKept } = useScenes();
  const [deleted, setDeleted] = useState<Scene | null>(null);
  return (
    <section className={clsx('stack gap-2', styles.part)} aria-label={words('handOn.scenes')}>
      <h3>
        {words('handOn.scenes')}{' '}
        {scenes.length > 0 && <span className="count">{scenes.length}</span>}
      </h3>
      <p className="aside">{words('handOn.scenes.aside')}</p>
      <NewScene suggestedName={suggestedName} deeds={deeds} />
      {!isKept && <p className="aside">{words('handOn.scenes.notKept')}</p>}
      <ul className={clsx('stack', styles.scenes)}>
        {scenes.map((scene) => (
          <SceneRow
            key={scene.id}
            scene={scene}
            onOpen={close}
            onDelete={() => {
              deleteScene(scene.id);
              setDeleted(scene);
              deeds.say('');
            }}
          />
        ))}
      </ul>
      {deleted !== null && (
        <p className={clsx('row wrap gap-2', styles.row)} role="status">
          {words('handOn.scene.deleted', { name: deleted.name })}
          <button
            type="button"
            className="text-button"
            onClick={() => {
              restoreScene(deleted);
              setDeleted(null);
            }}
          >
            {words('handOn.scene.undo')}
          </button>
        </p>
      )}
      <SceneFiles scenes={scenes} deeds={deeds} />
    </section>
  );
}

function NewScene({ suggestedName, deeds }: Omit<ScenesPartProps, 'close'>): ReactNode {
  const words = useWords();
  const [name, setName] = useState(suggestedName);
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed !== '') {
      saveScene(trimmed, window.location.pathname + window.location.search);
      deeds.say(words('handOn.scene.saved', { name: trimmed }));
    }
  };
  return (
    <form className={clsx('row wrap gap-2', styles.row)} onSubmit={onSubmit}>
      <input
        className={styles.input}
        aria-label={words('handOn.scene.name')}
        maxLength={200}
        value={name}
        onChange={({ target }) => {
          setName(target.value);
        }}
      />
      <button type="submit" className="button" disabled={name.trim() === ''}>
        {words('handOn.scene.save')}
      </button>
    </form>
  );
}

interface SceneFilesProps {
  readonly scenes: readonly Scene[];
  readonly deeds: Actions;
}

function SceneFiles({ scenes, deeds }: SceneFilesProps): ReactNode {
  const words = useWords();
  const read = async (file: File): Promise<string> => {
    const parsed = parseSceneFile(await file.text());
    return parsed.ok
      ? words('handOn.scenes.read', { count: takeInScenes(parsed.scenes) })
      : words(`handOn.scenes.fault.${parsed.fault}`);
  };
  return (
    <div className={clsx('row wrap gap-2', styles.row)}>
      {scenes.length > 0 && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            const name = words('handOn.scenes.fileName', { date: localDay() });
            saveFile(name, new Blob([printSceneFile(scenes)], { type: 'application/json' }));
            deeds.say(words('handOn.saved', { name }));
          }}
        >
          {words('handOn.scenes.toFile')}
        </button>
      )}
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) {
            deeds.run(() => read(file));
          }
        }}
      >
        <Button className="text-button">{words('handOn.scenes.fromFile')}</Button>
      </FileTrigger>
    </div>
  );
}
