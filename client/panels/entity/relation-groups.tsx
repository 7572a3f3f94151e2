import { type ReactNode, useState } from 'react';

import type { Neighbourhood } from '../../api/neighbourhood.ts';
import { useAnswer } from '../../state/answers.ts';
import { drawWhole, toggleGroup } from '../../state/expand.ts';
import type { EntityPlace } from '../../state/places/entity-place.ts';
import { otherEnd } from '../../state/group-key.ts';
import { wholeGroupAnswers, wholeGroupKey } from '../../state/questions.ts';
import { select } from '../../state/select.ts';
import { firstShare } from '../../state/shown-graph.ts';
import { groupsOf, type ShownGroup } from '../../state/shown-groups.ts';
import { askWholeGroup, change } from '../../state/store.ts';
import { useWords } from '../../state/use-words.ts';
import { EntityLink } from '../shared/entity-link.tsx';
import { RelationPlace } from '../shared/relation-place.tsx';
import './relation-groups.css';

interface RelationGroupsProps {
  readonly neighbourhood: Neighbourhood;
  /** The graph whose middle this entity is: its groups can then be taken out of the drawing. */
  readonly place: EntityPlace | null;
}

/** An entity's relations by type and sense, with counts. */
export function RelationGroups({ neighbourhood, place }: RelationGroupsProps): ReactNode {
  const words = useWords();
  const groups = groupsOf(neighbourhood);
  const shares = place === null ? [] : firstShare(place, neighbourhood);
  return (
    <section className="panel-part">
      <h3>{words('entity.relations')}</h3>
      {groups.length === 0 && <p className="aside">{words('entity.relations.none')}</p>}
      {groups.map((group) => (
        <RelationGroup
          key={group.key}
          group={group}
          entity={neighbourhood.entity.id}
          place={place}
          drawn={shares.find(({ key }) => key === group.key)?.relations.length ?? 0}
        />
      ))}
    </section>
  );
}

interface RelationGroupProps {
  readonly group: ShownGroup;
  readonly entity: string;
  readonly place: EntityPlace | null;
  /** How many of it the drawing shows at first. */
  readonly drawn: number;
}

const SHOWN_AT_FIRST = 6;

function RelationGroup({ group, entity, place, drawn }: RelationGroupProps): ReactNode {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const whole = useAnswer(wholeGroupAnswers, wholeGroupKey(entity, group.key));
  const known = whole.kind === 'answered' ? whole.value : group.relations;
  const shown = isWhole ? known : group.relations.slice(0, SHOWN_AT_FIRST);
  return (
    <div className="relation-group">
      <h4>
        {words(`verb.${group.sense}.${group.type}`)} <span className="count">{group.total}</span>
        {place !== null && <DrawToggle group={group} place={place} drawn={drawn} />}
      </h4>
      <ul>
        {shown.map((relation) => (
          <li key={relation.id}>
            <span
              className={relation.basis === 'DERIVED' ? 'row-basis row-derived' : 'row-basis'}
              title={words(`basis.${relation.basis}`)}
            >
              {relation.basis === 'DERIVED' && words('basis.derivedWord')}
            </span>
            <EntityLink
              entity={otherEnd(relation, entity)}
              to={select(otherEnd(relation, entity).id)}
            />
            <RelationPlace relation={relation} />
          </li>
        ))}
      </ul>
      {!isWhole && group.total > shown.length && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setWhole(true);
            if (group.total > group.relations.length) {
              askWholeGroup(entity, group.key);
            }
          }}
        >
          {words('entity.group.all', { count: group.total })}
        </button>
      )}
    </div>
  );
}

interface DrawToggleProps {
  readonly group: ShownGroup;
  readonly place: EntityPlace;
  readonly drawn: number;
}

function DrawToggle({ group, place, drawn }: DrawToggleProps): ReactNode {
  const words = useWords();
  const isDrawn = !place.without.includes(group.key);
  const canDrawMore = isDrawn && drawn < group.total && !place.whole.includes(group.key);
  return (
    <span className="group-tools">
      {canDrawMore && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            change(drawWhole(group.key));
          }}
        >
          {words('entity.group.draw')}
        </button>
      )}
      <label>
        <input
          type="checkbox"
          checked={isDrawn}
          onChange={() => {
            change(toggleGroup(group.key));
          }}
        />
        {words('entity.group.show')}
      </label>
    </span>
  );
}
