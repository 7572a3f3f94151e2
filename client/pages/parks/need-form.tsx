import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import type { PresentationFact } from '#client/shared/queries/presentation.ts';
import { NEED_SLOTS } from '#client/shared/queries/parks.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { addWant, dropWant, setLike } from './transitions.ts';
import { type ParksRoute, wantsOf } from './route.ts';
import type { Words } from '#client/shared/words/words.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './need-form.module.css';
import { SlotField } from './slot-field.tsx';
import { LIKE_TYPES, SLOT_TYPES } from './slot-types.ts';

/** Where the answer begins, for those who press the button. */
export const RESULTS_HEADING_ID = 'parks-found';

type NeedHint = NonNullable<PresentationFact['needHints']>['like'];

interface NeedFormProps {
  readonly route: ParksRoute;
  /** What may be written into each slot; null where that is not known. */
  readonly hints: PresentationFact['needHints'];
}

/** What is looked for: four slots, or one entity to start from. The answer follows each of them at once. */
export function NeedForm({ route, hints }: NeedFormProps): ReactNode {
  const words = useWords();
  const isBlank = route.like === null && wantsOf(route.need).length === 0;
  // Who comes with a question wants its answer: on a phone, what it does not ask is then out of the way.
  const [isShort, setShort] = useState(!isBlank);
  return (
    <form
      className={clsx('stack gap-4 screen-only', styles.form, isShort && !isBlank && styles.short)}
      aria-label={words('parks.form')}
      onSubmit={(event) => {
        event.preventDefault();
        document.getElementById(RESULTS_HEADING_ID)?.focus();
      }}
    >
      {NEED_SLOTS.map((slot) => (
        <SlotField
          key={slot}
          label={words(`parks.slot.${slot}`)}
          hint={readHint(hints?.[slot], words)}
          more={words('parks.slot.more')}
          types={SLOT_TYPES[slot]}
          wants={route.need[slot]}
          add={(entity) => addWant(slot, entity.id)}
          drop={dropWant}
        />
      ))}
      <div className={styles.buttons}>
        <button type="submit" className="button button-primary">
          {words('parks.find')}
        </button>
        <button
          type="button"
          className={clsx('button', styles.more)}
          onClick={() => {
            setShort(false);
          }}
        >
          {words('parks.slots')}
        </button>
        {!isBlank && (
          <StateLink className="button button-plain" to={goTo('parks', {})}>
            {words('parks.clear')}
          </StateLink>
        )}
      </div>
      <div className={clsx('stack gap-2', styles.like)}>
        <SlotField
          label={words('parks.like')}
          hint={readHint(hints?.like, words)}
          more={words('parks.like.change')}
          types={LIKE_TYPES}
          wants={route.like === null ? [] : [route.like]}
          add={(entity) => setLike(entity.id)}
          drop={() => setLike(null)}
        />
        <p className="aside">{words('parks.like.aside')}</p>
      </div>
    </form>
  );
}

function readHint(names: NeedHint | undefined, words: Words): string {
  return names === undefined ? '' : words('parks.slot.hint', { names: names[words.language] });
}
