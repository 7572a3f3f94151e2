import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { clsx } from 'clsx';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { PlanFact } from '#client/shared/queries/plans.ts';
import type { Totals } from '#client/shared/queries/totals.ts';
import { forgetDesk, noteData } from '#client/shared/reader/desk.ts';
import { goToDepartment, goToEntity } from '#client/shared/routing/navigate.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { DepartmentCards } from './desk-department.tsx';
import styles from './desk.module.css';
import { DeskPicker } from './desk-offer.tsx';
import { PlaceCards } from './desk-place.tsx';
import { DataCard, RecentCard, ScenesCard } from './desk-reader.tsx';

// It says words that the first page does not have.
const DeskChanges = lazy(async () => {
  const [card] = await Promise.all([
    import('./desk-changes.tsx'),
    import('#client/explorer/words.ts'),
  ]);
  return { default: card.DeskChanges };
});

interface DeskProps {
  readonly of: EntityHint;
  readonly plans: readonly PlanFact[];
  readonly totals: Totals | null;
}

/** Whose desk it is, with what changes or forgets that. */
export function DeskHead({ of }: Pick<DeskProps, 'of'>): ReactNode {
  const words = useWords();
  const [isChanged, setChanged] = useState(false);
  return (
    <header className="stack gap-2">
      <p className="aside">{words('desk.title')}</p>
      <h1 className={styles.title}>
        <EntityName of={of} />
      </h1>
      <p className={clsx('row wrap gap-3', styles.change)}>
        <StateLink to={of.type === 'DEPARTMENT' ? goToDepartment(of.id) : goToEntity(of.id)}>
          {words('desk.open')}
        </StateLink>
        <button
          type="button"
          className="text-button"
          aria-expanded={isChanged}
          onClick={() => {
            setChanged(!isChanged);
          }}
        >
          {words('desk.change')}
        </button>
        <button type="button" className="text-button" onClick={forgetDesk}>
          {words('desk.forget')}
        </button>
      </p>
      {isChanged && (
        <DeskPicker
          onPicked={() => {
            setChanged(false);
          }}
        />
      )}
    </header>
  );
}

/** What whoever comes for a department, a city or a park looks for first. */
export function Desk({ of, plans, totals }: DeskProps): ReactNode {
  const words = useWords();
  const version = plans.map((plan) => plan.version).join(' ');
  useEffect(() => {
    if (version !== '' && totals !== null) {
      noteData({ version, entities: totals.entities, relations: totals.relations });
    }
  }, [version, totals]);
  return (
    <section className={styles.desk} aria-label={words('desk.title')}>
      {of.type === 'DEPARTMENT' ? <DepartmentCards of={of} /> : <PlaceCards of={of} />}
      <div className="stack gap-4">
        <Suspense fallback={<Skeleton label={words('page.loading')} lines={3} />}>
          <DeskChanges of={of} />
        </Suspense>
        <ScenesCard />
        <RecentCard />
        <DataCard />
      </div>
    </section>
  );
}
