import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { compareEntityTypes } from '#client/shared/api/entity-types.ts';
import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import { fits } from './outline-sections.ts';
import type { OutlineRoute } from './route.ts';
import { filterOutline } from './transitions.ts';
import { amend, changing } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import filterBarStyles from '#client/shared/ui/filter-bar.module.css';
import { FoldButton } from '#client/shared/ui/folded-list.tsx';

interface NameFilterBarProps {
  readonly route: OutlineRoute;
  /** All that is named on the page, whatever is filtered. */
  readonly named: readonly EntityHint[];
}

const SHOWN_AT_FIRST = 9;

/** What is looked at: a part of a name, and types with how many are named of each. */
export function NameFilterBar({ route, named }: NameFilterBarProps): ReactNode {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const found = named.filter((entity) => fits(entity, { types: [], find: route.find }));
  const types = [...new Set(named.map(({ type }) => type))].toSorted(compareEntityTypes);
  const shown = types.filter(
    (type, index) => isWhole || index < SHOWN_AT_FIRST || route.types.includes(type),
  );
  return (
    <div
      className={clsx('wrap', filterBarStyles.nameFilter)}
      data-part="name-filter"
      role="group"
      aria-label={words('outline.filter')}
    >
      <FindInput route={route} />
      <div className={clsx('row wrap gap-2', filterBarStyles.types)}>
        <button
          type="button"
          className="chip"
          aria-pressed={route.types.length === 0 && route.find === null}
          onClick={changing(filterOutline([], null))}
        >
          {words('outline.filter.all')} <span className="count">{named.length}</span>
        </button>
        {shown.map((type) => (
          <TypeChip
            key={type}
            type={type}
            route={route}
            count={found.filter((entity) => entity.type === type).length}
          />
        ))}
        {types.length > SHOWN_AT_FIRST && (
          <FoldButton
            isWhole={isWhole}
            onToggle={() => {
              setWhole(!isWhole);
            }}
          >
            {words(isWhole ? 'outline.filter.fewer' : 'outline.filter.more')}
          </FoldButton>
        )}
      </div>
    </div>
  );
}

interface TypeChipProps {
  readonly type: EntityType;
  readonly route: OutlineRoute;
  readonly count: number;
}

function TypeChip({ type, route, count }: TypeChipProps): ReactNode {
  const words = useWords();
  const isChosen = route.types.includes(type);
  const types = isChosen
    ? route.types.filter((other) => other !== type)
    : [...route.types, type].toSorted(compareEntityTypes);
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={isChosen}
      onClick={changing(filterOutline(types, route.find))}
    >
      <Icon type={type} />
      {words(`type.${type}`)} <span className="count">{count}</span>
    </button>
  );
}

function FindInput({ route }: { readonly route: OutlineRoute }): ReactNode {
  const words = useWords();
  return (
    <label className={clsx('row gap-2', filterBarStyles.find)}>
      <span>{words('outline.filter.find')}</span>
      <input
        type="search"
        value={route.find ?? ''}
        placeholder={words('outline.filter.placeholder')}
        autoCapitalize="off"
        spellCheck={false}
        onChange={({ target }) => {
          amend(filterOutline(route.types, target.value === '' ? null : target.value));
        }}
      />
    </label>
  );
}
