import { onCanvasEvent } from './on-canvas-event.ts';
import { type ReactNode, useMemo } from 'react';
import { clsx } from 'clsx';

import { toggleList } from './transitions.ts';
import { useExplorer, changing } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import {
  applySettings,
  keepEntities,
  keepRelations,
} from '#client/canvas/drawing/apply-settings.ts';
import { GraphView } from '#client/canvas/graph-view.tsx';
import type { Hidden } from '#client/canvas/cytoscape/sync-classes.ts';
import { ShareMenu } from '#client/explorer/share/share-menu.tsx';
import { Legend } from './legend.tsx';
import { ListView } from './list-view.tsx';
import { NoAnswer } from '#client/shared/ui/answer-view.tsx';
import { Announcement } from './announcement.tsx';
import { CanvasTools } from './canvas-tools.tsx';
import { FullScreenButton } from './full-screen-button.tsx';
import { LayoutMenu } from './layout-menu.tsx';
import { useLaidOut } from './use-laid-out.ts';
import type { CanvasContent } from '#client/canvas/drawing/drawing.ts';
import { type Answer } from '#client/shared/queries/query.ts';
import workspaceStyles from '#client/explorer/workspace.module.css';
import graphViewStyles from '#client/canvas/graph-view.module.css';
import styles from './canvas-tools.module.css';

interface CanvasPanelProps {
  readonly content: Answer<CanvasContent>;
  readonly label: (counts: { readonly entities: number; readonly relations: number }) => string;
}

/** Where the drawing stands, or its list, with the legend that filters both. */
export function CanvasPanel({ content, label }: CanvasPanelProps): ReactNode {
  const settings = useExplorer((state) => state.settings);
  const { laidOut, isArranging } = useLaidOut(content, settings);
  if (laidOut.status === 'success') {
    return <CanvasOrList content={laidOut.data} label={label} isArranging={isArranging} />;
  }
  const style = laidOut.status === 'pending' ? workspaceStyles.waiting : workspaceStyles.failed;
  return (
    <div className={clsx(workspaceStyles.stage, style)}>
      <NoAnswer answer={laidOut} loading="graph.loading" lines={5} isWholePage />
    </div>
  );
}

interface CanvasOrListProps {
  readonly content: CanvasContent;
  readonly label: CanvasPanelProps['label'];
  readonly isArranging: boolean;
}

function CanvasOrList({ content, label, isArranging }: CanvasOrListProps): ReactNode {
  const words = useWords();
  const { hiddenTypes, hiddenBases, isIntendedHidden } = useExplorer();
  const { isListShown, selected, settings } = useExplorer();
  const { pins, hiddenEntities, hiddenRelationTypes } = settings;
  const drawing = useMemo(
    () => applySettings(content.drawing, { pins, hiddenEntities, hiddenRelationTypes }),
    [content.drawing, pins, hiddenEntities, hiddenRelationTypes],
  );
  const hidden = useHidden();
  const kept = keepEntities(content.entities, settings);
  const entities = kept.filter(({ type }) => !hiddenTypes.includes(type));
  const relations = keepRelations(content.relations, settings).filter(
    ({ basis, intended, from, to }) =>
      !hiddenBases.includes(basis) &&
      !(intended && isIntendedHidden) &&
      !hiddenTypes.includes(from.type) &&
      !hiddenTypes.includes(to.type),
  );
  return (
    <div className={workspaceStyles.stage}>
      {isListShown ? (
        <>
          <ListView entities={entities} relations={relations} />
          <div className={clsx('bar', graphViewStyles.zoomControls)}>
            <ListToggle />
          </div>
        </>
      ) : (
        <GraphView
          drawing={drawing}
          label={label({ entities: entities.length, relations: relations.length })}
          selected={selected}
          hidden={hidden}
          settings={settings}
          onEvent={onCanvasEvent}
          tools={<ViewTools />}
        />
      )}
      <div className={clsx('wrap gap-2', styles.stageTools)}>
        <CanvasTools drawing={drawing} />
        <ShareMenu
          drawing={drawing}
          entities={entities}
          relations={relations}
          sentence={content.sentence}
        />
      </div>
      <Legend entities={kept} relations={content.relations} drawing={drawing} />
      {isArranging && (
        <p className={clsx('aside', workspaceStyles.arranging)} role="status">
          {words('graph.arranging')}
        </p>
      )}
      <Announcement drawing={drawing} relations={relations.length} />
    </div>
  );
}

function useHidden(): Hidden {
  const types = useExplorer((state) => state.hiddenTypes);
  const bases = useExplorer((state) => state.hiddenBases);
  const isIntended = useExplorer((state) => state.isIntendedHidden);
  const relationTypes = useExplorer((state) => state.settings.hiddenRelationTypes);
  return useMemo(
    () => ({ types, bases, isIntended, relationTypes }),
    [types, bases, isIntended, relationTypes],
  );
}

function ViewTools(): ReactNode {
  return (
    <>
      <FullScreenButton />
      <LayoutMenu />
      <ListToggle />
    </>
  );
}

function ListToggle(): ReactNode {
  const words = useWords();
  const isListShown = useExplorer((state) => state.isListShown);
  return (
    <button type="button" onClick={changing(toggleList())}>
      <svg className="line-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={isListShown ? 'M3 8h4M7 8l5-4M7 8l5 4M2 8h1M12 4h1M12 12h1' : 'M3 4h10M3 8h10M3 12h10'}
        />
      </svg>
      {words(isListShown ? 'graph.drawing' : 'graph.list')}
    </button>
  );
}
