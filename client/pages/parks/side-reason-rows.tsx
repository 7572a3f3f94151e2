import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readNames } from '#client/shared/words/read-name.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { ParkReason } from '#client/shared/queries/parks.ts';
import { wantOf } from '#client/shared/queries/parks.ts';
import { isWordKey, type Words } from '#client/shared/words/words.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { RelationCite } from '#client/shared/ui/relation-cite.tsx';
import { figureOf } from './figure-of.ts';
import { readReason } from './read-reason.ts';
import type { SidePark } from './side-park.ts';
import styles from './side-by-side.module.css';

/** A row for each feature that speaks for any of the parks, and one for what the plan does not say. */
export function SideReasonRows({ parks }: { readonly parks: readonly SidePark[] }): ReactNode {
  const words = useWords();
  const reasons = parks.flatMap(({ fit }) => fit?.reasons ?? []);
  const features = [...new Set(reasons.map(({ feature }) => feature))];
  const isAllSaid = parks.every(({ fit }) => (fit?.unmet.length ?? 0) === 0);
  return (
    <>
      {features.map((feature) => (
        <tr key={feature}>
          <th scope="row">{featureWord(feature, words)}</th>
          {parks.map(({ profile, fit }) => (
            <td key={profile.id}>
              <Reasons
                reasons={fit?.reasons.filter((one) => one.feature === feature) ?? []}
                park={profile}
              />
            </td>
          ))}
        </tr>
      ))}
      {!isAllSaid && (
        <tr>
          <th scope="row">{words('side.row.unmet')}</th>
          {parks.map(({ profile, fit }) => (
            <td key={profile.id} className={styles.unmet}>
              {fit?.unmet.length === 0 ? words('side.allSaid') : readNames(fit?.unmet ?? [], words)}
            </td>
          ))}
        </tr>
      )}
    </>
  );
}

interface ReasonsProps {
  readonly reasons: readonly ParkReason[];
  readonly park: EntityHint;
}

function Reasons({ reasons, park }: ReasonsProps): ReactNode {
  const words = useWords();
  return reasons.length === 0 ? (
    <span className={styles.nothing}>{words('side.nothing')}</span>
  ) : (
    <ul className={clsx('stack', styles.list)}>
      {reasons.map((reason) => (
        <li key={reason.description} className={SIGNS[wantOf(reason)?.type ?? 'SECTION'].family}>
          <b className={styles.figure}>+{figureOf(reason.contribution)}</b>{' '}
          {readReason(reason, park, words)}{' '}
          {reason.relations.map((relation) => (
            <RelationCite key={relation.id} relation={relation} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function featureWord(feature: string, words: Words): string {
  const key = `feature.${feature}`;
  return isWordKey(key) ? words(key) : feature;
}
