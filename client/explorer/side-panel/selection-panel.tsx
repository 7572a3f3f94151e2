import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { isRelationId } from '#client/shared/queries/relation-id.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { EntityPanel } from '#client/explorer/entity-panel/entity-panel.tsx';
import { RelationPanel } from '#client/explorer/relation-panel/relation-panel.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './side-panel.module.css';

interface SelectionPanelProps {
  readonly id: string;
  /** The words of the way back to what the page is about; null while that is what is told. */
  readonly backTo: string | null;
}

/** What the panel tells of: a relation or an entity, with a way back to what the page is about. */
export function SelectionPanel({ id, backTo }: SelectionPanelProps): ReactNode {
  const route = useExplorer((state) => state.route);
  return (
    <>
      {backTo !== null && (
        <StateLink className={clsx('inline', styles.back)} to={select(null)}>
          <span aria-hidden="true">←</span> {backTo}
        </StateLink>
      )}
      {isRelationId(id) ? (
        <RelationPanel key={id} id={id} />
      ) : (
        <EntityPanel key={id} subject={id} route={route} />
      )}
    </>
  );
}
