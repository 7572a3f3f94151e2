import type { ReactNode } from 'react';

import { readName } from '#client/shared/words/read-name.ts';
import type { EntityPlace } from './route.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { EntityBrief } from './entity-sheet.tsx';
import '#client/explorer/workspace.css';
import { SidePanel } from '#client/explorer/side-panel/side-panel.tsx';
import { Stage } from '#client/explorer/canvas-panel/canvas-panel.tsx';
import { Subject } from '#client/explorer/side-panel/selection-panel.tsx';
import { useShownNeighbourhood } from '#client/explorer/canvas-panel/use-shown.ts';

/** The graph page: an entity among what it is related to. */
export function EntityPage({ place }: { readonly place: EntityPlace }): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  const shown = useShownNeighbourhood(place);
  const [entity] = shown.kind === 'shown' ? shown.entities : [];
  const name = entity === undefined ? place.ref : readName(entity, words);
  const isAside = selected !== null && selected !== place.ref;
  return (
    <main className="work" id="content">
      <h1 className="visually-hidden">{name}</h1>
      <Stage shown={shown} label={(counts) => words('graph.label', { name, ...counts })} />
      {shown.kind !== 'failed' && (
        <SidePanel>
          <Subject
            id={selected ?? place.ref}
            backTo={isAside ? words('panel.close', { name }) : null}
          />
        </SidePanel>
      )}
      <EntityBrief id={place.ref} />
    </main>
  );
}
