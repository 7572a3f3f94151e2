import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { isExpandable, isExpansionOf } from '#client/explorer/expansion/expansion.ts';
import { groupsOf } from '#client/shared/queries/neighbourhood.ts';
import { Evidence } from '#client/explorer/side-panel/evidence.tsx';
import { entityQuery, type WholeEntity } from '#client/shared/queries/entity.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { Route } from '#client/shared/routing/route.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { PanelIndex } from '#client/shared/ui/panel-index.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './entity-panel.module.css';
import { EntityActions, PathsTo } from './entity-actions.tsx';
import { Facts } from './facts.tsx';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { ExpandChoice } from './expand-choice.tsx';
import { ExpandMore } from './expand-more.tsx';
import { IndustryTerms } from './industry-terms.tsx';
import { Records } from './records.tsx';
import { RelationGroups } from './relation-groups.tsx';
import { Responsibilities } from './responsibilities.tsx';
import { Titles } from './titles.tsx';

interface EntityPanelProps {
  /** Its id or name. */
  readonly subject: string;
  readonly route: Route;
}

/** All that the atlas tells of one entity. */
export function EntityPanel({ subject, route }: EntityPanelProps): ReactNode {
  const answer = useAnswer(entityQuery(subject));
  return (
    <AnswerView answer={answer} loading="panel.loading" lines={9}>
      {(whole) => <EntityDetails whole={whole} route={route} />}
    </AnswerView>
  );
}

interface EntityDetailsProps {
  readonly whole: WholeEntity;
  readonly route: Route;
}

function EntityDetails({ whole, route }: EntityDetailsProps): ReactNode {
  const words = useWords();
  const { entity, around } = whole;
  const graph = isExpandable(route) ? route : null;
  const centred = route.page === 'entity' && route.ref === entity.id ? route : null;
  const isCentre = centred !== null;
  const expansion = graph?.expansions.find((one) => isExpansionOf(one, entity.id));
  const isExpanded = expansion !== undefined;
  const canExpand = graph !== null && !isCentre && !isExpanded;
  return (
    <>
      <header className={clsx('stack gap-1', SIGNS[entity.type].family)}>
        <p className={clsx('row', styles.type)}>
          <Icon type={entity.type} />
          {words(`type.${entity.type}`)}
        </p>
        <h2>
          <EntityName of={entity} />
        </h2>
      </header>
      <Index whole={whole} />
      <Titles entity={entity} />
      <Facts entity={entity} />
      <IndustryTerms entity={entity} />
      <EntityActions entity={entity} isCentre={isCentre} isExpanded={isExpanded} />
      <PathsTo key={`paths ${entity.id}`} entity={entity} />
      {canExpand && <ExpandChoice key={entity.id} neighbourhood={around} />}
      {expansion !== undefined && <ExpandMore expansion={expansion} neighbourhood={around} />}
      <Records entity={entity} />
      {entity.type !== 'SECTION' && <Responsibilities entity={entity} />}
      <RelationGroups neighbourhood={around} route={centred} />
      <Mentions entity={entity} />
    </>
  );
}

/** Where the plan names it; nothing of what only later papers name. */
function Mentions({ entity }: Pick<WholeEntity, 'entity'>): ReactNode {
  const { mentions, name, aliases } = entity;
  return mentions.length === 0 ? null : <Evidence mentions={mentions} names={[name, ...aliases]} />;
}

type IndexProps = Pick<EntityDetailsProps, 'whole'>;

function Index({ whole: { entity, around } }: IndexProps): ReactNode {
  const words = useWords();
  const isSection = entity.type === 'SECTION';
  const isDepartment = entity.type === 'DEPARTMENT';
  return (
    <PanelIndex
      label={words('panel.index')}
      parts={[
        ...(entity.records.totalCount === 0
          ? []
          : [
              {
                id: 'part-records',
                label: words('records.title'),
                count: entity.records.totalCount,
              },
            ]),
        ...(isSection
          ? []
          : [
              {
                id: 'part-responsibilities',
                label: words(isDepartment ? 'responsibility.ofDepartment' : 'responsibility.title'),
              },
            ]),
        {
          id: 'part-relations',
          label: words('entity.relations'),
          count: groupsOf(around).reduce((sum, { total }) => sum + total, 0),
        },
        ...(entity.mentions.length === 0
          ? []
          : [
              {
                id: 'part-evidence',
                label: words('evidence.title'),
                count: entity.mentions.length,
              },
            ]),
      ]}
    />
  );
}
