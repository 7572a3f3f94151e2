import type { ReactNode } from 'react';

import { readName } from '../../locales/read-name.ts';
import type { EntityPlace } from '../../state/places/entity-place.ts';
import { useExplorer } from '../../state/store.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { EntityBrief } from '../brief/entity-brief.tsx';
import './explore.css';
import { SidePanel } from './side-panel.tsx';
import { Stage } from './stage.tsx';
import { Subject } from './subject.tsx';
import { useShownNeighbourhood } from './use-shown.ts';

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
