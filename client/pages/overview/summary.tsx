import type { ReactNode } from 'react';

import type { Counted } from './counts-query.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Answer } from '#client/shared/queries/answers.ts';
import { censusAnswers, howMuchAnswers } from './overview-answers.ts';
import { useAsked } from '#client/shared/queries/use-asked.ts';
import { usePresentation } from '#client/shared/queries/use-presentation.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { CountedList } from './counted-list.tsx';
import { DrawMore } from './draw-more.tsx';
import './summary.css';
import { countedBy, feeders, joined, lyingIn } from './how-many.ts';
import { PatternMap } from './pattern-map.tsx';

/** What the plan is made of, from the large: its pattern, clusters, corridors and cities, each with how much hangs on it. */
export function Glance({ chosen }: { readonly chosen: readonly EntityType[] }): ReactNode {
  const words = useWords();
  const much = useAsked(howMuchAnswers, '');
  const clusters = useAsked(censusAnswers, 'CLUSTER');
  const corridors = useAsked(censusAnswers, 'CORRIDOR');
  const cities = useAsked(censusAnswers, 'CITY');
  return (
    <DocumentPage
      title={words('overview.title')}
      aside={
        much.kind === 'answered' &&
        words('overview.aside', {
          entities: much.value.entities.toLocaleString('en'),
          relations: much.value.relations.toLocaleString('en'),
        })
      }
      toldOf={[]}
    >
      <div className="glance">
        <PatternSection cities={cities} />
        <section>
          <GlanceHead title={words('overview.clusters')} aside={words('overview.clusters.aside')} />
          <Told answer={clusters}>
            {(all) => <CountedList rows={countedBy(all, feeders)} most={14} />}
          </Told>
        </section>
        <section>
          <GlanceHead title={words('overview.cities')} aside={words('overview.cities.aside')} />
          <Told answer={cities}>
            {(all) => <CountedList rows={countedBy(all, lyingIn)} most={14} />}
          </Told>
        </section>
        <section>
          <GlanceHead
            title={words('overview.corridors')}
            aside={words('overview.corridors.aside')}
          />
          <Told answer={corridors}>
            {(all) => <CountedList rows={countedBy(all, joined)} most={14} />}
          </Told>
        </section>
        {much.kind === 'answered' && <DrawMore byType={much.value.byType} chosen={chosen} />}
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
    <section className="glance-pattern">
      <GlanceHead title={words('overview.pattern')} aside={aside ?? ''} />
      <Told answer={sketch === null ? ASKED : cities}>
        {(all) => sketch !== null && <PatternMap sketch={sketch} entities={all} />}
      </Told>
    </section>
  );
}

function GlanceHead({
  title,
  aside,
}: {
  readonly title: string;
  readonly aside: string;
}): ReactNode {
  return (
    <header className="glance-head">
      <h2>{title}</h2>
      <p>{aside}</p>
    </header>
  );
}

const ASKED = { kind: 'asked' } as const;

interface ToldProps {
  readonly answer: Answer<readonly Counted[]>;
  readonly children: (all: readonly Counted[]) => ReactNode;
}

function Told({ answer, children }: ToldProps): ReactNode {
  const words = useWords();
  switch (answer.kind) {
    case 'asked':
      return <Skeleton label={words('overview.loading')} lines={8} />;
    case 'failed':
      return <ErrorNotice error={answer.error} />;
    case 'answered':
      return children(answer.value);
  }
}
