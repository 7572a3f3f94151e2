import { rememberHint } from '#client/shared/queries/entity-hint.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { change } from '#client/shared/routing/store.ts';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import styles from './slot-field.module.css';
import { WantTag } from './want-tag.tsx';
import needFormStyles from './need-form.module.css';

interface SlotFieldProps {
  readonly label: string;
  readonly hint: string;
  /** What the box says once something was chosen. */
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
      className={clsx('stack', styles.slot, wants.length === 0 && needFormStyles.slotEmpty)}
      role="group"
      aria-label={label}
    >
      <p className={styles.label} aria-hidden="true">
        {label}
      </p>
      <div className={clsx('row wrap', styles.field)}>
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
