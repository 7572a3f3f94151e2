import { entityHintQuery } from '#client/shared/queries/entity-hint.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { changing } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import styles from './slot-field.module.css';

interface WantTagProps {
  /** An id or a name. */
  readonly of: string;
  /** What takes it away. */
  readonly drop: Transition;
}

/** One thing that is looked for, in its family's hue, with the button that takes it away. */
export function WantTag({ of, drop }: WantTagProps): ReactNode {
  const words = useWords();
  const answer = useAnswer(entityHintQuery(of));
  const hint = answer.status === 'success' ? answer.data : null;
  const named = hint ?? { name: of, nameEn: null };
  return (
    <span
      className={clsx('inline', styles.wantTag, hint === null ? 'record' : SIGNS[hint.type].family)}
    >
      {hint !== null && <Icon type={hint.type} />}
      <EntityName of={named} />
      <button
        type="button"
        aria-label={words('parks.slot.drop', { name: readName(named, words) })}
        onClick={changing(drop)}
      >
        <svg className="line-icon" viewBox="0 0 12 12" aria-hidden="true">
          <path d="m2.500 2.500 7 7m0-7-7 7" />
        </svg>
      </button>
    </span>
  );
}
