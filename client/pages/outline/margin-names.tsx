import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readLocator } from '#client/shared/words/read-locator.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { compareEntityTypes } from '#client/shared/api/entity-types.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { select } from '#client/shared/routing/navigate.ts';
import type { NamedHere } from './section-blocks.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './section-page.module.css';

interface MarginNamesProps {
  readonly at: string;
  readonly named: readonly NamedHere[];
  /** Where the passage is not at hand, the names have its place too. */
  readonly isAlone?: boolean;
}

/** What a paragraph names, by type, beside it. */
export function MarginNames({ at, named, isAlone = false }: MarginNamesProps): ReactNode {
  const words = useWords();
  const types = [...new Set(named.map(({ type }) => type))].toSorted(compareEntityTypes);
  if (types.length === 0) {
    return <p className={clsx(styles.marginNone, 'aside')}>{words('outline.named.none')}</p>;
  }
  return (
    <dl
      className={clsx('stack gap-1', styles.marginNames, isAlone && styles.marginAlone)}
      aria-label={words('outline.named', { at: readLocator(at, words) })}
    >
      {types.map((type) => (
        <NamesOfType
          key={type}
          type={type}
          named={named.filter((entity) => entity.type === type)}
        />
      ))}
    </dl>
  );
}

interface NamesOfTypeProps {
  readonly type: EntityType;
  readonly named: readonly NamedHere[];
}

function NamesOfType({ type, named }: NamesOfTypeProps): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  return (
    <div className={SIGNS[type].family}>
      <dt>
        <Icon type={type} />
        <span>{words(`type.${type}`)}</span>
        {named.length > 1 && <span className="count">{named.length}</span>}
      </dt>
      <dd>
        {named.map((entity) => (
          <StateLink key={entity.id} to={select(entity.id)} isCurrent={selected === entity.id}>
            <EntityName of={entity} />
          </StateLink>
        ))}
      </dd>
    </div>
  );
}
