import type { ReactNode } from 'react';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import { hideEntities } from '#client/explorer/canvas-panel/transitions.ts';
import type { Page } from '#client/shared/routing/route.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { change, useExplorer, changing } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import styles from './canvas-actions.module.css';

interface CanvasActionProps {
  readonly entity: EntityHint;
}

const DRAWN: readonly Page[] = ['entity', 'graph', 'trace', 'paths'];

/** Takes an entity off the drawing, where there is one. */
export function HideAction({ entity }: CanvasActionProps): ReactNode {
  const words = useWords();
  const isDrawing = useExplorer(({ route }) => DRAWN.includes(route.page));
  const isHidden = useExplorer(({ settings }) => settings.hiddenEntities.includes(entity.id));
  return isDrawing && !isHidden ? (
    <button type="button" className="button" onClick={changing(hideEntities([entity.id]))}>
      {words('entity.hide')}
    </button>
  ) : null;
}

/** Asks to which other entity the paths are wanted, and goes to them. */
export function PathsTo({ entity }: CanvasActionProps): ReactNode {
  const words = useWords();
  return (
    <details className={styles.pathsTo}>
      <summary>{words('entity.pathsTo')}</summary>
      <EntityPicker
        label={words('entity.pathsTo.pick')}
        placeholder={words('set.placeholder')}
        onPick={(other) => {
          change(goTo('paths', { from: entity.id, to: other.id }));
        }}
      />
    </details>
  );
}
