import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import { type ParkReason, wantOf } from '#client/shared/queries/parks.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { RelationCite } from '#client/shared/ui/relation-cite.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { figureOf } from './figure-of.ts';
import { readReason } from './read-reason.ts';
import styles from './reason-row.module.css';

interface ReasonRowProps {
  readonly reason: ParkReason;
  readonly park: EntityHint;
}

/** One reason: how much it adds, in words, and where the plan says so, step by step where it takes several. */
export function ReasonRow({ reason, park }: ReasonRowProps): ReactNode {
  const words = useWords();
  const want = wantOf(reason);
  const [only, ...others] = reason.relations;
  return (
    <li className={clsx(styles.reason, want !== undefined && SIGNS[want.type].family)}>
      <span className={styles.figure}>
        <b>+{figureOf(reason.contribution)}</b>
        <small>{words('parks.reason.most', { most: figureOf(reason.most) })}</small>
      </span>
      <div className={styles.words}>
        <p>
          {want !== undefined && <Icon type={want.type} />}
          <span>
            <Description reason={reason} want={want} park={park} />{' '}
            {only !== undefined && others.length === 0 && <RelationCite relation={only} />}
          </span>
        </p>
        {others.length > 0 && (
          <ul className={clsx('wrap aside', styles.steps)}>
            {reason.relations.map((relation) => (
              <li key={relation.id}>
                <Step relation={relation} park={park} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

interface DescriptionProps {
  readonly reason: ParkReason;
  readonly want: EntityHint | undefined;
  readonly park: EntityHint;
}

// The server's words hold the name of what was looked for; it is made a link where it stands.
function Description({ reason, want, park }: DescriptionProps): ReactNode {
  const words = useWords();
  const { description } = reason;
  const at = want === undefined ? -1 : description.indexOf(want.name);
  return want === undefined || at < 0 ? (
    readReason(reason, park, words)
  ) : (
    <>
      {description.slice(0, at)}
      <StateLink to={select(want.id)}>
        <EntityName of={want} isShort />
      </StateLink>
      {description.slice(at + want.name.length)}
    </>
  );
}

interface StepProps {
  readonly relation: RelationFact;
  readonly park: EntityHint;
}

function Step({ relation, park }: StepProps): ReactNode {
  const words = useWords();
  const verb = readVerb(relation, words);
  const nameOf = (end: EntityHint): ReactNode =>
    end.id === park.id ? (
      words('parks.reason.here')
    ) : (
      <StateLink to={select(end.id)}>
        <EntityName of={end} />
      </StateLink>
    );
  return (
    <>
      {nameOf(relation.from)}{' '}
      <span className={relation.basis === 'DERIVED' ? styles.stepDerived : undefined}>{verb}</span>{' '}
      {nameOf(relation.to)} <RelationCite relation={relation} />
    </>
  );
}
