import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { compareEntityTypes } from '#client/shared/api/entity-types.ts';
import type { EntityType, RelationCountFact } from '#client/shared/api/fragments.ts';
import {
  groupsOf,
  groupKey,
  type Neighbourhood,
  type RelationGroup,
} from '#client/shared/queries/neighbourhood.ts';
import { expand, MOST_ADDED } from '#client/explorer/expansion/expansion.ts';
import { changing } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import panelPartStyles from '#client/shared/ui/panel-part.module.css';
import styles from './relation-groups.module.css';

/** One type of relation in one direction to one type of entity: the least that can be chosen. */
interface Part {
  readonly key: string;
  readonly entityType: EntityType;
  readonly count: number;
}

interface ExpandChoiceProps {
  readonly neighbourhood: Neighbourhood;
}

/** What an expansion would add, by relation and type with counts, before anything is added; a hub asks to choose. */
export function ExpandChoice({ neighbourhood }: ExpandChoiceProps): ReactNode {
  const words = useWords();
  const groups = groupsOf(neighbourhood);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const isHub = total > MOST_ADDED;
  const [chosen, setChosen] = useState<readonly string[]>(
    isHub ? [] : groups.flatMap((group) => keysOf(partsOf(group, neighbourhood.counts))),
  );
  if (total === 0) {
    return null;
  }
  return (
    <section className={clsx('stack gap-3', panelPartStyles.part)}>
      <h3>{words('entity.expand.title')}</h3>
      {isHub && (
        <p className="aside">{words('entity.expand.hub', { count: total, most: MOST_ADDED })}</p>
      )}
      <ul className={clsx('stack', styles.expandGroups)}>
        {groups.map((group) => (
          <GroupChoice
            key={group.key}
            group={group}
            parts={partsOf(group, neighbourhood.counts)}
            chosen={chosen}
            onChoose={setChosen}
          />
        ))}
      </ul>
      <button
        type="button"
        className="button"
        disabled={chosen.length === 0}
        onClick={changing(expand(neighbourhood.entity.id, inShort(neighbourhood, chosen)))}
      >
        {words('entity.expand.add')}
      </button>
    </section>
  );
}

interface GroupChoiceProps {
  readonly group: RelationGroup;
  readonly parts: readonly Part[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

function GroupChoice({ group, parts, chosen, onChoose }: GroupChoiceProps): ReactNode {
  const words = useWords();
  const keys = keysOf(parts);
  const isWhole = keys.every((key) => chosen.includes(key));
  const isPart = !isWhole && keys.some((key) => chosen.includes(key));
  const choose = (some: readonly string[], isChosen: boolean): void => {
    const others = chosen.filter((key) => !some.includes(key));
    onChoose(isChosen ? [...others, ...some] : others);
  };
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isWhole}
          ref={(input) => {
            if (input !== null) {
              input.indeterminate = isPart;
            }
          }}
          onChange={({ target }) => {
            choose(keys, target.checked);
          }}
        />
        <span>
          {words(`verb.${group.direction}.${group.type}`)}{' '}
          <span className="count">
            {parts.length === 1 ? textOf(parts[0], words) : String(group.total)}
          </span>
        </span>
      </label>
      {parts.length > 1 && (
        <ul className={clsx('wrap', styles.expandTypes)}>
          {parts.map((part) => (
            <li key={part.key}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(part.key)}
                  onChange={({ target }) => {
                    choose([part.key], target.checked);
                  }}
                />
                <span>{textOf(part, words)}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function textOf(part: Part | undefined, words: ReturnType<typeof useWords>): string {
  return part === undefined ? '' : `${words(`type.${part.entityType}`)} ${String(part.count)}`;
}

function partsOf(
  { type, direction }: RelationGroup,
  counts: readonly RelationCountFact[],
): readonly Part[] {
  return counts
    .filter((count) => count.type === type && count.direction === direction)
    .toSorted((one, other) => compareEntityTypes(one.entityType, other.entityType))
    .map(({ entityType, count }) => ({
      key: groupKey({ type, direction, entityType }),
      entityType,
      count,
    }));
}

function keysOf(parts: readonly Part[]): readonly string[] {
  return parts.map(({ key }) => key);
}

// The address says no more than it must: a group chosen whole by its own key, everything by none.
function inShort(neighbourhood: Neighbourhood, chosen: readonly string[]): readonly string[] {
  const groups = groupsOf(neighbourhood).map((group) => {
    const keys = keysOf(partsOf(group, neighbourhood.counts));
    const own = keys.filter((key) => chosen.includes(key));
    return {
      isWhole: own.length === keys.length,
      keys: own.length === keys.length ? [group.key] : own,
    };
  });
  return groups.every(({ isWhole }) => isWhole) ? [] : groups.flatMap(({ keys }) => keys);
}
