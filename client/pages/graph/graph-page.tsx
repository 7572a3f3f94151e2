import type { ReactNode } from 'react';

import { keepEntities } from '#client/canvas/drawing/apply-settings.ts';
import type { GraphPlace } from './route.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import '#client/explorer/workspace.css';
import { SidePanel } from '#client/explorer/side-panel/side-panel.tsx';
import { Stage } from '#client/explorer/canvas-panel/canvas-panel.tsx';
import { Subject } from '#client/explorer/side-panel/selection-panel.tsx';
import { AddEntity } from './add-entity.tsx';
import '#client/shared/ui/choose-first.css';
import './graph-page.css';
import { SetPanel } from './set-panel.tsx';
import { useShownSet } from './use-shown-set.ts';

/** A set of entities with what relates them, such as another page hands over or the reader gathers. */
export function GraphPage({ place }: { readonly place: GraphPlace }): ReactNode {
  const isEmpty = place.of.length === 0 && place.expansions.length === 0;
  return isEmpty ? <EmptySet /> : <DrawnSet place={place} />;
}

function EmptySet(): ReactNode {
  const words = useWords();
  return (
    <main className="choose-first" id="content">
      <div>
        <h1>{words('set.title.none')}</h1>
        <p>{words('set.empty')}</p>
        <AddEntity drawn={[]} />
      </div>
    </main>
  );
}

function DrawnSet({ place }: { readonly place: GraphPlace }): ReactNode {
  const words = useWords();
  const shown = useShownSet(place);
  const selected = useExplorer((state) => state.selected);
  const edits = useExplorer((state) => state.edits);
  const count =
    shown.kind === 'shown' ? keepEntities(shown.entities, edits).length : place.of.length;
  const name = words('set.title', { count });
  return (
    <main className="work" id="content">
      <h1 className="visually-hidden">{name}</h1>
      <Stage shown={shown} label={(counts) => words('set.label', { name, ...counts })} />
      {shown.kind !== 'failed' && (
        <SidePanel>
          {selected === null ? (
            <SetPanel name={name} shown={shown} />
          ) : (
            <Subject id={selected} backTo={words('panel.close', { name: words('set.shown') })} />
          )}
        </SidePanel>
      )}
    </main>
  );
}
