import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { FactSource, stageSource } from '#client/explorer/entity-panel/facts.tsx';
import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { readAt, select } from '#client/shared/routing/navigate.ts';
import { BasisMark, IntendedMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { RelationCite, RelationPlace } from '#client/shared/ui/relation-cite.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readNames } from '#client/shared/words/read-name.ts';
import { readStage } from '#client/shared/words/read-stage.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { PortfolioLinkFact, PortfolioRowFact } from './portfolio-query.ts';
import styles from './portfolio-table.module.css';

interface CellProps {
  readonly row: PortfolioRowFact;
}

interface Column {
  readonly id:
    | 'name'
    | 'type'
    | 'stage'
    | 'operators'
    | 'amounts'
    | 'industries'
    | 'places'
    | 'responsible'
    | 'way';
  /** Whether it is left out where no row fills it. */
  readonly isOptional: boolean;
  readonly isFilled: (row: PortfolioRowFact) => boolean;
  readonly Cell: (props: CellProps) => ReactNode;
}

/** The columns of the table, in their order. */
export const COLUMNS: readonly Column[] = [
  { id: 'name', isOptional: false, isFilled: always, Cell: NameCell },
  { id: 'type', isOptional: false, isFilled: always, Cell: TypeCell },
  {
    id: 'stage',
    isOptional: true,
    isFilled: ({ entity }) => entity.stage !== null,
    Cell: StageCell,
  },
  {
    id: 'operators',
    isOptional: true,
    isFilled: ({ operators }) => operators.length > 0,
    Cell: ({ row }) => <Links links={row.operators} />,
  },
  {
    id: 'amounts',
    isOptional: true,
    isFilled: ({ amounts }) => amounts.length > 0,
    Cell: AmountsCell,
  },
  {
    id: 'industries',
    isOptional: true,
    isFilled: ({ industries, clusters }) => industries.length + clusters.length > 0,
    Cell: ({ row }) => <Links links={[...row.industries, ...row.clusters]} />,
  },
  {
    id: 'places',
    isOptional: true,
    isFilled: ({ places }) => places.length > 0,
    Cell: ({ row }) => <Links links={row.places} />,
  },
  {
    id: 'responsible',
    isOptional: true,
    isFilled: ({ leads, participants }) => leads.length + participants.length > 0,
    Cell: ResponsibleCell,
  },
  { id: 'way', isOptional: false, isFilled: always, Cell: WayCell },
];

function always(): boolean {
  return true;
}

function NameCell({ row: { entity } }: CellProps): ReactNode {
  return <EntityLink entity={entity} to={select(entity.id)} />;
}

function TypeCell({ row: { entity } }: CellProps): ReactNode {
  return useWords()(`type.${entity.type}`);
}

function StageCell({ row: { entity } }: CellProps): ReactNode {
  const words = useWords();
  const { stage } = entity;
  return stage === null ? null : (
    <>
      {readStage(stage, words)}
      <span className="count">
        <FactSource source={stageSource(entity)} to={(at) => readAt(at, null)} />
      </span>
    </>
  );
}

function AmountsCell({ row: { amounts } }: CellProps): ReactNode {
  return (
    <ul lang="zh-CN">
      {amounts.map(({ what, text }) => (
        <li key={`${what ?? ''} ${text}`}>{what === null ? text : `${what} ${text}`}</li>
      ))}
    </ul>
  );
}

/** Other entities, each with the relation that shows it. */
function Links({ links }: { readonly links: readonly PortfolioLinkFact[] }): ReactNode {
  return (
    <ul>
      {links.map(({ entity, relation }) => (
        <li key={relation.id}>
          <EntityLink entity={entity} to={select(entity.id)} /> <RelationCite relation={relation} />
        </li>
      ))}
    </ul>
  );
}

/** Who leads, and what shows that the task covers the row; who takes part, folded. */
function ResponsibleCell({ row: { leads, participants } }: CellProps): ReactNode {
  const words = useWords();
  const leading = uniqueById(leads.map(({ department }) => department));
  const others = uniqueById(participants.map(({ department }) => department));
  // A department that has the task itself is shown by no further step.
  const shown = uniqueById(
    leads.flatMap(({ through: { steps } }) => steps.slice(-1).map(({ relation }) => relation)),
  );
  return (
    <>
      {leading.length > 0 && <span className="count">{words('portfolio.lead')}</span>}
      <ul>
        {leading.map((department) => (
          <li key={department.id}>
            <DepartmentLink department={department} />
          </li>
        ))}
        <li>
          {shown.map((relation) => (
            <RelationCite key={relation.id} relation={relation} />
          ))}
        </li>
      </ul>
      {others.length > 0 && <Participants departments={others} />}
    </>
  );
}

/** A department by its name alone: where there are many, signs would only take room. */
function DepartmentLink({ department }: { readonly department: EntityHint }): ReactNode {
  return (
    <StateLink className={styles.department} to={select(department.id)}>
      <EntityName of={department} isShort />
    </StateLink>
  );
}

function Participants({ departments }: { readonly departments: readonly EntityHint[] }): ReactNode {
  const words = useWords();
  return (
    <>
      <details className={clsx('screen-only', styles.participants)}>
        <summary>{words('portfolio.participants', { count: departments.length })}</summary>
        <ul>
          {departments.map((department) => (
            <li key={department.id}>
              <DepartmentLink department={department} />
            </li>
          ))}
        </ul>
      </details>
      <p className={styles.printed} aria-hidden="true">
        {words('portfolio.participants.printed', { names: readNames(departments, words) })}
      </p>
    </>
  );
}

/** How it belongs to what was asked about: in words, then the relations from there to it. */
function WayCell({ row: { standing, way } }: CellProps): ReactNode {
  const words = useWords();
  return (
    <>
      <span className="count">{words(`portfolio.standing.${standing}`)}</span>
      <ul>
        {way.steps.map(({ relation, forward }) => (
          <li key={relation.id} className={styles.step}>
            <BasisMark basis={relation.basis} isIntended={relation.intended}>
              {readVerb(relation, words, forward ? 'OUT' : 'IN')}
            </BasisMark>{' '}
            <RelationPlace relation={relation} />
            <IntendedMark isIntended={relation.intended} word={relation.intendedWord} />
          </li>
        ))}
      </ul>
    </>
  );
}
