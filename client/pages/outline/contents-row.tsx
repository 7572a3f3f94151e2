import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { headingOf } from '#client/shared/words/heading-of.ts';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { OutlineSection } from './outline-query.ts';
import { fits, namesWithin } from './outline-sections.ts';
import type { OutlineRoute } from './route.ts';
import { openOutline } from './transitions.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { type Family, SIGNS } from '#client/shared/theme/families.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './contents.module.css';

interface ContentsRowProps {
  readonly section: OutlineSection;
  readonly route: OutlineRoute;
  /** Whose section it is; null: the first plan's. */
  readonly plan: string | null;
  /** How much the section that names most names: its bar is the longest. */
  readonly most: number;
}

/** The families in the order in which a bar shows them. */
export const FAMILIES: readonly Family[] = [
  'works',
  'industry',
  'space',
  'transport',
  'actors',
  'nature',
  'record',
];

/** A section with a bar of what it names, by family. */
export function ContentsRow({ section, route, plan, most }: ContentsRowProps): ReactNode {
  const words = useWords();
  const heading = headingOf(section);
  const named = namesWithin(section).filter((entity) => fits(entity, route));
  const className = clsx(styles.row, named.length === 0 && styles.none);
  return (
    <li className={className}>
      <StateLink to={openOutline(section.at, plan)}>
        <span className={styles.at}>{readLocator(section.at, words)}</span>
        <span className={styles.heading}>
          <EntityName of={heading} />
        </span>
        <span className={styles.total}>{named.length}</span>
        <Composition heading={readName(heading, words)} named={named} most={most} />
      </StateLink>
    </li>
  );
}

interface CompositionProps {
  readonly heading: string;
  readonly named: readonly EntityHint[];
  readonly most: number;
}

function Composition({ heading, named, most }: CompositionProps): ReactNode {
  const words = useWords();
  const parts = FAMILIES.map((family) => ({
    family,
    count: named.filter(({ type }) => SIGNS[type].family === family).length,
  })).filter(({ count }) => count > 0);
  const told = parts
    .map(({ family, count }) =>
      words('outline.part', { type: words(`outline.family.${family}`), count }),
    )
    .join(words('list.comma'));
  return (
    <span
      className={styles.composition}
      role="img"
      aria-label={words('outline.composition', { heading, parts: told })}
      title={told}
    >
      {parts.map(({ family, count }) => (
        <span
          key={family}
          className={family}
          style={{ inlineSize: `${String((100 * count) / most)}%` }}
        />
      ))}
    </span>
  );
}
