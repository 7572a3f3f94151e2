import type { ReactNode } from 'react';

import type { EntityHint } from '../../api/fragments.ts';
import { hideEntities } from '../../state/canvas/edit-drawing.ts';
import type { Place } from '../../state/explorer-state.ts';
import { goToPaths } from '../../state/navigate.ts';
import { change, useExplorer } from '../../state/store.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { EntityPicker } from '../shared/entity-picker.tsx';
import './canvas-actions.css';

interface CanvasActionProps {
  readonly entity: EntityHint;
}

const DRAWN: readonly Place['kind'][] = ['entity', 'graph', 'trace', 'paths'];

/** Takes an entity off the drawing, where there is one. */
export function HideAction({ entity }: CanvasActionProps): ReactNode {
  const words = useWords();
  const isDrawing = useExplorer(({ place }) => DRAWN.includes(place.kind));
  const isHidden = useExplorer(({ edits }) => edits.hiddenEntities.includes(entity.id));
  return isDrawing && !isHidden ? (
    <button
      type="button"
      className="button"
      onClick={() => {
        change(hideEntities([entity.id]));
      }}
    >
      {words('entity.hide')}
    </button>
  ) : null;
}

/** Asks to which other entity the paths are wanted, and goes to them. */
export function PathsTo({ entity }: CanvasActionProps): ReactNode {
  const words = useWords();
  return (
    <details className="paths-to">
      <summary>{words('entity.pathsTo')}</summary>
      <EntityPicker
        label={words('entity.pathsTo.pick')}
        placeholder={words('set.placeholder')}
        onPick={(other) => {
          change(goToPaths(entity.id, other.id));
        }}
      />
    </details>
  );
}
