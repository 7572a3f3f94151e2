import type { ReactNode } from 'react';

import type { ParkAdviceFact } from '#client/shared/queries/parks.ts';
import { readNames } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Words } from '#client/shared/words/words.ts';
import { CautionList } from './cautions.tsx';
import styles from './parks-page.module.css';

/** What a reader must know of the answer as a whole: how words were understood, and that there is a tie or nothing good enough. */
export function AdviceNote({ advice }: { readonly advice: ParkAdviceFact }): ReactNode {
  const words = useWords();
  const taken = advice.understood.filter(
    ({ asked, entities }) =>
      entities.length > 0 &&
      !entities.some(
        ({ id, name, nameEn }) => id === asked || `${name} ${nameEn ?? ''}`.includes(asked),
      ),
  );
  return (
    <>
      {taken.map(({ asked, entities }) => (
        <p key={asked} className="aside">
          {sayTaken(asked, readNames(entities, words), words)}
        </p>
      ))}
      {advice.note !== null && <p className={styles.note}>{advice.note}</p>}
    </>
  );
}

function sayTaken(asked: string, names: string, words: Words): string {
  const kind = `hubKind.${asked}`;
  return isHubKindKey(kind)
    ? words('parks.kindMeant', { kind: words(kind), names })
    : words('parks.understood', { asked, names });
}

const HUB_KIND_KEYS = [
  'hubKind.DEEP_WATER_PORT',
  'hubKind.PORT',
  'hubKind.FISHING_HARBOUR',
  'hubKind.AIRPORT',
  'hubKind.GENERAL_AIRPORT',
  'hubKind.RAILWAY_STATION',
] as const;

function isHubKindKey(key: string): key is (typeof HUB_KIND_KEYS)[number] {
  return HUB_KIND_KEYS.some((one) => one === key);
}

/** What the plan sets against all parks alike. */
export function AgainstAll({ cautions }: Pick<ParkAdviceFact, 'cautions'>): ReactNode {
  const words = useWords();
  return cautions.length === 0 ? null : (
    <section className={styles.againstAll} aria-label={words('parks.againstAll')}>
      <h3>{words('parks.againstAll')}</h3>
      <CautionList cautions={cautions} />
    </section>
  );
}
