import { type ReactNode, useId } from 'react';
import { clsx } from 'clsx';

import { DayInput } from '#client/explorer/works/day-input.tsx';
import { useAnswer } from '#client/shared/queries/query.ts';
import { changingTo } from '#client/shared/routing/store.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { laterPapersQuery } from './changes-query.ts';
import { adjustChanges, type ChangesRoute } from './route.ts';
import styles from './span-choice.module.css';

interface SpanChoiceProps {
  readonly route: ChangesRoute;
}

/** Since when, or by which paper beside which other. */
export function SpanChoice({ route }: SpanChoiceProps): ReactNode {
  const words = useWords();
  const { since, to } = route;
  return (
    <div
      className={clsx('wrap screen-only', styles.span)}
      role="group"
      aria-label={words('changes.span')}
    >
      <StateLink
        className="chip"
        isCurrent={since === null && to === null}
        to={adjustChanges({ since: null, to: null })}
      >
        {words('changes.span.year')}
      </StateLink>
      <DayInput
        label={words('changes.span.since')}
        date={since}
        onChoose={changingTo((day) => adjustChanges({ since: day, to: null }))}
      />
      <Papers route={route} />
    </div>
  );
}

function Papers({ route: { from, to } }: SpanChoiceProps): ReactNode {
  const words = useWords();
  const papers = useAnswer(laterPapersQuery).data ?? [];
  const options = papers.map(({ id, title, date }) => ({
    value: id,
    text: words('changes.paper', { title, date }),
  }));
  return papers.length === 0 ? null : (
    <>
      <Choice
        label={words('changes.span.to')}
        none={words('changes.span.to.none')}
        value={to}
        options={options}
        onChange={changingTo((id) => adjustChanges({ to: id }))}
      />
      {to !== null && (
        <Choice
          label={words('changes.span.from')}
          none={words('changes.span.from.none')}
          value={from}
          options={options.filter(({ value }) => value !== to)}
          onChange={changingTo((id) => adjustChanges({ from: id }))}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** What it says while none is chosen. */
  readonly none: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string | null) => void;
}

function Choice({ label, none, value, options, onChange }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <div className={clsx('inline gap-2 aside', styles.choice)}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => {
          onChange(target.value === '' ? null : target.value);
        }}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
