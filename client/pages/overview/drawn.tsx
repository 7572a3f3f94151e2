import { type ReactNode, useMemo } from 'react';

import { compareEntityTypes } from '#client/shared/api/entity-types.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { backToGlance } from './draw-types.ts';
import { entitySetAnswers, entitySetKey, useSetProgress } from './overview-answers.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useAsked } from '#client/shared/queries/use-asked.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { drawRows } from './draw-rows.ts';
import '#client/explorer/workspace.css';
import { SidePanel } from '#client/explorer/side-panel/side-panel.tsx';
import { Stage } from '#client/explorer/canvas-panel/canvas-panel.tsx';
import { Subject } from '#client/explorer/side-panel/selection-panel.tsx';
import type { Shown } from '#client/explorer/canvas-panel/use-shown.ts';
import { Sign } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import './drawn.css';

/** Everything of some types on one drawing. */
export function Drawn({ types }: { readonly types: readonly EntityType[] }): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  const shown = useShownSet(types);
  const named = types
    .toSorted(compareEntityTypes)
    .map((type) => words(`type.${type}`))
    .join(words('list.comma'));
  return (
    <main className="work" id="content">
      <h1 className="visually-hidden">{words('overview.drawn')}</h1>
      <div className="drawn-stage">
        <Stage
          shown={shown}
          label={(counts) => words('overview.drawn.label', { types: named, ...counts })}
        />
        {shown.kind === 'asked' && <Progress of={entitySetKey(types)} />}
      </div>
      {shown.kind !== 'failed' && (
        <SidePanel>
          {selected === null ? (
            <WhatIsDrawn types={types} shown={shown} />
          ) : (
            <Subject
              id={selected}
              backTo={words('panel.close', { name: words('overview.drawn') })}
            />
          )}
        </SidePanel>
      )}
    </main>
  );
}

function useShownSet(types: readonly EntityType[]): Shown {
  const words = useWords();
  const key = entitySetKey(types);
  const answer = useAsked(entitySetAnswers, key);
  return useMemo((): Shown => {
    if (answer.kind !== 'answered') {
      return answer;
    }
    const { entities, relations } = answer.value;
    return {
      kind: 'shown',
      drawing: drawRows(`set ${key}`, entities, relations, words),
      entities,
      relations,
    };
  }, [answer, key, words]);
}

function Progress({ of }: { readonly of: string }): ReactNode {
  const words = useWords();
  const progress = useSetProgress((all) => all[of]);
  return progress === undefined ? null : (
    <p className="drawn-progress" role="status">
      <progress
        max={progress.all}
        value={progress.done}
        aria-label={words('overview.progress', { ...progress })}
      />
      {words('overview.progress', { ...progress })}
    </p>
  );
}

interface WhatIsDrawnProps {
  readonly types: readonly EntityType[];
  readonly shown: Shown;
}

function WhatIsDrawn({ types, shown }: WhatIsDrawnProps): ReactNode {
  const words = useWords();
  const [entities, relations] =
    shown.kind === 'shown' ? [shown.entities, shown.relations] : [[], []];
  return (
    <>
      <StateLink className="panel-back" to={backToGlance()}>
        <span aria-hidden="true">←</span> {words('overview.drawn.back')}
      </StateLink>
      <h2>{words('overview.drawn')}</h2>
      {shown.kind === 'shown' && (
        <p>
          {words('overview.drawn.sum', {
            entities: entities.length,
            relations: relations.length,
          })}
        </p>
      )}
      <ul className="drawn-types">
        {types.toSorted(compareEntityTypes).map((type) => (
          <li key={type}>
            <Sign type={type} />
            {words(`type.${type}`)}
            <span className="count">
              {shown.kind === 'shown' && entities.filter((entity) => entity.type === type).length}
            </span>
          </li>
        ))}
      </ul>
      <p className="aside">{words('overview.drawn.hint')}</p>
    </>
  );
}
