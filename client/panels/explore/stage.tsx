import { type ReactNode, useCallback, useMemo } from 'react';

import type { Neighbourhood } from '../../api/neighbourhood.ts';
import { onceAnswered } from '../../state/answers.ts';
import { drawWhole, expand, isExpandable, MOST_ADDED } from '../../state/expand.ts';
import { toggleList } from '../../state/filter.ts';
import { neighbourhoodAnswers } from '../../state/questions.ts';
import { select } from '../../state/select.ts';
import { groupsOf } from '../../state/shown-groups.ts';
import { change, useExplorer } from '../../state/store.ts';
import { useWords } from '../../state/use-words.ts';
import { applyEdits, keepEntities, keepRelations } from '../../view/apply-edits.ts';
import { groupOfMore } from '../../view/draw-neighbourhood.ts';
import { GraphView } from '../../view/graph-view.tsx';
import { HandOnMenu } from '../hand-on/hand-on-menu.tsx';
import { Legend } from '../legend/legend.tsx';
import { GraphList } from '../list/graph-list.tsx';
import { ErrorNotice } from '../shared/error-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { Announcement } from './announcement.tsx';
import { CanvasTools } from './canvas-tools.tsx';
import { useLaidOut } from './use-laid-out.ts';
import type { Shown } from './use-shown.ts';

interface StageProps {
  readonly shown: Shown;
  readonly label: (counts: { readonly entities: number; readonly relations: number }) => string;
}

/** Where the drawing stands, or its list, with the legend that filters both. */
export function Stage({ shown: asAsked, label }: StageProps): ReactNode {
  const words = useWords();
  const edits = useExplorer((state) => state.edits);
  const shown = useLaidOut(asAsked, edits);
  switch (shown.kind) {
    case 'asked':
      return (
        <div className="stage stage-waiting">
          <Skeleton label={words('graph.loading')} lines={5} />
        </div>
      );
    case 'failed':
      return (
        <div className="stage stage-failed">
          <ErrorNotice error={shown.error} isWholePage />
        </div>
      );
    case 'shown':
      return <ShownStage shown={shown} label={label} />;
  }
}

interface ShownStageProps extends StageProps {
  readonly shown: Extract<Shown, { kind: 'shown' }>;
}

function ShownStage({ shown, label }: ShownStageProps): ReactNode {
  const { hiddenTypes, hiddenBases, isListShown, selected, place, edits } = useExplorer();
  const canExpand = isExpandable(place);
  const onDoublePress = useCallback(
    (id: string) => {
      if (canExpand) {
        expandOrAsk(id);
      }
    },
    [canExpand],
  );
  const { pins, hiddenEntities, hiddenRelationTypes } = edits;
  const drawing = useMemo(
    () => applyEdits(shown.drawing, { pins, hiddenEntities, hiddenRelationTypes }),
    [shown.drawing, pins, hiddenEntities, hiddenRelationTypes],
  );
  const kept = keepEntities(shown.entities, edits);
  const entities = kept.filter(({ type }) => !hiddenTypes.includes(type));
  const relations = keepRelations(shown.relations, edits).filter(
    ({ basis, from, to }) =>
      !hiddenBases.includes(basis) &&
      !hiddenTypes.includes(from.type) &&
      !hiddenTypes.includes(to.type),
  );
  return (
    <div className="stage">
      {isListShown ? (
        <>
          <GraphList entities={entities} relations={relations} />
          <div className="zoom-controls">
            <ListToggle />
          </div>
        </>
      ) : (
        <GraphView
          drawing={drawing}
          label={label({ entities: entities.length, relations: relations.length })}
          selected={selected}
          hiddenTypes={hiddenTypes}
          hiddenBases={hiddenBases}
          onPress={press}
          onDoublePress={onDoublePress}
          tools={<ListToggle />}
        />
      )}
      <div className="stage-tools">
        <CanvasTools drawing={drawing} />
        <HandOnMenu drawing={drawing} entities={entities} relations={relations} />
      </div>
      <Legend entities={kept} relations={shown.relations} />
      <Announcement drawing={drawing} relations={relations.length} />
    </div>
  );
}

function ListToggle(): ReactNode {
  const words = useWords();
  const isListShown = useExplorer((state) => state.isListShown);
  return (
    <button
      type="button"
      onClick={() => {
        change(toggleList());
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={isListShown ? 'M3 8h4M7 8l5-4M7 8l5 4M2 8h1M12 4h1M12 12h1' : 'M3 4h10M3 8h10M3 12h10'}
        />
      </svg>
      {words(isListShown ? 'graph.drawing' : 'graph.list')}
    </button>
  );
}

function press(id: string): void {
  const group = groupOfMore(id);
  change(group === null ? select(id) : drawWhole(group));
}

// A hub would flood the drawing: it opens in the panel, which asks what to add. The first press has asked for the neighbours.
function expandOrAsk(id: string): void {
  onceAnswered(neighbourhoodAnswers, id, (neighbourhood) => {
    change(sizeOf(neighbourhood) > MOST_ADDED ? select(id) : expand(id, []));
  });
}

function sizeOf(neighbourhood: Neighbourhood): number {
  return groupsOf(neighbourhood).reduce((sum, group) => sum + group.total, 0);
}
