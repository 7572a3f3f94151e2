import { goToCorridor, goToCorridorsThrough } from '#client/shared/routing/navigate.ts';
import { corridorProfileQuery } from './corridor-profile-query.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { CorridorProfileFact } from './corridor-profile-query.ts';
import { entitiesAlong, type CorridorStops, corridorStopsOf } from './corridor-stops.ts';
import type { CorridorsRoute } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { AlongFilter } from './along-filter.tsx';
import { AlongList } from './along-list.tsx';
import { CorridorTools } from './corridor-tools.tsx';
import { BranchDiagrams } from './branch-diagrams.tsx';
import { CorridorDiagram } from './corridor-diagram.tsx';
import styles from './profile-page.module.css';

interface StripPageProps {
  readonly of: string;
  readonly route: CorridorsRoute;
}

/** A corridor as a strip map: what it joins in a line, what lies there above it, what carries it below, then all as a list. */
export function ProfilePage({ of, route }: StripPageProps): ReactNode {
  const words = useWords();
  const answer = useAnswer(corridorProfileQuery(of));
  switch (answer.status) {
    case 'pending':
      return (
        <DocumentPage title={words('corridor.title')}>
          <Skeleton label={words('corridor.loading')} lines={9} />
        </DocumentPage>
      );
    case 'error':
      return (
        <DocumentPage title={words('corridor.title')}>
          <ErrorNotice error={answer.error} isWholePage />
        </DocumentPage>
      );
    case 'success':
      return <Profile profile={answer.data} route={route} />;
  }
}

interface ProfileProps {
  readonly profile: CorridorProfileFact;
  readonly route: CorridorsRoute;
}

function Profile({ profile, route }: ProfileProps): ReactNode {
  const words = useWords();
  const { corridor, groups } = profile;
  const strip = corridorStopsOf(profile);
  const parts = corridor.parts.nodes;
  const isEmpty = groups.length === 0;
  return (
    <DocumentPage
      title={readName(corridor, words)}
      heading={<EntityName of={corridor} />}
      aside={<Aside profile={profile} strip={strip} />}
      toldOf={entitiesAlong(profile)}
      tools={<CorridorTools profile={profile} />}
    >
      <Belonging profile={profile} />
      {parts.length > 0 && <BranchDiagrams parts={parts} />}
      {parts.length === 0 && !isEmpty && (
        <CorridorDiagram of={corridor} strip={strip} route={route} />
      )}
      {!isEmpty && (
        <section className="stack gap-3" aria-label={words('corridor.along')}>
          <h2>{words('corridor.along')}</h2>
          <AlongFilter profile={profile} strip={strip} route={route} />
          <AlongList strip={strip} route={route} />
        </section>
      )}
    </DocumentPage>
  );
}

interface AsideProps {
  readonly profile: CorridorProfileFact;
  readonly strip: CorridorStops;
}

function Aside({ profile: { corridor, groups }, strip }: AsideProps): ReactNode {
  const words = useWords();
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) {
    return words('corridor.one.empty');
  }
  return corridor.parts.nodes.length > 0
    ? words('corridor.one.whole', { parts: corridor.parts.nodes.length, count })
    : words('corridor.one.aside', {
        stops: strip.stops.length,
        carriers: strip.carriers.length,
        count,
      });
}

function Belonging({
  profile: { corridor },
}: {
  readonly profile: CorridorProfileFact;
}): ReactNode {
  const words = useWords();
  return (
    <p className={clsx('row wrap', styles.corridorBelonging)}>
      <StateLink to={goToCorridorsThrough(null)}>{words('corridor.through.all')}</StateLink>
      {corridor.partOf.nodes.length > 0 && (
        <>
          <span className="aside">{words('corridor.partOf')}</span>
          {corridor.partOf.nodes.map((whole) => (
            <EntityLink key={whole.id} entity={whole} to={goToCorridor(whole.id)} />
          ))}
        </>
      )}
    </p>
  );
}
