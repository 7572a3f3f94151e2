import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { WalksGraph } from '#client/explorer/walks/walks-graph.ts';
import { MOST_THROUGH, readReached } from './read-summary.ts';
import type { TraceRoute } from './route.ts';
import styles from './trace-page.module.css';
import { DIRECT, type EndFilter, type TraceSummary } from './trace-summary.ts';
import { showEnds } from './transitions.ts';

interface SummaryLineProps {
  readonly graph: WalksGraph;
  readonly summary: TraceSummary;
  readonly route: TraceRoute;
}

/** What a trace reaches, in one sentence: how many, on which basis, through what. Each number is a list. */
export function SummaryLine({ graph, summary, route }: SummaryLineProps): ReactNode {
  const words = useWords();
  const { ends, counts, through } = summary;
  const shown = through.slice(0, MOST_THROUGH);
  const hidden = through.length - shown.length;
  return (
    <p className={clsx('row wrap', styles.summary)} data-part="trace-summary">
      <b>{readReached(graph, route.question.until, words)}</b>
      <Part route={route} filter={{ basis: null, via: null }}>
        {words(graph.isTruncated ? 'trace.sum.atLeast' : 'trace.sum.all', { count: ends.length })}
      </Part>
      {(['STATED', 'RECORDED', 'DERIVED'] as const).map(
        (basis) =>
          counts[basis] > 0 && (
            <Part key={basis} route={route} filter={{ basis, via: null }}>
              {words(`trace.sum.${basis}`, { count: counts[basis] })}
            </Part>
          ),
      )}
      {shown.map(({ via, count }) => (
        <Part
          key={via?.id ?? DIRECT}
          route={route}
          filter={{ basis: null, via: via?.id ?? DIRECT }}
        >
          {via === null
            ? words('trace.sum.direct', { count })
            : words('trace.sum.through', { name: readName(via, words), count })}
        </Part>
      ))}
      {hidden > 0 && <span>{words('trace.sum.more', { count: hidden })}</span>}
    </p>
  );
}

interface PartProps {
  readonly route: TraceRoute;
  readonly filter: EndFilter;
  readonly children: ReactNode;
}

/** A number, which leads to the list of what it counts. */
function Part({ route, filter, children }: PartProps): ReactNode {
  const isCurrent = route.basis === filter.basis && route.via === filter.via;
  return (
    <StateLink to={showEnds(filter)} isCurrent={isCurrent}>
      {children}
    </StateLink>
  );
}
