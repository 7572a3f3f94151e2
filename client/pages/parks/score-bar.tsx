import type { ReactNode } from 'react';

import { type ParkFit, wantOf } from '#client/shared/queries/parks.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { readReason, readScore } from './read-reason.ts';
import styles from './score-bar.module.css';

/** A park's score as a bar of its parts, each in the family's hue of what it is about; what is missing stays empty. */
export function ScoreBar({ fit }: { readonly fit: ParkFit }): ReactNode {
  const words = useWords();
  const parts = fit.reasons.map((reason) =>
    words('parks.score.part', {
      name: readReason(reason, fit.park, words),
      part: readScore(reason.contribution),
    }),
  );
  const label = words('parks.score.label', {
    score: readScore(fit.score),
    parts: parts.join(words('parks.score.part.separator')),
  });
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      {fit.reasons.map((reason, index) => (
        <span
          key={index}
          className={SIGNS[wantOf(reason)?.type ?? 'SECTION'].family}
          style={{ width: `${String(reason.contribution * 100)}%` }}
          title={parts[index]}
        />
      ))}
    </div>
  );
}
