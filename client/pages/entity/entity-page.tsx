import type { ReactNode } from 'react';

import { readName } from '#client/shared/words/read-name.ts';
import type { EntityRoute } from './route.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntitySheet } from './entity-sheet.tsx';
import styles from '#client/explorer/workspace.module.css';
import { SidePanel } from '#client/explorer/side-panel/side-panel.tsx';
import { CanvasPanel } from '#client/explorer/canvas-panel/canvas-panel.tsx';
import { SelectionPanel } from '#client/explorer/side-panel/selection-panel.tsx';
import { useNeighbourhoodContent } from './use-neighbourhood-content.ts';
import { useResolvedName } from '#client/shared/routing/resolve-name.ts';

/** The graph page: an entity among what it is related to. */
export function EntityPage({ route }: { readonly route: EntityRoute }): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  const content = useNeighbourhoodContent(route);
  const entity = content.data?.entities[0];
  useResolvedName(route.ref, entity?.id ?? null);
  const name = entity === undefined ? route.ref : readName(entity, words);
  const isAside = selected !== null && selected !== route.ref;
  return (
    <main className={styles.work} data-part="work" id="content">
      <h1 className="visually-hidden">{name}</h1>
      <CanvasPanel
        content={content}
        label={(counts) => words('graph.label', { name, ...counts })}
      />
      {content.status !== 'error' && (
        <SidePanel>
          <SelectionPanel
            id={selected ?? route.ref}
            backTo={isAside ? words('panel.close', { name }) : null}
          />
        </SidePanel>
      )}
      <EntitySheet id={route.ref} />
    </main>
  );
}
