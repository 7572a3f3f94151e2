import type { ReactNode } from 'react';

import type { ParkReason } from '../../api/parks.ts';
import { wantOf } from '../../api/parks.ts';
import { isWordKey, type Words } from '../../locales/words.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { SIGNS } from '../../theme/families.ts';
import { RelationCite } from '../shared/relation-cite.tsx';
import { figureOf } from './figure-of.ts';
import type { SidePark } from './side-park.ts';

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
              <Reasons reasons={fit?.reasons.filter((one) => one.feature === feature) ?? []} />
            </td>
          ))}
        </tr>
      ))}
      {!isAllSaid && (
        <tr>
          <th scope="row">{words('side.row.unmet')}</th>
          {parks.map(({ profile, fit }) => (
            <td key={profile.id} className="side-unmet">
              {fit?.unmet.length === 0
                ? words('side.allSaid')
                : fit?.unmet.map(({ name }) => name).join(words('list.comma'))}
            </td>
          ))}
        </tr>
      )}
    </>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly ParkReason[] }): ReactNode {
  const words = useWords();
  return reasons.length === 0 ? (
    <span className="side-nothing">{words('side.nothing')}</span>
  ) : (
    <ul className="side-list">
      {reasons.map((reason) => (
        <li key={reason.description} className={SIGNS[wantOf(reason)?.type ?? 'SECTION'].family}>
          <b className="side-figure">+{figureOf(reason.contribution)}</b> {reason.description}{' '}
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
