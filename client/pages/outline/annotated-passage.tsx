import { Fragment, type ReactNode } from 'react';
import { clsx } from 'clsx';

import { select } from '#client/shared/routing/navigate.ts';
import type { NamedHere } from './section-blocks.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { namePieces } from './name-pieces.ts';
import styles from './section-page.module.css';

interface AnnotatedPassageProps {
  readonly passage: string;
  readonly named: readonly NamedHere[];
}

/** A paragraph in the plan's words; each name in it is underlined in its family's hue and opens in the panel. */
export function AnnotatedPassage({ passage, named }: AnnotatedPassageProps): ReactNode {
  const selected = useExplorer((state) => state.selected);
  return (
    <p className={styles.passage} lang="zh-CN">
      {namePieces(passage, named).map(({ text, entity }, index) =>
        entity === null ? (
          <Fragment key={index}>{text}</Fragment>
        ) : (
          <StateLink
            key={index}
            className={clsx(styles.nameMark, SIGNS[entity.type].family)}
            to={select(entity.id)}
            isCurrent={selected === entity.id}
          >
            {text}
          </StateLink>
        ),
      )}
    </p>
  );
}
