import type { ReactNode } from 'react';

import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { hintAnswers } from '#client/shared/queries/hint-answers.ts';
import { change } from '#client/shared/routing/store.ts';
import { useAsked } from '#client/shared/queries/use-asked.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { Sign } from '#client/shared/ui/icon.tsx';

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
