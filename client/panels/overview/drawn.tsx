import { type ReactNode, useMemo } from 'react';

import { compareEntityTypes } from '../../api/entity-types.ts';
import type { EntityType } from '../../api/fragments.ts';
import { backToGlance } from '../../state/canvas/draw-types.ts';
import {
  entitySetAnswers,
  entitySetKey,
  useSetProgress,
} from '../../state/answers/overview-answers.ts';
import { useExplorer } from '../../state/store.ts';
import { useAsked } from '../../state/answers/use-asked.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { drawRows } from '../../view/draw-rows.ts';
import '../explore/explore.css';
import { SidePanel } from '../explore/side-panel.tsx';
import { Stage } from '../explore/stage.tsx';
import { Subject } from '../explore/subject.tsx';
import type { Shown } from '../explore/use-shown.ts';
import { Sign } from '../shared/sign.tsx';
import { StateLink } from '../shared/state-link.tsx';
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
