import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import {
  goToCompare,
  goToCorridor,
  goToCorridorsThrough,
  goToGraphOf,
} from '#client/shared/routing/navigate.ts';
import { changingTo } from '#client/shared/routing/store.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { AlongList } from './along-list.tsx';
import { CorridorDiagram } from './corridor-diagram.tsx';
import { type CorridorStops, corridorStopsOf, entitiesAlong } from './corridor-stops.ts';
import { type CorridorProfileFact, corridorProfileQuery } from './corridors-query.ts';
import { BranchDiagrams } from './mini-diagram.tsx';
import styles from './profile-page.module.css';
import type { CorridorsRoute } from './route.ts';

interface ProfilePageProps {
  readonly of: string;
  readonly route: CorridorsRoute;
}

/** A corridor as a diagram: what it connects in a line, what lies there above it, what carries it below, then all as a list. */
export function ProfilePage({ of, route }: ProfilePageProps): ReactNode {
  const words = useWords();
  const answer = useAnswer(corridorProfileQuery(of));
  if (answer.status === 'success') {
    return <Profile profile={answer.data} route={route} />;
  }
  return (
    <DocumentPage title={words('page.corridors')}>
      {answer.status === 'pending' ? (
        <Skeleton label={words('corridor.loading')} lines={9} />
      ) : (
        <ErrorNotice error={answer.error} isWholePage />
      )}
    </DocumentPage>
  );
}

interface ProfileProps {
  readonly profile: CorridorProfileFact;
  readonly route: CorridorsRoute;
}

function Profile({ profile, route }: ProfileProps): ReactNode {
  const words = useWords();
  const { corridor, groups } = profile;
  const along = corridorStopsOf(profile);
  const parts = corridor.parts.nodes;
  const isEmpty = groups.length === 0;
  return (
    <DocumentPage
      title={readName(corridor, words)}
      heading={<EntityName of={corridor} />}
      aside={<Aside profile={profile} along={along} />}
      toldOf={entitiesAlong(profile)}
      tools={<CorridorTools profile={profile} />}
    >
      <Wholes profile={profile} />
      {parts.length > 0 && <BranchDiagrams parts={parts} />}
      {parts.length === 0 && !isEmpty && (
        <CorridorDiagram of={corridor} along={along} route={route} />
      )}
      {!isEmpty && <AlongList groups={groups} along={along} route={route} />}
    </DocumentPage>
  );
}

interface AsideProps {
  readonly profile: CorridorProfileFact;
  readonly along: CorridorStops;
}

function Aside({ profile: { corridor, groups }, along }: AsideProps): ReactNode {
  const words = useWords();
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) {
    return words('corridor.one.empty');
  }
  return corridor.parts.nodes.length > 0
    ? words('corridor.one.whole', { parts: corridor.parts.nodes.length, count })
    : words('corridor.one.aside', {
        stops: along.stops.length,
        carriers: along.carriers.length,
        count,
      });
}

function Wholes({ profile: { corridor } }: Pick<ProfileProps, 'profile'>): ReactNode {
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

/** As many as one address of the graph page takes; the nearest are drawn. */
const MOST_DRAWN = 100;

const ONLY_CORRIDORS: readonly EntityType[] = ['CORRIDOR'];

/** What can be done with a corridor: draw what lies along it, and compare it with another. */
function CorridorTools({ profile }: Pick<ProfileProps, 'profile'>): ReactNode {
  const words = useWords();
  const members = profile.groups
    .flatMap((group) => group.members)
    .toSorted((one, other) => one.through.steps.length - other.through.steps.length);
  const ids = [profile.corridor.id, ...members.map(({ entity }) => entity.id)].slice(0, MOST_DRAWN);
  return (
    <>
      {members.length > 0 && (
        <StateLink className="button" to={goToGraphOf(ids)}>
          {words('corridor.graph')}
        </StateLink>
      )}
      <div className={styles.corridorCompare}>
        <EntityPicker
          label={words('corridor.compare')}
          isLabelShown={false}
          placeholder={words('corridor.compare')}
          types={ONLY_CORRIDORS}
          onPick={changingTo(({ id }) => goToCompare(profile.corridor.id, id))}
        />
      </div>
    </>
  );
}
