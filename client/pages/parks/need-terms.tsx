import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import {
  HUB_KINDS,
  MOST_WEIGHT,
  NEED_SLOTS,
  type NeedSlot,
  type NeedTerms,
  USUAL_WEIGHTS,
} from '#client/shared/queries/parks.ts';
import { change, changing } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './need-terms.module.css';
import { resetWeights, setWeight, toggleAnyOf, toggleKind, toggleRequired } from './transitions.ts';

interface TermsProps {
  readonly terms: NeedTerms;
}

/** Any hub of a kind: pressed, it is looked for; pressed again as a must, none without it is told. */
export function KindChoices({ terms }: TermsProps): ReactNode {
  const words = useWords();
  return (
    <div className={clsx('row wrap', styles.kinds)}>
      <span className="aside">{words('parks.kinds')}</span>
      {HUB_KINDS.map((kind) => {
        const isChosen = terms.kinds.includes(kind);
        const name = words(`hubKind.${kind}`);
        return (
          <span key={kind} className={clsx('inline', styles.kind)}>
            <button
              type="button"
              className="chip"
              aria-pressed={isChosen}
              onClick={changing(toggleKind(kind))}
            >
              {name}
            </button>
            {isChosen && <MustHave of={kind} name={name} terms={terms} />}
          </span>
        );
      })}
    </div>
  );
}

interface MustHaveProps extends TermsProps {
  /** An id, a name or a kind of hub. */
  readonly of: string;
  readonly name: string;
}

/** Says that a park must have something. */
export function MustHave({ of, name, terms }: MustHaveProps): ReactNode {
  const words = useWords();
  return (
    <label className={clsx('inline aside', styles.must)}>
      <input
        type="checkbox"
        checked={terms.required.includes(of)}
        aria-label={words('parks.required.label', { name })}
        onChange={changing(toggleRequired(of))}
      />
      <span aria-hidden="true">{words('parks.required')}</span>
    </label>
  );
}

interface AnyOfProps extends TermsProps {
  readonly slot: NeedSlot;
}

/** Says that of what stands in a slot one thing is enough. */
export function AnyOf({ slot, terms }: AnyOfProps): ReactNode {
  const words = useWords();
  const label = `${words(`parks.slot.${slot}`)} ${words('parks.anyOf')}`;
  return (
    <label className={clsx('inline aside', styles.must)}>
      <input
        type="checkbox"
        checked={terms.anyOf.includes(slot)}
        aria-label={label}
        onChange={changing(toggleAnyOf(slot))}
      />
      <span aria-hidden="true">{words('parks.anyOf')}</span>
    </label>
  );
}

/** How much each slot counts against the others; the address keeps it. */
export function Weights({ terms }: TermsProps): ReactNode {
  const words = useWords();
  const isUsual = NEED_SLOTS.every((slot) => terms.weights[slot] === USUAL_WEIGHTS[slot]);
  return (
    <details className={styles.weights} open={isUsual ? undefined : true}>
      <summary>{words('parks.weights')}</summary>
      {NEED_SLOTS.map((slot) => {
        const name = words(`parks.slot.${slot}`);
        return (
          <label key={slot} className={clsx('row', styles.weight)}>
            <span>{name}</span>
            <input
              type="range"
              min={0}
              max={MOST_WEIGHT}
              step={5}
              value={terms.weights[slot]}
              aria-label={words('parks.weights.of', { name })}
              onChange={(event) => {
                change(setWeight(slot, event.currentTarget.valueAsNumber));
              }}
            />
            <output>{terms.weights[slot]}</output>
          </label>
        );
      })}
      {!isUsual && (
        <button type="button" className="text-button" onClick={changing(resetWeights())}>
          {words('parks.weights.reset')}
        </button>
      )}
    </details>
  );
}
