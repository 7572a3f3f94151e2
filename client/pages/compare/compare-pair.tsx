import { rememberHint, useBroughtHint } from '#client/shared/queries/entity-hint.ts';
import type { Answer } from '#client/shared/queries/query.ts';
import { type ReactNode, useMemo } from 'react';
import { clsx } from 'clsx';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { setCompared, setWithin, swapCompared } from './transitions.ts';
import { goTo, select } from '#client/shared/routing/navigate.ts';
import type { Comparison } from './compare-query.ts';
import type { CompareRoute } from './route.ts';
import { change, changing } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './compare-page.module.css';

/** The types that can be compared: the plan relates them to much else. */
const COMPARABLE: readonly EntityType[] = [
  'CITY',
  'PARK',
  'CLUSTER',
  'INDUSTRY',
  'CORRIDOR',
  'ZONE',
  'PLACE',
  'LINE',
  'HUB',
  'DEPARTMENT',
  'PROJECT',
  'PROGRAMME',
  'PLATFORM',
  'ORGANIZATION',
  'TASK',
];

interface ComparePairProps {
  readonly route: CompareRoute;
  /** How far the comparison is; null while there are no two to compare. */
  readonly comparison: Answer<Comparison> | null;
}

/** The two entities that are compared, each with a box to choose another. Both are of one kind. */
export function ComparePair({ route, comparison }: ComparePairProps): ReactNode {
  const words = useWords();
  const { left, right } = route;
  return (
    <div className={clsx('card gap-4', styles.pair)}>
      <Side side="left" of={left} other={right} comparison={comparison} />
      <div className={clsx('stack gap-2', styles.middle)}>
        {left !== null && right !== null && (
          <>
            <button type="button" className="button" onClick={changing(swapCompared())}>
              <span aria-hidden="true">⇄</span> {words('compare.swap')}
            </button>
            <label className={clsx('inline gap-2', styles.within)}>
              <input
                type="checkbox"
                checked={route.within}
                onChange={changing(setWithin(!route.within))}
              />
              {words('compare.within')}
            </label>
          </>
        )}
        {(left !== null || right !== null) && (
          <StateLink className="button button-plain" to={goTo('compare', {})}>
            {words('compare.anotherPair')}
          </StateLink>
        )}
      </div>
      <Side side="right" of={right} other={left} comparison={comparison} />
    </div>
  );
}

interface SideProps extends Pick<ComparePairProps, 'comparison'> {
  readonly side: 'left' | 'right';
  readonly of: string | null;
  readonly other: string | null;
}

function Side({ side, of, other, comparison }: SideProps): ReactNode {
  const words = useWords();
  const kind = useBroughtHint(other, comparison).data?.type;
  const types = useMemo(() => (kind === undefined ? COMPARABLE : [kind]), [kind]);
  const label = words(of === null ? 'compare.pick' : 'compare.change');
  return (
    <div
      className={clsx('stack gap-2', styles.one)}
      role="group"
      aria-label={words(`compare.${side}`)}
    >
      {of !== null && <Name of={of} comparison={comparison} />}
      <EntityPicker
        label={label}
        isLabelShown={of === null}
        placeholder={of === null ? words('compare.hint') : label}
        types={types}
        onPick={(entity) => {
          rememberHint(entity);
          change(setCompared(side, entity.id));
        }}
      />
    </div>
  );
}

interface NameProps extends Pick<ComparePairProps, 'comparison'> {
  readonly of: string;
}

function Name({ of, comparison }: NameProps): ReactNode {
  const hint = useBroughtHint(of, comparison).data;
  return (
    <h2 className={clsx('inline gap-2', styles.name)}>
      {hint !== undefined && <Icon type={hint.type} />}
      <StateLink to={select(hint?.id ?? of)}>
        <EntityName of={hint ?? { name: of, nameEn: null }} />
      </StateLink>
    </h2>
  );
}
