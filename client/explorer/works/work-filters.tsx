import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { EntityPicker } from '#client/search/entity-picker.tsx';
import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import { entityHintQuery } from '#client/shared/queries/entity-hint.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { changingTo } from '#client/shared/routing/store.ts';
import { toggled } from '#client/shared/routing/toggled.ts';
import { ALL_WORKS, type WorkFilter } from '#client/shared/routing/work-filter.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readStage } from '#client/shared/words/read-stage.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './work-filters.module.css';

const AREAS: readonly EntityType[] = ['CITY', 'PLACE', 'ZONE', 'PARK', 'HUB'];
const TYPES: readonly EntityType[] = ['DEPARTMENT', ...AREAS, 'CLUSTER'];
const REFS = ['department', 'within', 'cluster'] as const;

interface WorkFiltersProps {
  readonly filter: WorkFilter;
  /** The stages that there are, each with how many works it leaves; empty: they are not chosen from here. */
  readonly stages: readonly { readonly stage: string; readonly count: number }[];
  readonly to: (filter: WorkFilter) => Transition;
}

/** What the works of a page can be narrowed by; each choice stands in the address. */
export function WorkFilters({ filter, stages, to }: WorkFiltersProps): ReactNode {
  const words = useWords();
  const isNarrowed = REFS.some((name) => filter[name] !== null) || filter.stages.length > 0;
  return (
    <div
      className={clsx('wrap screen-only', styles.filters)}
      role="group"
      aria-label={words('works.filters')}
    >
      <div className={styles.picker}>
        <EntityPicker
          label={words('works.pick')}
          isLabelShown={false}
          placeholder={words('works.pick')}
          types={TYPES}
          onPick={changingTo((entity) => to(narrowedTo(filter, entity)))}
        />
      </div>
      {REFS.map((name) => {
        const ref = filter[name];
        return ref === null ? null : (
          <StateLink
            key={name}
            className={clsx('chip', styles.chosen)}
            to={to({ ...filter, [name]: null })}
            isCurrent
          >
            <span className="visually-hidden">{words('works.remove')}</span>
            <small>{words(`works.${name}`)}</small>
            <NameOf entity={ref} />
            <span aria-hidden="true">×</span>
          </StateLink>
        );
      })}
      <Stages filter={filter} stages={stages} to={to} />
      {isNarrowed && (
        <StateLink className="button button-plain" to={to(ALL_WORKS)}>
          {words('works.clear')}
        </StateLink>
      )}
    </div>
  );
}

function Stages({ filter, stages, to }: WorkFiltersProps): ReactNode {
  const words = useWords();
  return stages.length === 0 ? null : (
    <div
      className={clsx('wrap gap-2', styles.stages)}
      role="group"
      aria-label={words('works.stage')}
    >
      {stages.map(({ stage, count }) => (
        <StateLink
          key={stage}
          className="chip"
          isCurrent={filter.stages.includes(stage)}
          to={to({ ...filter, stages: toggled(filter.stages, stage) })}
        >
          {readStage(stage, words)}
          <span className="count">{count}</span>
        </StateLink>
      ))}
    </div>
  );
}

/** Whatever is picked goes to the filter that is for its type. */
function narrowedTo(filter: WorkFilter, { id, type }: EntityHint): WorkFilter {
  if (type === 'DEPARTMENT') {
    return { ...filter, department: id };
  }
  return type === 'CLUSTER' ? { ...filter, cluster: id } : { ...filter, within: id };
}

function NameOf({ entity }: { readonly entity: string }): ReactNode {
  const { data } = useAnswer(entityHintQuery(entity));
  return data === undefined ? entity : <EntityName of={data} isShort />;
}
