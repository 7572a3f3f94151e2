import { Fragment, type ReactNode } from 'react';
import { clsx } from 'clsx';

import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { entityHintQuery } from '#client/shared/queries/entity-hint.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { goToCorridor, goToCorridorsThrough, select } from '#client/shared/routing/navigate.ts';
import { changingTo } from '#client/shared/routing/store.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './corridor-list.module.css';
import { type CorridorBranch, corridorBranches } from './corridor-stops.ts';
import corridorWalkStyles from './corridor-walk.module.css';
import { type CorridorFact, corridorsQuery, type WalkFact } from './corridors-query.ts';
import { CorridorLink, MiniDiagram } from './mini-diagram.tsx';
import { ProfilePage } from './profile-page.tsx';
import type { CorridorsRoute } from './route.ts';
import { StepWords } from './step-words.tsx';
import { TypeCounts } from './type-counts.tsx';

/** All corridors; or those on which an entity is; or one of them as a diagram. */
export function CorridorsPage({ route }: { readonly route: CorridorsRoute }): ReactNode {
  if (route.of !== null) {
    return <ProfilePage key={route.of} of={route.of} route={route} />;
  }
  return route.through === null ? <AllCorridors /> : <CorridorsThrough through={route.through} />;
}

/** Every corridor with its stops in a line and what lies along it in numbers, wholes before their parts. */
function AllCorridors(): ReactNode {
  const words = useWords();
  const answer = useAnswer(corridorsQuery(null));
  const count = answer.data?.length ?? null;
  return (
    <DocumentPage
      title={words('page.corridors')}
      aside={count === null ? undefined : words('corridor.aside', { count })}
      toldOf={answer.data?.map(({ corridor }) => corridor) ?? []}
      tools={<FindCorridors />}
      isNarrow
    >
      {answer.status === 'pending' && <Skeleton label={words('corridor.loading')} lines={12} />}
      {answer.status === 'error' && <ErrorNotice error={answer.error} isWholePage />}
      {answer.status === 'success' && <Branches branches={corridorBranches(answer.data)} />}
    </DocumentPage>
  );
}

interface BranchesProps {
  readonly branches: readonly CorridorBranch[];
}

function Branches({ branches }: BranchesProps): ReactNode {
  const words = useWords();
  const wholes = branches.filter(({ parts }) => parts.length > 0);
  const others = branches.filter(({ parts }) => parts.length === 0);
  return (
    <div className={clsx('stack gap-6', styles.corridors)}>
      {wholes.map(({ fact, parts }) => (
        <section key={fact.corridor.id}>
          <h2>
            <StateLink to={goToCorridor(fact.corridor.id)}>
              <EntityName of={fact.corridor} />
            </StateLink>
            <Counts fact={fact} />
          </h2>
          <Rows branches={parts} />
        </section>
      ))}
      <section>
        <h2>{words('corridor.others')}</h2>
        <Rows branches={others} />
      </section>
    </div>
  );
}

function Rows({ branches }: BranchesProps): ReactNode {
  return (
    <ul>
      {branches.map(({ fact, parts }) => (
        <li key={fact.corridor.id}>
          <div className={styles.row}>
            <CorridorLink corridor={fact.corridor} />
            <MiniDiagram of={fact.corridor} stops={fact.corridor.connects.edges} />
            <Counts fact={fact} />
          </div>
          {parts.length > 0 && <Rows branches={parts} />}
        </li>
      ))}
    </ul>
  );
}

function Counts({ fact: { corridor, counts } }: { readonly fact: CorridorFact }): ReactNode {
  return (
    <TypeCounts
      className={clsx('wrap', styles.counts)}
      at={corridor}
      counts={counts}
      to={(type) => goToCorridor(corridor.id, type)}
    />
  );
}

/** The corridors on which an entity is, each with the walk that shows it, the nearest first. */
function CorridorsThrough({ through }: { readonly through: string }): ReactNode {
  const words = useWords();
  const answer = useAnswer(corridorsQuery(through));
  const entity = useAnswer(entityHintQuery(through));
  const name = entity.data === undefined ? through : readName(entity.data, words);
  const lengthOf = (fact: CorridorFact): number => fact.through?.steps.length ?? 0;
  const rows = answer.data?.toSorted((one, other) => lengthOf(one) - lengthOf(other)) ?? [];
  return (
    <DocumentPage
      title={words('corridor.through', { name })}
      aside={
        <>
          {rows.length > 0 && words('corridor.through.aside', { count: rows.length })}{' '}
          <StateLink to={goToCorridorsThrough(null)}>{words('corridor.through.all')}</StateLink>
        </>
      }
      toldOf={rows.map(({ corridor }) => corridor)}
      tools={<FindCorridors />}
      isNarrow
    >
      {answer.status === 'pending' && <Skeleton label={words('corridor.loading')} lines={8} />}
      {answer.status === 'error' && <ErrorNotice error={answer.error} isWholePage />}
      {answer.status === 'success' && rows.length === 0 && <p>{words('corridor.through.none')}</p>}
      <div className={clsx('stack gap-6', styles.corridors)}>
        <ul>
          {rows.map(({ corridor, through: walk }) => (
            <li key={corridor.id} className={corridorWalkStyles.reason}>
              <CorridorLink corridor={corridor} />
              {walk !== null && <WalkFromCorridor walk={walk} />}
            </li>
          ))}
        </ul>
      </div>
    </DocumentPage>
  );
}

/** How a corridor comes to an entity, read as a sentence. Each part opens in the panel. */
function WalkFromCorridor({ walk }: { readonly walk: WalkFact }): ReactNode {
  return (
    <p className={clsx('row wrap', corridorWalkStyles.sentence)}>
      {walk.entities.slice(1).map((entity, index) => {
        const step = walk.steps[index];
        return (
          <Fragment key={entity.id}>
            {step !== undefined && (
              <span className="inline gap-2">
                <StepWords step={step} />
              </span>
            )}
            <EntityLink entity={entity} to={select(entity.id)} />
          </Fragment>
        );
      })}
    </p>
  );
}

const MAY_LIE: readonly EntityType[] = [
  'PARK',
  'PROJECT',
  'HUB',
  'LINE',
  'PLATFORM',
  'CITY',
  'ZONE',
  'PLACE',
  'NATURAL_FEATURE',
];

/** Asks on which corridors an entity is. */
function FindCorridors(): ReactNode {
  const words = useWords();
  return (
    <div className={styles.find}>
      <EntityPicker
        label={words('corridor.find')}
        placeholder={words('corridor.find.placeholder')}
        types={MAY_LIE}
        onPick={changingTo(({ id }) => goToCorridorsThrough(id))}
      />
    </div>
  );
}
