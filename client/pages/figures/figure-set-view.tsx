import { lazy, type ReactNode, Suspense } from 'react';
import { clsx } from 'clsx';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { FigureFact } from './figures-query.ts';
import { readFigure } from '#client/shared/words/read-figure.ts';
import { type FigureSet, kindOf, readTitle, shortName, type UnitChart } from './figure-groups.ts';
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

/** A group of figures: what can be compared as bars, the rest as numbers. */
export function FigureSetView({ set, groupBy }: FigureSetViewProps): ReactNode {
  const words = useWords();
  const family = SIGNS[set.subject?.type ?? 'INDICATOR'].family;
  const isWide = set.figures.length > WIDE;
  return (
    <section
      className={clsx('stack gap-4', styles.figureSet, family, isWide && styles.wide)}
      aria-label={readTitle(set, groupBy, words)}
    >
      <header>
        <h2>
          {set.subject === null ? (
            readTitle(set, groupBy, words)
          ) : (
            <EntityLink entity={set.subject} to={select(set.subject.id)} />
          )}
        </h2>
        {set.figures.length > 1 && <span className="count">{set.figures.length}</span>}
      </header>
      <div className={clsx('stack', styles.parts)}>
        {set.charts.map((chart) => (
          <Chart
            key={chart.figures[0]?.id ?? chart.unit}
            chart={chart}
            isShort={set.subject !== null}
          />
        ))}
        {set.others.map((figure) => (
          <Figure key={figure.id} figure={figure} isShort={set.subject !== null} />
        ))}
      </div>
    </section>
  );
}

interface ChartProps {
  readonly chart: UnitChart;
  /** Whether the subject stands above, so that names can leave it out. */
  readonly isShort: boolean;
}

// The words beside the bars say all that they show, so that a screen reader leaves the bars out.
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
              <FigureLink figure={figure} isShort={isShort} />
              <span className={styles.value} lang="zh-CN">
                {readFigure(figure, words).text}
              </span>
              <Details figure={figure} />
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

interface FigureProps extends Pick<ChartProps, 'isShort'> {
  readonly figure: FigureFact;
}

function Figure({ figure, isShort }: FigureProps): ReactNode {
  const words = useWords();
  const { value } = figure;
  return (
    <div className={clsx('stack', styles.alone)}>
      <p className={value === null ? styles.words : styles.number} lang="zh-CN">
        {readFigure(figure, words).text}
      </p>
      <FigureLink figure={figure} isShort={isShort} />
      {value === null && <span className="count">{words('figures.onlyWords')}</span>}
      <Details figure={figure} />
    </div>
  );
}

function FigureLink({ figure, isShort }: FigureProps): ReactNode {
  return (
    <StateLink className={styles.name} to={select(figure.id)}>
      <EntityName of={isShort ? shortName(figure) : figure} />
    </StateLink>
  );
}

/** Its kind, year and locator, and how the plan words a bound or a rough number, which the value shows by a symbol. */
function Details({ figure }: Pick<FigureProps, 'figure'>): ReactNode {
  const words = useWords();
  const { year, mentions } = figure;
  const { planText } = readFigure(figure, words);
  return (
    <>
      <span className={clsx('row wrap', styles.about)}>
        <KindMark kind={kindOf(figure)} />
        {year !== null && <span>{words('figures.year.of', { year })}</span>}
        {mentions.slice(0, 1).map(({ at }) => (
          <Locator key={at} to={select(figure.id)}>
            {at}
          </Locator>
        ))}
      </span>
      {planText !== null && (
        <span className="count">{words('figures.planWords', { text: planText })}</span>
      )}
    </>
  );
}
