import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { NEED_SLOTS, type NeedSlot } from '#client/shared/queries/parks.ts';
import type { NeedExample, PresentationFact } from '#client/shared/queries/presentation.ts';
import { goToParks, goToParksLike } from './transitions.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { SLOT_FAMILY } from './slot-family.ts';
import styles from '#client/shared/ui/worked-examples.module.css';

/** What is worked out for the reader: needs, and a park whose likes are asked for. */
export type ParksExamples = Pick<PresentationFact, 'needs' | 'like'>;

/** What the page says before anything was asked: what it does, and needs to try. */
export function WorkedExamples({ needs, like }: ParksExamples): ReactNode {
  const words = useWords();
  return needs.length === 0 && like === null ? null : (
    <section className={clsx('stack gap-4', styles.examples)}>
      <p>{words('parks.empty')}</p>
      <ul>
        {needs.map((need) => (
          <li key={Object.values(idsIn(need)).join(' ')}>
            <StateLink className={clsx('wrap', styles.example)} to={goToParks(idsIn(need))}>
              <ExampleNames need={need} />
              {need.aside !== null && <small>{need.aside[words.language]}</small>}
            </StateLink>
          </li>
        ))}
        {like !== null && (
          <li>
            <StateLink className={clsx('wrap', styles.example)} to={goToParksLike(like.id)}>
              <span className={clsx(styles.names, 'industry')}>
                <b>{words('parks.example.like', { name: readName(like, words) })}</b>
              </span>
              <small>{words('parks.example.aside.like')}</small>
            </StateLink>
          </li>
        )}
      </ul>
    </section>
  );
}

function idsIn(need: NeedExample): Readonly<Record<NeedSlot, readonly string[]>> {
  const idsOf = (slot: NeedSlot): readonly string[] => need[slot].map(({ id }) => id);
  return {
    industries: idsOf('industries'),
    places: idsOf('places'),
    transport: idsOf('transport'),
    platforms: idsOf('platforms'),
  };
}

function ExampleNames({ need }: { readonly need: NeedExample }): ReactNode {
  const words = useWords();
  const wanted = NEED_SLOTS.flatMap((slot) => need[slot].map((entity) => ({ slot, entity })));
  return (
    <span className={styles.names}>
      {wanted.map(({ slot, entity }, index) => (
        <span key={entity.id}>
          {index > 0 && words('parks.example.plus')}
          <b className={SLOT_FAMILY[slot]}>
            <EntityName of={entity} />
          </b>
        </span>
      ))}
    </span>
  );
}
