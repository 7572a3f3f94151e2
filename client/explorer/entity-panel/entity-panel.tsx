import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { collapse, isExpandable, isExpansionOf } from '#client/explorer/expansion/expansion.ts';
import {
  groupsOf,
  type Neighbourhood,
  neighbourhoodQuery,
} from '#client/shared/queries/neighbourhood.ts';
import { Evidence } from '#client/explorer/side-panel/evidence.tsx';
import type { EntityRoute } from '#client/pages/entity/route.ts';
import { type EntityFact, entityQuery } from '#client/shared/queries/entity.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { goToEntity } from '#client/shared/routing/navigate.ts';
import type { Route } from '#client/shared/routing/route.ts';
import { changing } from '#client/shared/routing/store.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { PanelIndex } from '#client/shared/ui/panel-index.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { HideAction, PathsTo } from './canvas-actions.tsx';
import { CompanionActions } from './companion-actions.tsx';
import styles from './entity-panel.module.css';
import { ExpandChoice } from './expand-choice.tsx';
import { factsOf, SaidInPlan } from './facts.tsx';
import { FiguresLink } from './figures-link.tsx';
import { IndustryTerms } from './industry-terms.tsx';
import { PlaceActions } from './place-actions.tsx';
import { RelationGroups } from './relation-groups.tsx';
import { Responsibilities } from './responsibilities.tsx';
import { ResponsibilityActions } from './responsibility-actions.tsx';
import { Titles } from './titles.tsx';
import { TraceActions } from './trace-actions.tsx';
import { useReadAt } from './use-read-at.ts';

interface EntityPanelProps {
  /** Its id or name. */
  readonly subject: string;
  readonly route: Route;
}

/** All that the atlas tells of one entity. */
export function EntityPanel({ subject, route }: EntityPanelProps): ReactNode {
  const words = useWords();
  const answer = useAnswer(entityQuery(subject));
  const around = useAnswer(neighbourhoodQuery(subject));
  switch (answer.status) {
    case 'pending':
      return <Skeleton label={words('panel.loading')} lines={9} />;
    case 'error':
      return <ErrorNotice error={answer.error} />;
    case 'success':
      return (
        <EntityDetails
          entity={answer.data}
          around={around.status === 'success' ? around.data : null}
          route={route}
        />
      );
  }
}

interface EntityDetailsProps {
  readonly entity: EntityFact;
  readonly around: Neighbourhood | null;
  readonly route: Route;
}

function EntityDetails({ entity, around, route }: EntityDetailsProps): ReactNode {
  const words = useWords();
  const graph = isExpandable(route) ? route : null;
  const centred = route.page === 'entity' && route.ref === entity.id ? route : null;
  const isCentre = centred !== null;
  const isExpanded = graph?.expansions.some((one) => isExpansionOf(one, entity.id)) === true;
  const canExpand = graph !== null && !isCentre && !isExpanded;
  return (
    <>
      <header className={clsx(styles.head, SIGNS[entity.type].family)}>
        <p className={styles.type}>
          <Icon type={entity.type} />
          {words(`type.${entity.type}`)}
        </p>
        <h2>
          <EntityName of={entity} />
        </h2>
      </header>
      <Index entity={entity} around={around} />
      <Titles entity={entity} />
      <Facts entity={entity} />
      <IndustryTerms entity={entity} />
      <Actions entity={entity} isCentre={isCentre} isExpanded={isExpanded} />
      <PathsTo key={`paths ${entity.id}`} entity={entity} />
      {canExpand && around !== null && <ExpandChoice key={entity.id} neighbourhood={around} />}
      {entity.type !== 'SECTION' && <Responsibilities entity={entity} />}
      <Around around={around} route={centred} />
      <Evidence mentions={entity.mentions} names={[entity.name, ...entity.aliases]} />
    </>
  );
}

type IndexProps = Pick<EntityDetailsProps, 'entity' | 'around'>;

function Index({ entity, around }: IndexProps): ReactNode {
  const words = useWords();
  const isSection = entity.type === 'SECTION';
  const isDepartment = entity.type === 'DEPARTMENT';
  const relations = around === null ? [] : groupsOf(around);
  return (
    <PanelIndex
      label={words('panel.index')}
      parts={[
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
          count: relations.reduce((sum, { total }) => sum + total, 0),
        },
        { id: 'part-evidence', label: words('evidence.title'), count: entity.mentions.length },
      ]}
    />
  );
}

interface AroundProps {
  readonly around: Neighbourhood | null;
  readonly route: EntityRoute | null;
}

function Around({ around, route }: AroundProps): ReactNode {
  const words = useWords();
  return around === null ? (
    <Skeleton label={words('panel.loading')} lines={5} />
  ) : (
    <RelationGroups neighbourhood={around} route={route} />
  );
}

function Facts({ entity }: { readonly entity: EntityFact }): ReactNode {
  const words = useWords();
  const readThere = useReadAt(entity);
  const facts = factsOf(entity, words);
  return facts.length === 0 ? null : (
    <dl className={styles.facts}>
      {facts.map(({ term, text, said }, index) => (
        <div key={`${term} ${text}`}>
          <dt>{facts[index - 1]?.term === term ? '' : term}</dt>
          <dd>
            {text}
            {said !== undefined && <SaidInPlan said={said} to={readThere} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ActionsProps {
  readonly entity: EntityFact;
  readonly isCentre: boolean;
  readonly isExpanded: boolean;
}

function Actions({ entity, isCentre, isExpanded }: ActionsProps): ReactNode {
  const words = useWords();
  return (
    <div className={styles.actions} role="group" aria-label={words('entity.actions')}>
      <TraceActions entity={entity} />
      <ResponsibilityActions entity={entity} />
      <CompanionActions entity={entity} />
      <PlaceActions entity={entity} />
      <FiguresLink entity={entity} />
      {!isCentre && (
        <StateLink className="button" to={goToEntity(entity.id)}>
          {words('entity.centre')}
        </StateLink>
      )}
      {isExpanded && (
        <button type="button" className="button" onClick={changing(collapse(entity.id))}>
          {words('entity.collapse')}
        </button>
      )}
      <HideAction entity={entity} />
    </div>
  );
}
