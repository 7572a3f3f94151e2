import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { lineAround } from '#client/shared/evidence/excerpt.ts';
import type { ParkAbsence, ParkCaution } from '#client/shared/queries/parks.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { Locator } from '#client/shared/ui/locator.tsx';
import styles from './cautions.module.css';

/** What speaks against a park, or against all of them, each with where the plan says so. */
export function CautionList({
  cautions,
}: {
  readonly cautions: readonly ParkCaution[];
}): ReactNode {
  return (
    <ul className={clsx('stack gap-2', styles.cautions)}>
      {cautions.map(({ description, mentions }) => (
        <li key={description}>
          {description}{' '}
          {mentions.map(({ at, section }) => (
            <Locator key={at} to={toText(at, section.plan.id)}>
              {at}
            </Locator>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What was looked for and is not found, how far it was looked for, and the passages that name both all the same. */
export function AbsenceList({
  absences,
}: {
  readonly absences: readonly ParkAbsence[];
}): ReactNode {
  return (
    <ul className={clsx('stack gap-2 aside', styles.absences)}>
      {absences.map(({ of, description, passages }) => (
        <li key={of.id}>
          {description}
          {passages.map(({ at, text, matches, section }) => (
            <p key={at} className={styles.passage}>
              <Locator to={toText(at, section.plan.id)}>{at}</Locator>{' '}
              <span lang="zh-CN">
                {lineAround(text, matches).map((piece, index) =>
                  piece.isMarked ? <mark key={index}>{piece.text}</mark> : piece.text,
                )}
              </span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function toText(at: string, plan: string): Transition {
  return goTo('outline', { plan, at });
}
