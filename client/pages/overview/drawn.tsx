import { type ReactNode, useMemo, useState } from 'react';
import { clsx } from 'clsx';

import { compareEntityTypes } from '#client/shared/api/entity-types.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { backToSummary } from './draw-types.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { drawRows } from './draw-rows.ts';
import workspaceStyles from '#client/explorer/workspace.module.css';
import { SidePanel } from '#client/explorer/side-panel/side-panel.tsx';
import { CanvasPanel } from '#client/explorer/canvas-panel/canvas-panel.tsx';
import { SelectionPanel } from '#client/explorer/side-panel/selection-panel.tsx';
import type { CanvasContent } from '#client/canvas/drawing/drawing.ts';
import { type Answer, mapAnswer, useAnswer } from '#client/shared/queries/query.ts';
import { entitiesOfTypesQuery, type SetProgress } from './entities-of-types-query.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './drawn.module.css';
import sidePanelStyles from '#client/explorer/side-panel/side-panel.module.css';

/** All entities of some types on one drawing. */
export function Drawn({ types }: { readonly types: readonly EntityType[] }): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  const { content, progress } = useDrawnTypes(types);
  const named = types
    .toSorted(compareEntityTypes)
    .map((type) => words(`type.${type}`))
    .join(words('list.comma'));
  return (
    <main className={workspaceStyles.work} data-part="work" id="content">
      <h1 className="visually-hidden">{words('overview.drawn')}</h1>
      <div className={clsx('stack', styles.stage)}>
        <CanvasPanel
          content={content}
          label={(counts) => words('overview.drawn.label', { types: named, ...counts })}
        />
        {content.status === 'pending' && progress !== null && <Progress {...progress} />}
      </div>
      {content.status !== 'error' && (
        <SidePanel>
          {selected === null ? (
            <DrawnTypes types={types} content={content} />
          ) : (
            <SelectionPanel
              id={selected}
              backTo={words('panel.close', { name: words('overview.drawn') })}
            />
          )}
        </SidePanel>
      )}
    </main>
  );
}

// What is drawn, and how much of it has arrived while it is fetched.
function useDrawnTypes(types: readonly EntityType[]): {
  readonly content: Answer<CanvasContent>;
  readonly progress: SetProgress | null;
} {
  const words = useWords();
  const [progress, setProgress] = useState<SetProgress | null>(null);
  const answer = useAnswer(entitiesOfTypesQuery(types, setProgress));
  const content = useMemo(
    () =>
      mapAnswer(answer, ({ entities, relations }) => ({
        drawing: drawRows(`set ${types.toSorted().join(',')}`, entities, relations, words),
        entities,
        relations,
      })),
    [answer, types, words],
  );
  return { content, progress };
}

function Progress({ done, all }: SetProgress): ReactNode {
  const words = useWords();
  return (
    <p className={clsx('row gap-3 aside', styles.progress)} role="status">
      <progress max={all} value={done} aria-label={words('overview.progress', { done, all })} />
      {words('overview.progress', { done, all })}
    </p>
  );
}

interface DrawnTypesProps {
  readonly types: readonly EntityType[];
  readonly content: Answer<CanvasContent>;
}

function DrawnTypes({ types, content }: DrawnTypesProps): ReactNode {
  const words = useWords();
  const { entities = [], relations = [] } = content.data ?? {};
  return (
    <>
      <StateLink className={clsx('inline', sidePanelStyles.back)} to={backToSummary()}>
        <span aria-hidden="true">←</span> {words('overview.drawn.back')}
      </StateLink>
      <h2>{words('overview.drawn')}</h2>
      {content.status === 'success' && (
        <p>
          {words('overview.drawn.sum', {
            entities: entities.length,
            relations: relations.length,
          })}
        </p>
      )}
      <ul className={clsx('stack gap-2', styles.types)}>
        {types.toSorted(compareEntityTypes).map((type) => (
          <li key={type}>
            <Icon type={type} />
            {words(`type.${type}`)}
            <span className="count">
              {content.status === 'success' &&
                entities.filter((entity) => entity.type === type).length}
            </span>
          </li>
        ))}
      </ul>
      <p className="aside">{words('overview.drawn.hint')}</p>
    </>
  );
}
