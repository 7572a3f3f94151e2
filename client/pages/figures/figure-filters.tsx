import { type ReactNode, useId } from 'react';

import { type Named, readBothNames } from '#client/shared/words/read-name.ts';
import type { FigureFact } from './figures-query.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { chapterOf, kindOf, NO_YEAR, yearOf } from './figure-groups.ts';
import { FIGURE_GROUPS, FIGURE_KINDS, type FiguresPlace } from './route.ts';
import { change } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { KindMark } from './kind-mark.tsx';

interface FigureFiltersProps {
  readonly place: FiguresPlace;
  readonly figures: readonly FigureFact[];
}

/** What the figures can be narrowed by, and how they are put together. */
export function FigureFilters({ place, figures }: FigureFiltersProps): ReactNode {
  const words = useWords();
  const years = [...new Set(figures.map(yearOf))].toSorted();
  return (
    <div className="figure-filters">
      <div className="figure-chips" role="group" aria-label={words('figures.kind')}>
        {FIGURE_KINDS.map((kind) => (
          <StateLink
            key={kind}
            className="figure-chip"
            isCurrent={place.kinds.includes(kind)}
            to={narrow({ kinds: toggled(place.kinds, kind) })}
          >
            <KindMark kind={kind} />
            <span className="count">
              {figures.filter((figure) => kindOf(figure) === kind).length}
            </span>
          </StateLink>
        ))}
      </div>
      <div className="figure-chips" role="group" aria-label={words('figures.year')}>
        {years.map((year) => (
          <StateLink
            key={year}
            className="figure-chip"
            isCurrent={place.years.includes(year)}
            to={narrow({ years: toggled(place.years, year) })}
          >
            {year === NO_YEAR ? words('figures.year.none') : words('figures.year.of', { year })}
            <span className="count">
              {figures.filter((figure) => yearOf(figure) === year).length}
            </span>
          </StateLink>
        ))}
      </div>
      <Subjects place={place} figures={figures} />
      <Chapters place={place} figures={figures} />
      <Views place={place} />
    </div>
  );
}

function Subjects({ place, figures }: FigureFiltersProps): ReactNode {
  const words = useWords();
  const names = new Map<string, Named>(
    figures.flatMap(({ subject }) => (subject === null ? [] : [[subject.id, subject] as const])),
  );
  return (
    <Choice
      label={words('figures.subject')}
      options={names}
      chosen={place.subjects}
      to={(subjects) => narrow({ subjects })}
    />
  );
}

function Chapters({ place, figures }: FigureFiltersProps): ReactNode {
  const words = useWords();
  const names = new Map(figures.map(chapterOf).map((chapter) => [chapter.at, chapter]));
  return (
    <Choice
      label={words('figures.chapter')}
      options={names}
      chosen={place.chapters}
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
    <div className="figure-choice">
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

function Views({ place }: { readonly place: FiguresPlace }): ReactNode {
  const words = useWords();
  return (
    <div className="figure-views">
      <label className="figure-choice">
        <span>{words('figures.groupBy')}</span>
        <select
          value={place.groupBy}
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
      <div className="figure-as" role="group" aria-label={words('figures.as')}>
        <StateLink to={narrow({ isTable: false })} isCurrent={!place.isTable}>
          {words('figures.as.charts')}
        </StateLink>
        <StateLink to={narrow({ isTable: true })} isCurrent={place.isTable}>
          {words('figures.as.table')}
        </StateLink>
      </div>
    </div>
  );
}

function narrow(part: Partial<FiguresPlace>): Transition {
  return (state) =>
    state.place.kind === 'figures' ? { ...state, place: { ...state.place, ...part } } : state;
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
