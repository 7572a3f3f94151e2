import { type ReactNode, useId } from 'react';
import { clsx } from 'clsx';

import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { changingTo } from '#client/shared/routing/store.ts';
import { toggled } from '#client/shared/routing/toggled.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readBothNames } from '#client/shared/words/read-name.ts';
import { readStage } from '#client/shared/words/read-stage.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { PortfolioFact } from './portfolio-query.ts';
import styles from './portfolio-page.module.css';
import { narrowPortfolio, PORTFOLIO_ORDERS, type PortfolioRoute } from './route.ts';

interface PortfolioFiltersProps {
  readonly portfolio: PortfolioFact;
  readonly route: PortfolioRoute;
}

/** What the rows can be narrowed by, each with how many it leaves, and what they are ordered by. */
export function PortfolioFilters({ portfolio, route }: PortfolioFiltersProps): ReactNode {
  const words = useWords();
  const { facets, types } = portfolio;
  const isNarrowed = route.types.length + route.stages.length + route.operators.length > 0;
  return (
    <div className={clsx('row wrap screen-only', styles.filters)}>
      <Chips label={words('portfolio.type')}>
        {facets.types.map(({ type, count }) => (
          <Chip
            key={type}
            isChosen={types?.includes(type) === true}
            count={count}
            to={narrowPortfolio({ types: toggled(types ?? [], type) })}
          >
            <Icon type={type} />
            {words(`type.${type}`)}
          </Chip>
        ))}
      </Chips>
      <Chips label={words('portfolio.stage')}>
        {facets.stages.map(({ stage, count }) => (
          <Chip
            key={stage}
            isChosen={route.stages.includes(stage)}
            count={count}
            to={narrowPortfolio({ stages: toggled(route.stages, stage) })}
          >
            {readStage(stage, words)}
          </Chip>
        ))}
      </Chips>
      <OperatorChoice portfolio={portfolio} route={route} />
      <OrderChoice route={route} />
      {isNarrowed && (
        <StateLink
          className="button button-plain"
          to={narrowPortfolio({ types: [], stages: [], operators: [] })}
        >
          {words('portfolio.clear')}
        </StateLink>
      )}
    </div>
  );
}

interface ChipsProps {
  readonly label: string;
  readonly children: readonly ReactNode[];
}

function Chips({ label, children }: ChipsProps): ReactNode {
  return children.length === 0 ? null : (
    <div className={clsx('wrap gap-2', styles.chips)} role="group" aria-label={label}>
      {children}
    </div>
  );
}

interface ChipProps {
  readonly isChosen: boolean;
  readonly count: number;
  readonly to: Transition;
  readonly children: ReactNode;
}

function Chip({ isChosen, count, to, children }: ChipProps): ReactNode {
  return (
    <StateLink className="chip" isCurrent={isChosen} to={to}>
      {children}
      <span className="count">{count}</span>
    </StateLink>
  );
}

function OperatorChoice({ portfolio, route }: PortfolioFiltersProps): ReactNode {
  const words = useWords();
  const { operators } = portfolio.facets;
  return operators.length === 0 ? null : (
    <Choice
      label={words('portfolio.operator')}
      value={route.operators[0] ?? ''}
      options={[
        { value: '', text: words('portfolio.operator.any') },
        ...operators.map(({ operator, count }) => ({
          value: operator.id,
          text: `${readBothNames(operator, words)} ${String(count)}`,
        })),
      ]}
      to={(value) => narrowPortfolio({ operators: value === '' ? [] : [value] })}
    />
  );
}

function OrderChoice({ route }: Pick<PortfolioFiltersProps, 'route'>): ReactNode {
  const words = useWords();
  return (
    <Choice
      label={words('portfolio.by')}
      value={route.by}
      options={PORTFOLIO_ORDERS.map((by) => ({ value: by, text: words(`portfolio.by.${by}`) }))}
      to={(value) =>
        narrowPortfolio({ by: PORTFOLIO_ORDERS.find((known) => known === value) ?? 'plan' })
      }
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly to: (value: string) => Transition;
}

function Choice({ label, value, options, to }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <div className={clsx('inline gap-2 aside', styles.choice)}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={changingTo(({ target: { value: chosen } }) => to(chosen))}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
