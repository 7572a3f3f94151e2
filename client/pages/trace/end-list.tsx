import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { useInCounty } from '#client/explorer/county-map/use-in-county.ts';
import { WalkRows } from '#client/explorer/walks/walk-rows.tsx';
import type { WalksGraph } from '#client/explorer/walks/walks-graph.ts';
import { goToEntity } from '#client/shared/routing/navigate.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { TraceRoute } from './route.ts';
import styles from './trace-page.module.css';
import { isWanted, type ReachedEnd, type TraceSummary } from './trace-summary.ts';
import { showAllEnds } from './transitions.ts';

interface EndListProps {
  readonly graph: WalksGraph;
  readonly summary: TraceSummary;
  /** Which walk is the sentence. */
  readonly current: number;
  readonly route: TraceRoute;
}

/** What a trace reaches, what most speaks for first, each with its walks; pressed, a walk becomes the sentence. */
export function EndList({ graph, summary, current, route }: EndListProps): ReactNode {
  const words = useWords();
  const { from, direction, walks, isTruncated } = graph;
  const name = readName(from, words);
  const isIn = useInCounty(
    summary.ends.map(({ entity }) => entity.id),
    route.mapView.county,
  );
  const ends = summary.ends.filter((end) => isWanted(end, route) && isIn(end.entity.id));
  return (
    <>
      <header className="stack gap-1">
        <p className="aside">
          {words(direction === 'UPSTREAM' ? 'trace.walks.upstream' : 'trace.walks.downstream', {
            name,
          })}
        </p>
        <h2>{words('trace.walks', { walks: walks.length })}</h2>
        {walks.length > 1 && <p className="aside">{words('trace.walks.hint')}</p>}
        {isTruncated && (
          <p className="aside">{words('trace.truncated', { walks: walks.length })}</p>
        )}
        {ends.length < summary.ends.length && (
          <p className="row wrap gap-2">
            {words('trace.only.some', { count: ends.length, all: summary.ends.length })}
            <StateLink to={showAllEnds()}>{words('trace.only.all')}</StateLink>
          </p>
        )}
      </header>
      {ends.map((end) => (
        <section key={end.entity.id}>
          {end.walks.length > 1 && <EndHead end={end} />}
          <WalkRows rows={end.walks} number={current} />
        </section>
      ))}
      <StateLink className="button" to={goToEntity(from.id)}>
        {words('trace.toEntity', { name })}
      </StateLink>
    </>
  );
}

/** Above several walks to one end, how much they speak for it together. */
function EndHead({
  end: { entity, basis, strength, walks },
}: {
  readonly end: ReachedEnd;
}): ReactNode {
  const words = useWords();
  return (
    <h3 className={clsx('row wrap', styles.end)}>
      <b>
        <EntityName of={entity} />
      </b>
      <BasisMark basis={basis}>{words(`basis.${basis}`)}</BasisMark>
      <span className="count">
        {words('trace.together', { walks: walks.length, strength: strength.toFixed(2) })}
      </span>
    </h3>
  );
}
