import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';

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
import { NameForm, SceneRow } from './scene-row.tsx';
import type { Actions } from './use-actions.ts';
import styles from './share-menu.module.css';

interface ScenesPartProps {
  readonly suggestedName: string;
  readonly actions: Actions;
  readonly close: () => void;
}

/** Scenes by name: what is in sight is kept under one, and those that were kept are opened, renamed, deleted, saved and read. */
export function ScenesPart({ suggestedName, actions, close }: ScenesPartProps): ReactNode {
  const words = useWords();
  const { scenes, isKept } = useScenes();
  const [deleted, setDeleted] = useState<Scene | null>(null);
  return (
    <section className={clsx('stack gap-2', styles.part)} aria-label={words('share.scenes')}>
      <h3>
        {words('share.scenes')}{' '}
        {scenes.length > 0 && <span className="count">{scenes.length}</span>}
      </h3>
      <p className="aside">{words('share.scenes.aside')}</p>
      <NameForm
        label={words('share.scene.name')}
        button={words('share.scene.save')}
        start={suggestedName}
        isNameNeeded
        onName={(name) => {
          saveScene(name, window.location.pathname + window.location.search);
          actions.report(words('share.scene.saved', { name }));
        }}
      />
      {!isKept && <p className="aside">{words('share.scenes.notKept')}</p>}
      <ul className={clsx('stack', styles.scenes)}>
        {scenes.map((scene) => (
          <SceneRow
            key={scene.id}
            scene={scene}
            onOpen={close}
            onDelete={() => {
              deleteScene(scene.id);
              setDeleted(scene);
              actions.report('');
            }}
          />
        ))}
      </ul>
      {deleted !== null && (
        <p className={clsx('row wrap gap-2', styles.row)} role="status">
          {words('share.scene.deleted', { name: deleted.name })}
          <button
            type="button"
            className="text-button"
            onClick={() => {
              restoreScene(deleted);
              setDeleted(null);
            }}
          >
            {words('share.scene.undo')}
          </button>
        </p>
      )}
      <SceneFiles scenes={scenes} actions={actions} />
    </section>
  );
}

interface SceneFilesProps {
  readonly scenes: readonly Scene[];
  readonly actions: Actions;
}

function SceneFiles({ scenes, actions }: SceneFilesProps): ReactNode {
  const words = useWords();
  const read = async (file: File): Promise<string> => {
    const parsed = parseSceneFile(await file.text());
    return parsed.ok
      ? words('share.scenes.read', { count: takeInScenes(parsed.scenes) })
      : words(`share.scenes.fault.${parsed.fault}`);
  };
  return (
    <div className={clsx('row wrap gap-2', styles.row)}>
      {scenes.length > 0 && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            const name = words('share.scenes.fileName', { date: localDay() });
            saveFile(name, new Blob([printSceneFile(scenes)], { type: 'application/json' }));
            actions.report(words('share.saved', { name }));
          }}
        >
          {words('share.scenes.toFile')}
        </button>
      )}
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) {
            actions.run(() => read(file));
          }
        }}
      >
        <Button className="text-button">{words('share.scenes.fromFile')}</Button>
      </FileTrigger>
    </div>
  );
}
