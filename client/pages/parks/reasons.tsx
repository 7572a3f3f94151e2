import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import { type ParkFit, type ParkReason, wantOf } from '#client/shared/queries/parks.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { type Family, SIGNS } from '#client/shared/theme/families.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { RelationCite } from '#client/shared/ui/relation-cite.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './reason-row.module.css';
import scoreBarStyles from './score-bar.module.css';

/** A score, or a reason's part of it, as it is written. */
export function readScore(score: number): string {
  return score.toFixed(2);
}

/** The hue of a reason: that of what it is about. */
export function familyOf(reason: ParkReason): Family {
  return SIGNS[wantOf(reason)?.type ?? 'SECTION'].family;
}

/** A park's score as a bar of its parts, each in the family's hue of what it is about; what is missing stays empty. */
export function ScoreBar({ fit }: { readonly fit: ParkFit }): ReactNode {
  const words = useWords();
  const parts = fit.reasons.map((reason) =>
    words('parks.score.part', {
      name: reason.description,
      part: readScore(reason.contribution),
    }),
  );
  const label = words('parks.score.label', {
    score: readScore(fit.score),
    parts: parts.join(words('parks.score.part.separator')),
  });
  return (
    <div className={scoreBarStyles.bar} role="img" aria-label={label}>
      {fit.reasons.map((reason, index) => (
        <span
          key={index}
          className={familyOf(reason)}
          style={{ width: `${String(reason.contribution * 100)}%` }}
          title={parts[index]}
        />
      ))}
    </div>
  );
}

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
        <b>+{readScore(reason.contribution)}</b>
        <small>{words('parks.reason.most', { most: readScore(reason.most) })}</small>
      </span>
      <div className={styles.words}>
        <p>
          {want !== undefined && <Icon type={want.type} />}
          <span>
            <Description reason={reason} want={want} />{' '}
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
}

// The server's words hold the name of what was looked for: that name becomes a link.
function Description({ reason, want }: DescriptionProps): ReactNode {
  const words = useWords();
  const { description } = reason;
  const name = want === undefined ? '' : readName(want, words);
  const at = description.indexOf(name);
  return want === undefined || at < 0 ? (
    description
  ) : (
    <>
      {description.slice(0, at)}
      <StateLink to={select(want.id)}>
        <EntityName of={want} isShort />
      </StateLink>
      {description.slice(at + name.length)}
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
