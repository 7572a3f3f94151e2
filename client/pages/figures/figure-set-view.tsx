import { lazy, type ReactNode, Suspense } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { FigureFact } from './figures-query.ts';
import { readFigure } from '#client/shared/words/read-figure.ts';
import type { Words } from '#client/shared/words/words.ts';
import { type FigureSet, kindOf, NO_YEAR, shortName, type UnitChart } from './figure-groups.ts';
import type { FigureGroup } from './route.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { KindMark } from './kind-mark.tsx';
import styles from './figures-page.module.css';

const UnitBars = lazy(async () => ({ default: (await import('./unit-bars.tsx')).UnitBars }));

interface FigureSetViewProps {
  readonly set: FigureSet;
  readonly groupBy: FigureGroup;
}

const WIDE = 4;

/** Figures that belong together: what can be compared as bars, the rest as numbers. */
export function FigureSetView({ set, groupBy }: FigureSetViewProps): ReactNode {
  const words = useWords();
  const family = SIGNS[set.subject?.type ?? 'INDICATOR'].family;
  const isWide = set.figures.length > WIDE;
  return (
    <section
      className={clsx('stack gap-4', styles.figureSet, family, isWide && styles.wide)}
      aria-label={titleOf(set, groupBy, words)}
    >
      <header>
        <h2>
          {set.subject === null ? (
            titleOf(set, groupBy, words)
          ) : (
            <EntityLink entity={set.subject} to={select(set.subject.id)} />
          )}
        </h2>
        {set.figures.length > 1 && <span className="count">{set.figures.length}</span>}
      </header>
      <div className={clsx('stack', styles.parts)}>
        {set.charts.map((chart) => (
          <Chart key={chart.unit} chart={chart} isShort={set.subject !== null} />
        ))}
        {set.others.map((figure) => (
          <Figure key={figure.id} figure={figure} isShort={set.subject !== null} />
        ))}
      </div>
    </section>
  );
}

/** What a set is called. */
export function titleOf({ key, title }: FigureSet, groupBy: FigureGroup, words: Words): string {
  if (groupBy === 'year') {
    return key === NO_YEAR ? words('figures.year.none') : words('figures.year.of', { year: key });
  }
  if (groupBy === 'unit') {
    return key === '' ? words('figures.unit.none') : words('figures.unit', { unit: title.name });
  }
  return readName(title, words);
}

interface ChartProps {
  readonly chart: UnitChart;
  readonly isShort: boolean;
}

// The words beside the bars say all that they show: the bars themselves are not read out.
function Chart({ chart, isShort }: ChartProps): ReactNode {
  const words = useWords();
  const { unit, figures } = chart;
  return (
    <figure className={styles.unitChart}>
      <figcaption>
        {words('figures.unit', { unit })}
        {unit === '%' && <span className="count"> · {words('figures.unit.whole')}</span>}
      </figcaption>
      <div className={styles.body}>
        <ul>
          {figures.map((figure) => (
            <li key={figure.id}>
              <StateLink className={styles.name} to={select(figure.id)}>
                <EntityName of={isShort ? shortName(figure) : figure} />
              </StateLink>
              <span className={styles.value} lang="zh-CN">
                {readFigure(figure, words).text}
              </span>
              <About figure={figure} />
              <PlanWords figure={figure} />
            </li>
          ))}
        </ul>
        <Suspense fallback={null}>
          <UnitBars chart={chart} />
        </Suspense>
      </div>
    </figure>
  );
}

interface FigureProps {
  readonly figure: FigureFact;
  readonly isShort: boolean;
}

function Figure({ figure, isShort }: FigureProps): ReactNode {
  const words = useWords();
  const { value } = figure;
  return (
    <div className={clsx('stack', styles.alone)}>
      <p className={value === null ? styles.words : styles.number} lang="zh-CN">
        {readFigure(figure, words).text}
      </p>
      <StateLink className={styles.name} to={select(figure.id)}>
        <EntityName of={isShort ? shortName(figure) : figure} />
      </StateLink>
      {value === null && <span className="count">{words('figures.onlyWords')}</span>}
      <About figure={figure} />
      <PlanWords figure={figure} />
    </div>
  );
}

// A bound or a rough number is printed by its sign; how the plan words it is not to be lost.
function PlanWords({ figure }: { readonly figure: FigureFact }): ReactNode {
  const words = useWords();
  const { planText } = readFigure(figure, words);
  return planText === null ? null : (
    <span className="count">{words('figures.planWords', { text: planText })}</span>
  );
}

function About({ figure }: { readonly figure: FigureFact }): ReactNode {
  const words = useWords();
  const { year, mentions } = figure;
  return (
    <span className={clsx('row wrap', styles.about)}>
      <KindMark kind={kindOf(figure)} />
      {year !== null && <span>{words('figures.year.of', { year })}</span>}
      {mentions.slice(0, 1).map(({ at }) => (
        <Locator key={at} to={select(figure.id)}>
          {at}
        </Locator>
      ))}
    </span>
  );
}
