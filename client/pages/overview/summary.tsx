import { totalsQuery } from '#client/shared/queries/totals.ts';
import { type Counted, countsQuery } from './counts-query.ts';
import { type Answer, PENDING, useAnswer } from '#client/shared/queries/query.ts';
import { usePresentation } from '#client/shared/queries/presentation.ts';
import type { ReactNode } from 'react';

import type { EntityType } from '#client/shared/api/fragments.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { CountedList } from './counted-list.tsx';
import { DrawMore } from './draw-more.tsx';
import styles from './summary.module.css';
import { countedBy, feeders, joined, lyingIn } from './how-many.ts';
import { PatternMap } from './pattern-map.tsx';

/** What the plan is made of, from the large: its pattern, clusters, corridors and cities, each with how much hangs on it. */
export function Summary({ chosen }: { readonly chosen: readonly EntityType[] }): ReactNode {
  const words = useWords();
  const much = useAnswer(totalsQuery);
  const clusters = useAnswer(countsQuery('CLUSTER'));
  const corridors = useAnswer(countsQuery('CORRIDOR'));
  const cities = useAnswer(countsQuery('CITY'));
  return (
    <DocumentPage
      title={words('overview.title')}
      aside={
        much.status === 'success' &&
        words('overview.aside', {
          entities: much.data.entities.toLocaleString('en'),
          relations: much.data.relations.toLocaleString('en'),
        })
      }
      toldOf={[]}
    >
      <div className={styles.summary}>
        <PatternSection cities={cities} />
        <section>
          <SummaryHeader
            title={words('overview.clusters')}
            aside={words('overview.clusters.aside')}
          />
          <CountsSection answer={clusters}>
            {(all) => <CountedList rows={countedBy(all, feeders)} most={14} />}
          </CountsSection>
        </section>
        <section>
          <SummaryHeader title={words('overview.cities')} aside={words('overview.cities.aside')} />
          <CountsSection answer={cities}>
            {(all) => <CountedList rows={countedBy(all, lyingIn)} most={14} />}
          </CountsSection>
        </section>
        <section>
          <SummaryHeader
            title={words('overview.corridors')}
            aside={words('overview.corridors.aside')}
          />
          <CountsSection answer={corridors}>
            {(all) => <CountedList rows={countedBy(all, joined)} most={14} />}
          </CountsSection>
        </section>
        {much.status === 'success' && <DrawMore byType={much.data.byType} chosen={chosen} />}
      </div>
    </DocumentPage>
  );
}

function PatternSection({ cities }: { readonly cities: Answer<readonly Counted[]> }): ReactNode {
  const words = useWords();
  const presentation = usePresentation();
  const sketch = presentation?.sketch ?? null;
  const aside =
    sketch && words('overview.pattern.aside', { summary: sketch.summary[words.language] });
  return presentation !== null && sketch === null ? null : (
    <section className={styles.pattern}>
      <SummaryHeader title={words('overview.pattern')} aside={aside ?? ''} />
      <CountsSection answer={sketch === null ? PENDING : cities}>
        {(all) => sketch !== null && <PatternMap sketch={sketch} entities={all} />}
      </CountsSection>
    </section>
  );
}

function SummaryHeader({
  title,
  aside,
}: {
  readonly title: string;
  readonly aside: string;
}): ReactNode {
  return (
    <header className={styles.header}>
      <h2>{title}</h2>
      <p>{aside}</p>
    </header>
  );
}

interface CountsSectionProps {
  readonly answer: Answer<readonly Counted[]>;
  readonly children: (all: readonly Counted[]) => ReactNode;
}

function CountsSection({ answer, children }: CountsSectionProps): ReactNode {
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
