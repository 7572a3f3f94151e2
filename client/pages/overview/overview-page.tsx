import type { ReactNode } from 'react';

import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { type Answer, PENDING, useAnswer } from '#client/shared/queries/query.ts';
import { totalsQuery } from '#client/shared/queries/totals.ts';
import { usePresentation } from '#client/shared/queries/presentation.ts';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { CountedList } from './counted-list.tsx';
import {
  type Counted,
  countedBy,
  countsQuery,
  type IsCounted,
  isConnection,
  isFeeder,
  isLyingIn,
} from './counts.ts';
import { DrawMore } from './draw-more.tsx';
import { Drawn } from './drawn.tsx';
import { PatternMap } from './pattern-map.tsx';
import type { OverviewRoute } from './route.ts';
import styles from './summary.module.css';

/** The whole plan: a summary, or all of some types drawn. */
export function OverviewPage({ route }: { readonly route: OverviewRoute }): ReactNode {
  return route.drawn.length === 0 ? (
    <Summary chosen={route.chosen} />
  ) : (
    <Drawn types={route.drawn} />
  );
}

/** What the plan is made of, the large first: its pattern, clusters, cities and corridors, each with how many relations it has. */
function Summary({ chosen }: { readonly chosen: readonly EntityType[] }): ReactNode {
  const words = useWords();
  const totals = useAnswer(totalsQuery);
  return (
    <DocumentPage
      title={words('overview.title')}
      aside={
        totals.status === 'success' &&
        words('overview.aside', {
          entities: totals.data.entities.toLocaleString('en'),
          relations: totals.data.relations.toLocaleString('en'),
        })
      }
      toldOf={[]}
    >
      <div className={styles.summary}>
        <PatternSection />
        <CountedSection name="clusters" type="CLUSTER" isCounted={isFeeder} />
        <CountedSection name="cities" type="CITY" isCounted={isLyingIn} />
        <CountedSection name="corridors" type="CORRIDOR" isCounted={isConnection} />
        {totals.status === 'success' && <DrawMore byType={totals.data.byType} chosen={chosen} />}
      </div>
    </DocumentPage>
  );
}

function PatternSection(): ReactNode {
  const words = useWords();
  const cities = useAnswer(countsQuery('CITY'));
  const presentation = usePresentation();
  const sketch = presentation?.sketch ?? null;
  const aside =
    sketch && words('overview.pattern.aside', { summary: sketch.summary[words.language] });
  return presentation !== null && sketch === null ? null : (
    <section className={styles.pattern}>
      <SummaryHeader title={words('overview.pattern')} aside={aside ?? ''} />
      <AnsweredCounts answer={sketch === null ? PENDING : cities}>
        {(all) => sketch !== null && <PatternMap sketch={sketch} entities={all} />}
      </AnsweredCounts>
    </section>
  );
}

interface CountedSectionProps {
  readonly name: 'clusters' | 'cities' | 'corridors';
  readonly type: EntityType;
  readonly isCounted: IsCounted;
}

function CountedSection({ name, type, isCounted }: CountedSectionProps): ReactNode {
  const words = useWords();
  const answer = useAnswer(countsQuery(type));
  return (
    <section>
      <SummaryHeader title={words(`overview.${name}`)} aside={words(`overview.${name}.aside`)} />
      <AnsweredCounts answer={answer}>
        {(all) => <CountedList rows={countedBy(all, isCounted)} most={14} />}
      </AnsweredCounts>
    </section>
  );
}

interface SummaryHeaderProps {
  readonly title: string;
  readonly aside: string;
}

function SummaryHeader({ title, aside }: SummaryHeaderProps): ReactNode {
  return (
    <header className={styles.header}>
      <h2>{title}</h2>
      <p>{aside}</p>
    </header>
  );
}

interface AnsweredCountsProps {
  readonly answer: Answer<readonly Counted[]>;
  readonly children: (all: readonly Counted[]) => ReactNode;
}

function AnsweredCounts({ answer, children }: AnsweredCountsProps): ReactNode {
  const words = useWords();
  switch (answer.status) {
    case 'pending':
      return <Skeleton label={words('overview.loading')} lines={8} />;
    case 'error':
      return <ErrorNotice error={answer.error} />;
    case 'success':
      return children(answer.data);
  }
}
