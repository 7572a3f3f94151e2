import { type ReactNode, useId } from 'react';
import { clsx } from 'clsx';

import { type Named, readBothNames } from '#client/shared/words/read-name.ts';
import type { FigureFact } from './figures-query.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { chapterOf, kindOf, NO_YEAR, yearOf } from './figure-groups.ts';
import { FIGURE_GROUPS, FIGURE_KINDS, type FiguresRoute } from './route.ts';
import { change } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { KindMark } from './kind-mark.tsx';
import styles from './figures-page.module.css';

interface FigureFiltersProps {
  readonly route: FiguresRoute;
  readonly figures: readonly FigureFact[];
}

/** What the figures can be narrowed by, and how they are put together. */
export function FigureFilters({ route, figures }: FigureFiltersProps): ReactNode {
  const words = useWords();
  const years = [...new Set(figures.map(yearOf))].toSorted();
  return (
    <div className={clsx('row wrap', styles.filters)}>
      <div
        className={clsx('wrap gap-2', styles.chips)}
        role="group"
        aria-label={words('figures.kind')}
      >
        {FIGURE_KINDS.map((kind) => (
          <StateLink
            key={kind}
            className={clsx('chip', styles.chip)}
            isCurrent={route.kinds.includes(kind)}
            to={narrow({ kinds: toggled(route.kinds, kind) })}
          >
            <KindMark kind={kind} />
            <span className="count">
              {figures.filter((figure) => kindOf(figure) === kind).length}
            </span>
          </StateLink>
        ))}
      </div>
      <div
        className={clsx('wrap gap-2', styles.chips)}
        role="group"
        aria-label={words('figures.year')}
      >
        {years.map((year) => (
          <StateLink
            key={year}
            className={clsx('chip', styles.chip)}
            isCurrent={route.years.includes(year)}
            to={narrow({ years: toggled(route.years, year) })}
          >
            {year === NO_YEAR ? words('figures.year.none') : words('figures.year.of', { year })}
            <span className="count">
              {figures.filter((figure) => yearOf(figure) === year).length}
            </span>
          </StateLink>
        ))}
      </div>
      <Subjects route={route} figures={figures} />
      <Chapters route={route} figures={figures} />
      <Views route={route} />
    </div>
  );
}

function Subjects({ route, figures }: FigureFiltersProps): ReactNode {
  const words = useWords();
  const names = new Map<string, Named>(
    figures.flatMap(({ subject }) => (subject === null ? [] : [[subject.id, subject] as const])),
  );
  return (
    <Choice
      label={words('figures.subject')}
      options={names}
      chosen={route.subjects}
      to={(subjects) => narrow({ subjects })}
    />
  );
}

function Chapters({ route, figures }: FigureFiltersProps): ReactNode {
  const words = useWords();
  const names = new Map(figures.map(chapterOf).map((chapter) => [chapter.at, chapter]));
  return (
    <Choice
      label={words('figures.chapter')}
      options={names}
      chosen={route.chapters}
      to={(chapters) => narrow({ chapters })}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  /** What each is called, by what the address calls it. */
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
        onChange={({ target: { value } }) => {
          change(to(value === '' ? [] : [value]));
        }}
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
          onChange={({ target: { value } }) => {
            const groupBy = FIGURE_GROUPS.find((known) => known === value) ?? 'subject';
            change(narrow({ groupBy }));
          }}
        >
          {FIGURE_GROUPS.map((group) => (
            <option key={group} value={group}>
              {words(`figures.groupBy.${group}`)}
            </option>
          ))}
        </select>
      </label>
      <div className={clsx('segmented', styles.as)} role="group" aria-label={words('figures.as')}>
        <StateLink to={narrow({ isTable: false })} isCurrent={!route.isTable}>
          {words('figures.as.charts')}
        </StateLink>
        <StateLink to={narrow({ isTable: true })} isCurrent={route.isTable}>
          {words('figures.as.table')}
        </StateLink>
      </div>
    </div>
  );
}

function narrow(part: Partial<FiguresRoute>): Transition {
  return (state) =>
    state.route.page === 'figures' ? { ...state, route: { ...state.route, ...part } } : state;
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
