import { clsx } from 'clsx';
import { type ReactNode, useState } from 'react';

import {
  drawMore,
  MORE_AT_A_TIME,
  type NeighbourhoodChoice,
  toggleGroup,
} from '#client/explorer/expansion/expansion.ts';
import { drawnOf, firstShare } from '#client/explorer/expansion/graph.ts';
import {
  groupsOf,
  type Neighbourhood,
  otherEnd,
  type RelationGroup,
  wholeGroupQuery,
} from '#client/shared/queries/neighbourhood.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { changing } from '#client/shared/routing/store.ts';
import { LineIcon } from '#client/shared/ui/basis-mark.tsx';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import panelPartStyles from '#client/shared/ui/panel-part.module.css';
import { RelationPlace } from '#client/shared/ui/relation-cite.tsx';
import { readBasis, readMarks } from '#client/shared/words/read-verb.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './relation-groups.module.css';

interface RelationGroupsProps {
  readonly neighbourhood: Neighbourhood;
  /** The graph whose middle this entity is: its groups can then be taken out of the drawing. */
  readonly route: NeighbourhoodChoice | null;
}

/** An entity's relations by type and direction, with counts. */
export function RelationGroups({ neighbourhood, route }: RelationGroupsProps): ReactNode {
  const words = useWords();
  const groups = groupsOf(neighbourhood);
  const shares = route === null ? [] : firstShare(route, neighbourhood);
  return (
    <section
      className={clsx('stack gap-3', panelPartStyles.part)}
      id="part-relations"
      tabIndex={-1}
    >
      <h3>{words('entity.relations')}</h3>
      {groups.length === 0 && <p className="aside">{words('entity.relations.none')}</p>}
      {groups.map((group) => (
        <RelationGroup
          key={group.key}
          group={group}
          entity={neighbourhood.entity.id}
          route={route}
          drawn={drawnIn(
            route,
            shares.find(({ key }) => key === group.key),
          )}
        />
      ))}
    </section>
  );
}

function drawnIn(route: NeighbourhoodChoice | null, share: RelationGroup | undefined): number {
  return route === null || share === undefined ? 0 : drawnOf(route, share);
}

interface RelationGroupProps {
  readonly group: RelationGroup;
  readonly entity: string;
  readonly route: NeighbourhoodChoice | null;
  /** How many of it the drawing shows. */
  readonly drawn: number;
}

const SHOWN_AT_FIRST = 6;

function RelationGroup({ group, entity, route, drawn }: RelationGroupProps): ReactNode {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const whole = useAnswer(
    isWhole && group.total > group.relations.length ? wholeGroupQuery(entity, group.key) : null,
  );
  const known = whole.status === 'success' ? whole.data : group.relations;
  const shown = isWhole ? known : group.relations.slice(0, SHOWN_AT_FIRST);
  const toggleWhole = (): void => {
    setWhole(!isWhole);
  };
  return (
    <div className={clsx('stack', styles.group)}>
      <h4>
        {words(`verb.${group.direction}.${group.type}`)}{' '}
        <GroupCount group={group} isWhole={isWhole} onPress={toggleWhole} />
        {route !== null && <DrawToggle group={group} route={route} drawn={drawn} />}
      </h4>
      <ul>
        {shown.map((relation) => (
          <li key={relation.id}>
            <span
              className={clsx(
                'stack',
                styles.rowBasis,
                relation.basis === 'DERIVED' && styles.rowDerived,
              )}
              title={readBasis(relation, words)}
            >
              {readMarks(relation, words)}
              <LineIcon basis={relation.basis} isIntended={relation.intended} />
            </span>
            <span className={clsx('row wrap', styles.rowOther)}>
              <EntityLink
                entity={otherEnd(relation, entity)}
                to={select(otherEnd(relation, entity).id)}
              />
              {relation.intendedWord !== null && (
                <span className={styles.rowIntended} lang="zh-CN">
                  {relation.intendedWord}
                </span>
              )}
            </span>
            <RelationPlace relation={relation} />
          </li>
        ))}
      </ul>
      {group.total > SHOWN_AT_FIRST && (
        <button type="button" className="text-button" aria-expanded={isWhole} onClick={toggleWhole}>
          {words(isWhole ? 'entity.group.fold' : 'entity.group.all', { count: group.total })}
        </button>
      )}
    </div>
  );
}

interface GroupCountProps {
  readonly group: RelationGroup;
  readonly isWhole: boolean;
  readonly onPress: () => void;
}

/** How many there are; where not all are listed, the number opens the list. */
function GroupCount({ group: { total }, isWhole, onPress }: GroupCountProps): ReactNode {
  const words = useWords();
  return total <= SHOWN_AT_FIRST ? (
    <span className="count">{total}</span>
  ) : (
    <button
      type="button"
      className={clsx('count', styles.countButton)}
      aria-expanded={isWhole}
      aria-label={words(isWhole ? 'entity.group.fold' : 'entity.group.all', { count: total })}
      onClick={onPress}
    >
      {total}
    </button>
  );
}

interface DrawToggleProps {
  readonly group: RelationGroup;
  readonly route: NeighbourhoodChoice;
  readonly drawn: number;
}

function DrawToggle({ group, route, drawn }: DrawToggleProps): ReactNode {
  const words = useWords();
  const isDrawn = !route.without.includes(group.key);
  const left = isDrawn ? group.total - drawn : 0;
  return (
    <span className={styles.tools}>
      {left > 0 && (
        <button type="button" className="text-button" onClick={changing(drawMore(group.key))}>
          {words('entity.group.draw', { count: Math.min(left, MORE_AT_A_TIME) })}
        </button>
      )}
      <label>
        <input type="checkbox" checked={isDrawn} onChange={changing(toggleGroup(group.key))} />
        {words('entity.group.show')}
      </label>
    </span>
  );
}
