import { type ReactNode, useState } from 'react';

import { compareEntityTypes } from '../../api/entity-types.ts';
import type { RelationCountFact } from '../../api/entity.ts';
import type { Neighbourhood } from '../../api/neighbourhood.ts';
import type { Words } from '../../locales/words.ts';
import { expand, MOST_ADDED } from '../../state/expand.ts';
import { groupsOf, type ShownGroup } from '../../state/shown-graph.ts';
import { change } from '../../state/store.ts';
import { useWords } from '../../state/use-words.ts';

/** What an expansion would add, by relation and type with counts, before anything is added; a hub asks to choose. */
export function ExpandChoice({
  neighbourhood,
}: {
  readonly neighbourhood: Neighbourhood;
}): ReactNode {
  const words = useWords();
  const groups = groupsOf(neighbourhood);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const isHub = total > MOST_ADDED;
  const [chosen, setChosen] = useState<readonly string[]>(
    isHub ? [] : groups.map((group) => group.key),
  );
  if (total === 0) {
    return null;
  }
  return (
    <section className="panel-part">
      <h3>{words('entity.expand.title')}</h3>
      {isHub && (
        <p className="aside">{words('entity.expand.hub', { count: total, most: MOST_ADDED })}</p>
      )}
      <ul className="expand-groups">
        {groups.map((group) => (
          <li key={group.key}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(group.key)}
                onChange={({ target }) => {
                  setChosen(
                    target.checked
                      ? [...chosen, group.key]
                      : chosen.filter((key) => key !== group.key),
                  );
                }}
              />
              <span>
                {words(`verb.${group.sense}.${group.type}`)}{' '}
                <span className="count">{typesOf(group, neighbourhood.counts, words)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        disabled={chosen.length === 0}
        onClick={() => {
          const isAll = chosen.length === groups.length;
          change(expand(neighbourhood.entity.id, isAll ? [] : chosen));
        }}
      >
        {words('entity.expand.add')}
      </button>
    </section>
  );
}

function typesOf(
  { type, sense }: ShownGroup,
  counts: readonly RelationCountFact[],
  words: Words,
): string {
  return counts
    .filter((count) => count.type === type && count.direction === sense)
    .toSorted((one, other) => compareEntityTypes(one.entityType, other.entityType))
    .map(({ entityType, count }) => `${words(`type.${entityType}`)} ${String(count)}`)
    .join(words('list.comma'));
}
