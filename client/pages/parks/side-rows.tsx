import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { ParkFit, ParkReason } from '#client/shared/queries/parks.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { FoldedItems } from '#client/shared/ui/folded-items.tsx';
import { RelationCite } from '#client/shared/ui/relation-cite.tsx';
import { readNames } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { isWordKey } from '#client/shared/words/words.ts';
import { usePrinting } from '#client/explorer/print-sheet/print-sheet.tsx';
import type { ParkProfile } from './park-profiles-query.ts';
import { familyOf, readScore } from './reasons.tsx';
import styles from './side-by-side.module.css';
import { type ParkNeighbour, SIDE_FACTS, sharedBy, type SideFact } from './side-facts.ts';

/** A park in the table: what the plan says of it, and how it fits. */
export interface SidePark {
  readonly profile: ParkProfile;
  readonly fit: ParkFit | null;
}

interface ParksProps {
  readonly parks: readonly SidePark[];
}

interface SideRowProps extends ParksProps {
  readonly title: string;
  readonly className?: string | undefined;
  /** The cell of a park. */
  readonly children: (park: SidePark) => ReactNode;
}

/** A row of the table, with a cell for each park. */
export function SideRow({ title, parks, className, children }: SideRowProps): ReactNode {
  return (
    <tr>
      <th scope="row">{title}</th>
      {parks.map((park) => (
        <td key={park.profile.id} className={className}>
          {children(park)}
        </td>
      ))}
    </tr>
  );
}

/** A row for each feature that speaks for any of the parks, and one for what the plan does not say. */
export function SideReasonRows({ parks }: ParksProps): ReactNode {
  const words = useWords();
  const reasons = parks.flatMap(({ fit }) => fit?.reasons ?? []);
  const features = [...new Set(reasons.map(({ feature }) => feature))];
  const unmet = parks.flatMap(({ fit }) => fit?.unmet ?? []);
  return (
    <>
      {features.map((feature) => {
        const key = `feature.${feature}`;
        return (
          <SideRow key={feature} title={isWordKey(key) ? words(key) : feature} parks={parks}>
            {({ fit }) => (
              <Reasons reasons={fit?.reasons.filter((one) => one.feature === feature) ?? []} />
            )}
          </SideRow>
        );
      })}
      {unmet.length > 0 && (
        <SideRow title={words('side.row.unmet')} parks={parks} className={styles.unmet}>
          {({ fit }) =>
            fit?.unmet.length === 0 ? words('side.allMet') : readNames(fit?.unmet ?? [], words)
          }
        </SideRow>
      )}
    </>
  );
}

interface ReasonsProps {
  readonly reasons: readonly ParkReason[];
}

function Reasons({ reasons }: ReasonsProps): ReactNode {
  const words = useWords();
  return reasons.length === 0 ? (
    <span className={styles.nothing}>{words('side.nothing')}</span>
  ) : (
    <ul className={clsx('stack', styles.list)}>
      {reasons.map((reason) => (
        <li key={reason.description} className={familyOf(reason)}>
          <b className={styles.figure}>+{readScore(reason.contribution)}</b> {reason.description}{' '}
          {reason.relations.map((relation) => (
            <RelationCite key={relation.id} relation={relation} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What the plan says of each park, a row a kind; what all of them have is marked. A kind that none has is left out. */
export function SideFactRows({ parks }: ParksProps): ReactNode {
  return SIDE_FACTS.map((fact) => <FactRow key={fact.title} fact={fact} parks={parks} />);
}

interface FactRowProps extends ParksProps {
  readonly fact: SideFact;
}

function FactRow({ fact, parks }: FactRowProps): ReactNode {
  const words = useWords();
  const lists = parks.map(({ profile }) => fact.of(profile));
  const shared = sharedBy(lists);
  return lists.every((list) => list.length === 0) ? null : (
    <SideRow title={words(fact.title)} parks={parks}>
      {({ profile }) => <FactCell neighbours={fact.of(profile)} shared={shared} />}
    </SideRow>
  );
}

interface FactCellProps {
  readonly neighbours: readonly ParkNeighbour[];
  readonly shared: ReadonlySet<string>;
}

const SHOWN_AT_FIRST = 6;

function FactCell({ neighbours, shared }: FactCellProps): ReactNode {
  const words = useWords();
  const isPrinting = usePrinting();
  if (neighbours.length === 0) {
    return <span className={styles.nothing}>{words('side.nothing')}</span>;
  }
  // What all have comes first, so that it stands level across the columns.
  const ordered = [
    ...neighbours.filter(({ node }) => shared.has(node.id)),
    ...neighbours.filter(({ node }) => !shared.has(node.id)),
  ];
  return (
    <FoldedItems
      items={ordered}
      first={isPrinting ? ordered.length : SHOWN_AT_FIRST}
      more={words('entity.group.all', { count: ordered.length })}
    >
      {(shown) => (
        <ul className={clsx('stack', styles.list)}>
          {shown.map(({ node, relation }) => (
            <li key={node.id} className={clsx('wrap', styles.fact)}>
              <EntityLink entity={node} to={select(node.id)} />
              {shared.has(node.id) && <span className={styles.shared}>{words('side.shared')}</span>}
              <RelationCite relation={relation} />
            </li>
          ))}
        </ul>
      )}
    </FoldedItems>
  );
}
