import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import { entityHintQuery, rememberHint } from '#client/shared/queries/entity-hint.ts';
import { NEED_SLOTS, type NeedTerms } from '#client/shared/queries/parks.ts';
import type { PresentationFact } from '#client/shared/queries/presentation.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { change, changing } from '#client/shared/routing/store.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Words } from '#client/shared/words/words.ts';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import styles from './need-form.module.css';
import { AnyOf, KindChoices, MustHave, Weights } from './need-terms.tsx';
import { parksQuestion, type ParksRoute } from './route.ts';
import slotStyles from './slot-field.module.css';
import { LIKE_TYPES, SLOTS } from './slots.ts';
import { addWant, dropWant, setLike } from './transitions.ts';

/** The heading of the results, which the button of the form goes to. */
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
  const isBlank = parksQuestion(route) === null;
  // Whoever comes with a question wants its answer: on a phone, the empty slots are then out of the way.
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
      <NeedSlots route={route} hints={hints} />
      <Weights terms={route.terms} />
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

// The four slots, each with what else can be said of it.
function NeedSlots({ route, hints }: NeedFormProps): ReactNode {
  const words = useWords();
  return (
    <>
      {NEED_SLOTS.map((slot) => (
        <SlotField
          key={slot}
          label={words(`parks.slot.${slot}`)}
          hint={readHint(hints?.[slot], words)}
          more={words('parks.slot.more')}
          types={SLOTS[slot].types}
          wants={route.need[slot]}
          terms={route.terms}
          add={(entity) => addWant(slot, entity.id)}
          drop={dropWant}
        >
          {slot === 'transport' && <KindChoices terms={route.terms} />}
          {route.need[slot].length > 1 && <AnyOf slot={slot} terms={route.terms} />}
        </SlotField>
      ))}
    </>
  );
}

function readHint(names: NeedHint | undefined, words: Words): string {
  return names === undefined ? '' : words('parks.slot.hint', { names: names[words.language] });
}

interface SlotFieldProps {
  readonly label: string;
  readonly hint: string;
  /** The placeholder once something was chosen. */
  readonly more: string;
  readonly types: readonly EntityType[];
  /** Ids or names. */
  readonly wants: readonly string[];
  readonly add: (entity: EntityHint) => Transition;
  readonly drop: (ref: string) => Transition;
  /** How the need is meant; without it, nothing can be made a must. */
  readonly terms?: NeedTerms;
  /** What else can be said of the slot. */
  readonly children?: ReactNode;
}

// What was chosen as tags, and a box that finds more.
function SlotField(props: SlotFieldProps): ReactNode {
  const { label, hint, more, types, wants, add, drop, terms, children } = props;
  return (
    <div
      className={clsx('stack', slotStyles.slot, wants.length === 0 && styles.slotEmpty)}
      role="group"
      aria-label={label}
    >
      <p className={slotStyles.label} aria-hidden="true">
        {label}
      </p>
      <div className={clsx('row wrap', slotStyles.field)}>
        {wants.map((ref) => (
          <WantTag key={ref} of={ref} drop={drop(ref)} {...(terms && { terms })} />
        ))}
        <EntityPicker
          label={label}
          isLabelShown={false}
          placeholder={wants.length === 0 ? hint : more}
          types={types}
          onPick={(entity) => {
            rememberHint(entity);
            change(add(entity));
          }}
        />
      </div>
      {children}
    </div>
  );
}

interface WantTagProps {
  /** An id or a name. */
  readonly of: string;
  /** Takes it away. */
  readonly drop: Transition;
  /** How the need is meant; without it, it cannot be made a must. */
  readonly terms?: NeedTerms;
}

/** An entity that is looked for, in its family's hue, with the button that takes it away. */
export function WantTag({ of, drop, terms }: WantTagProps): ReactNode {
  const words = useWords();
  const hint = useAnswer(entityHintQuery(of)).data;
  const named = hint ?? { name: of, nameEn: null };
  return (
    <span
      className={clsx(
        'inline',
        slotStyles.wantTag,
        hint === undefined ? 'record' : SIGNS[hint.type].family,
      )}
    >
      {hint !== undefined && <Icon type={hint.type} />}
      <EntityName of={named} />
      {terms !== undefined && <MustHave of={of} name={readName(named, words)} terms={terms} />}
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
