import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import { entityHintQuery, rememberHint } from '#client/shared/queries/entity-hint.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { change, changing } from '#client/shared/routing/store.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import needFormStyles from './need-form.module.css';
import styles from './slot-field.module.css';

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
}

/** A slot of the form: what was chosen as tags, and a box that finds more. */
export function SlotField(props: SlotFieldProps): ReactNode {
  const { label, hint, more, types, wants, add, drop } = props;
  return (
    <div
      className={clsx(styles.slot, wants.length === 0 && needFormStyles.slotEmpty)}
      role="group"
      aria-label={label}
    >
      <p className={styles.label} aria-hidden="true">
        {label}
      </p>
      <div className={styles.field}>
        {wants.map((ref) => (
          <WantTag key={ref} of={ref} drop={drop(ref)} />
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
    </div>
  );
}

interface WantTagProps {
  /** An id or a name. */
  readonly of: string;
  /** Takes it away. */
  readonly drop: Transition;
}

/** An entity that is looked for, in its family's hue, with the button that takes it away. */
export function WantTag({ of, drop }: WantTagProps): ReactNode {
  const words = useWords();
  const hint = useAnswer(entityHintQuery(of)).data;
  const named = hint ?? { name: of, nameEn: null };
  return (
    <span className={clsx(styles.wantTag, hint === undefined ? 'record' : SIGNS[hint.type].family)}>
      {hint !== undefined && <Icon type={hint.type} />}
      <EntityName of={named} />
      <button
        type="button"
        aria-label={words('parks.slot.drop', { name: readName(named, words) })}
        onClick={changing(drop)}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="m2.500 2.500 7 7m0-7-7 7" />
        </svg>
      </button>
    </span>
  );
}
