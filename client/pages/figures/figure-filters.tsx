import { type ReactNode, useId } from 'react';
import { clsx } from 'clsx';

import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { changeRoute } from '#client/shared/routing/navigate.ts';
import { changingTo } from '#client/shared/routing/store.ts';
import { toggled } from '#client/shared/routing/toggled.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { type Named, readBothNames } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { chapterOf, kindOf, readYear, yearOf } from './figure-groups.ts';
import styles from './figures-page.module.css';
import type { FigureFact } from './figures-query.ts';
import { KindMark } from './kind-mark.tsx';
import { FIGURE_GROUPS, FIGURE_KINDS, type FiguresRoute } from './route.ts';

interface FigureFiltersProps {
  readonly route: FiguresRoute;
  readonly figures: readonly FigureFact[];
}

/** What the figures can be narrowed by, and how they are grouped. */
export function FigureFilters({ route, figures }: FigureFiltersProps): ReactNode {
  const words = useWords();
  const subjects = figures.flatMap(({ subject }) => subject ?? []);
  return (
    <div className={clsx('row wrap', styles.filters)}>
      <Chips
        label={words('figures.kind')}
        values={FIGURE_KINDS}
        count={(kind) => figures.filter((figure) => kindOf(figure) === kind).length}
        chosen={route.kinds}
        to={(kinds) => refine({ kinds })}
      >
        {(kind) => <KindMark kind={kind} />}
      </Chips>
      <Chips
        label={words('figures.year')}
        values={[...new Set(figures.map(yearOf))].toSorted()}
        count={(year) => figures.filter((figure) => yearOf(figure) === year).length}
        chosen={route.years}
        to={(years) => refine({ years })}
      >
        {(year) => readYear(year, words)}
      </Chips>
      <Choice
        label={words('figures.subject')}
        options={new Map(subjects.map((subject) => [subject.id, subject]))}
        chosen={route.subjects}
        to={(chosen) => refine({ subjects: chosen })}
      />
      <Choice
        label={words('figures.chapter')}
        options={new Map(figures.map(chapterOf).map((chapter) => [chapter.at, chapter]))}
        chosen={route.chapters}
        to={(chapters) => refine({ chapters })}
      />
      <Views route={route} />
    </div>
  );
}

interface ChipsProps<Value> {
  readonly label: string;
  readonly values: readonly Value[];
  /** How many figures have a value. */
  readonly count: (value: Value) => number;
  readonly chosen: readonly Value[];
  readonly to: (chosen: readonly Value[]) => Transition;
  /** How a value is shown. */
  readonly children: (value: Value) => ReactNode;
}

function Chips<Value extends string>(props: ChipsProps<Value>): ReactNode {
  const { label, values, count, chosen, to, children } = props;
  return (
    <div className={clsx('wrap gap-2', styles.chips)} role="group" aria-label={label}>
      {values.map((value) => (
        <StateLink
          key={value}
          className={clsx('chip', styles.chip)}
          isCurrent={chosen.includes(value)}
          to={to(toggled(chosen, value))}
        >
          {children(value)}
          <span className="count">{count(value)}</span>
        </StateLink>
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** The name of each, by its value in the address. */
  readonly options: ReadonlyMap<string, Named>;
  readonly chosen: readonly string[];
  readonly to: (chosen: readonly string[]) => Transition;
}

function Choice({ label, options, chosen, to }: ChoiceProps): ReactNode {
  const words = useWords();
  const id = useId();
  return (
    <div className={clsx('inline gap-2 aside', styles.choice)}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen[0] ?? ''}
        onChange={changingTo(({ target: { value } }) => to(value === '' ? [] : [value]))}
      >
        <option value="">{words('figures.any')}</option>
        {[...options].map(([key, named]) => (
          <option key={key} value={key} lang={words.language === 'zh' ? 'zh-CN' : undefined}>
            {readBothNames(named, words)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Views({ route }: { readonly route: FiguresRoute }): ReactNode {
  const words = useWords();
  return (
    <div className={clsx('wrap gap-3', styles.views)}>
      <label className={clsx('inline gap-2 aside', styles.choice)}>
        <span>{words('figures.groupBy')}</span>
        <select
          value={route.groupBy}
          onChange={changingTo(({ target: { value } }) =>
            refine({ groupBy: FIGURE_GROUPS.find((known) => known === value) ?? 'subject' }),
          )}
        >
          {FIGURE_GROUPS.map((group) => (
            <option key={group} value={group}>
              {words(`figures.groupBy.${group}`)}
            </option>
          ))}
        </select>
      </label>
      <div className={clsx('segmented', styles.as)} role="group" aria-label={words('figures.as')}>
        <StateLink to={refine({ isTable: false })} isCurrent={!route.isTable}>
          {words('figures.as.charts')}
        </StateLink>
        <StateLink to={refine({ isTable: true })} isCurrent={route.isTable}>
          {words('figures.as.table')}
        </StateLink>
      </div>
    </div>
  );
}

function refine(part: Partial<FiguresRoute>): Transition {
  return changeRoute('figures', () => part);
}
