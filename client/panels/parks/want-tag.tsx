import type { ReactNode } from 'react';

import { readName } from '../../locales/read-name.ts';
import { EntityName } from '../shared/entity-name.tsx';
import type { Transition } from '../../state/explorer-state.ts';
import { hintAnswers } from '../../state/answers/hint-answers.ts';
import { change } from '../../state/store.ts';
import { useAsked } from '../../state/answers/use-asked.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { SIGNS } from '../../theme/families.ts';
import { Sign } from '../shared/sign.tsx';

interface WantTagProps {
  /** An id or a name. */
  readonly of: string;
  /** What takes it away. */
  readonly drop: Transition;
}

/** One thing that is looked for, in its family's hue, with the button that takes it away. */
export function WantTag({ of, drop }: WantTagProps): ReactNode {
  const words = useWords();
  const answer = useAsked(hintAnswers, of);
  const hint = answer.kind === 'answered' ? answer.value : null;
  const named = hint ?? { name: of, nameEn: null };
  return (
    <span className={`want-tag ${hint === null ? 'record' : SIGNS[hint.type].family}`}>
      {hint !== null && <Sign type={hint.type} />}
      <EntityName of={named} />
      <button
        type="button"
        aria-label={words('parks.slot.drop', { name: readName(named, words) })}
        onClick={() => {
          change(drop);
        }}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="m2.500 2.500 7 7m0-7-7 7" />
        </svg>
      </button>
    </span>
  );
}
