import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { useInCounty } from '#client/explorer/county-map/use-in-county.ts';
import { WalkRows } from '#client/explorer/walks/walk-rows.tsx';
import type { WalksGraph } from '#client/explorer/walks/walks-graph.ts';
import { goToEntity } from '#client/shared/routing/navigate.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { FoldedItems } from '#client/shared/ui/folded-items.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Words } from '#client/shared/words/words.ts';
import type { TraceRoute } from './route.ts';
import styles from './trace-page.module.css';
import {
  DIRECT,
  type EndGroup,
  groupEnds,
  isWanted,
  type ReachedEnd,
  type TraceSummary,
} from './trace-summary.ts';
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
      {groupEnds(ends).map((group) => (
        <Group key={group.via?.id ?? DIRECT} group={group} from={from.id} current={current} />
      ))}
      <StateLink className="button" to={goToEntity(from.id)}>
        {words('trace.toEntity', { name })}
      </StateLink>
    </>
  );
}

interface GroupProps {
  readonly group: EndGroup;
  /** Where the trace begins, which all its walks meet. */
  readonly from: string;
  readonly current: number;
}

const SHOWN_AT_FIRST = 6;

/** What is reached through one thing: each end in a line, and what has several walks with these below it. */
function Group({ group: { via, ends }, from, current }: GroupProps): ReactNode {
  const words = useWords();
  const told = ends.findIndex(({ walks }) => walks.some(({ index }) => index === current));
  return (
    <section className={clsx('stack', styles.group)}>
      <h3 className={clsx('row wrap', styles.end)}>
        <b>
          {via === null
            ? words('trace.group.direct')
            : words('trace.group.through', { name: readName(via, words) })}
        </b>
        <span className="count">{readCount(ends, words)}</span>
      </h3>
      <FoldedItems
        items={ends}
        first={Math.max(SHOWN_AT_FIRST, told + 1)}
        more={words('trace.group.more', { count: ends.length })}
        fewer={words('trace.group.fewer')}
      >
        {(shown) =>
          runsOf(shown).map((run) => (
            <Run key={run[0]?.entity.id} ends={run} from={from} current={current} />
          ))
        }
      </FoldedItems>
    </section>
  );
}

function readCount(ends: readonly ReachedEnd[], words: Words): string {
  const count = ends.length;
  const stated = ends.filter(({ basis }) => basis === 'STATED').length;
  if (stated === 0 || stated === count) {
    return words(stated === 0 ? 'trace.group.derived' : 'trace.group.stated', { count });
  }
  return words('trace.group.count', { count, stated, derived: count - stated });
}

/** Ends with one walk each stand in one list; one with several stands alone. */
function runsOf(ends: readonly ReachedEnd[]): readonly (readonly ReachedEnd[])[] {
  const runs: ReachedEnd[][] = [];
  let isOpen = false;
  for (const end of ends) {
    const isSingle = end.walks.length === 1;
    if (isSingle && isOpen) {
      runs.at(-1)?.push(end);
    } else {
      runs.push([end]);
    }
    isOpen = isSingle;
  }
  return runs;
}

interface RunProps extends Omit<GroupProps, 'group'> {
  readonly ends: readonly ReachedEnd[];
}

function Run({ ends, from, current }: RunProps): ReactNode {
  const [first] = ends;
  const isOne = first !== undefined && first.walks.length > 1;
  return (
    <div className="stack gap-1">
      {isOne && <EndHead end={first} />}
      <WalkRows
        rows={ends.flatMap(({ walks }) => walks)}
        number={current}
        shared={isOne ? [from, first.entity.id] : [from]}
      />
    </div>
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
    <h4 className={clsx('row wrap', styles.end)}>
      <b className="inline">
        <Icon type={entity.type} />
        <EntityName of={entity} />
      </b>
      <BasisMark basis={basis}>{words(`basis.${basis}`)}</BasisMark>
      <span className="count">
        {words('trace.together', { walks: walks.length, strength: strength.toFixed(2) })}
      </span>
    </h4>
  );
}
