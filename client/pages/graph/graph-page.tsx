import type { ReactNode } from 'react';

import { keepEntities } from '#client/canvas/drawing/apply-settings.ts';
import type { GraphRoute } from './route.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import workspaceStyles from '#client/explorer/workspace.module.css';
import { SidePanel } from '#client/explorer/side-panel/side-panel.tsx';
import { CanvasPanel } from '#client/explorer/canvas-panel/canvas-panel.tsx';
import { SelectionPanel } from '#client/explorer/side-panel/selection-panel.tsx';
import chooseFirstStyles from '#client/shared/ui/choose-first.module.css';
import { AddEntity, SetPanel } from './set-panel.tsx';
import { SetSheet } from './set-sheet.tsx';
import { useSetContent } from './use-set-content.ts';

/** A set of entities with what relates them, such as another page hands over or the reader gathers. */
export function GraphPage({ route }: { readonly route: GraphRoute }): ReactNode {
  const isEmpty = route.of.length === 0 && route.expansions.length === 0;
  return isEmpty ? <EmptySet /> : <DrawnSet route={route} />;
}

function EmptySet(): ReactNode {
  const words = useWords();
  return (
    <main className={chooseFirstStyles.first} id="content">
      <div>
        <h1>{words('set.title.none')}</h1>
        <p>{words('set.empty')}</p>
        <AddEntity drawn={[]} />
      </div>
    </main>
  );
}

function DrawnSet({ route }: { readonly route: GraphRoute }): ReactNode {
  const words = useWords();
  const content = useSetContent(route);
  const selected = useExplorer((state) => state.selected);
  const settings = useExplorer((state) => state.settings);
  const count =
    content.status === 'success'
      ? keepEntities(content.data.entities, settings).length
      : route.of.length;
  const name = words('set.title', { count });
  return (
    <main className={workspaceStyles.work} data-part="work" id="content">
      <h1 className="visually-hidden">{name}</h1>
      <CanvasPanel content={content} label={(counts) => words('set.label', { name, ...counts })} />
      {content.status !== 'error' && (
        <SidePanel>
          {selected === null ? (
            <SetPanel name={name} content={content} />
          ) : (
            <SelectionPanel
              id={selected}
              backTo={words('panel.close', { name: words('set.shown') })}
            />
          )}
        </SidePanel>
      )}
      {content.status === 'success' && <SetSheet title={name} content={content.data} />}
    </main>
  );
}
