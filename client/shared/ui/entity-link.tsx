import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { goToEntity } from '#client/shared/routing/navigate.ts';
import styles from './entity-link.module.css';
import { EntityName } from './entity-name.tsx';
import { Icon } from './icon.tsx';
import { StateLink } from './state-link.tsx';

interface EntityLinkProps {
  readonly entity: EntityHint;
  /** Where it leads; without it, to the entity's own graph. */
  readonly to?: Transition;
  readonly isCurrent?: boolean;
}

/** An entity by its sign and name. */
export function EntityLink({ entity, to, isCurrent = false }: EntityLinkProps): ReactNode {
  return (
    <StateLink
      className={clsx('inline', styles.link)}
      data-part="entity-link"
      to={to ?? goToEntity(entity.id)}
      isCurrent={isCurrent}
    >
      <Icon type={entity.type} />
      <EntityName of={entity} />
    </StateLink>
  );
}
