import type { ReactNode } from 'react';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { EntityFact } from '#client/shared/queries/entity.ts';
import type { Neighbourhood } from '#client/shared/queries/neighbourhood.ts';
import { useAnswer } from '#client/shared/queries/answers.ts';
import { collapse, isExpandable, isExpansionOf } from '#client/explorer/expansion/expand.ts';
import type { Place } from '#client/shared/routing/explorer-state.ts';
import type { EntityPlace } from '#client/pages/entity/route.ts';
import { goToEntity } from '#client/shared/routing/navigate.ts';
import { entityAnswers, neighbourhoodAnswers } from '#client/shared/queries/questions.ts';
import { groupsOf } from '#client/explorer/expansion/shown-groups.ts';
import { change } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { Evidence } from '#client/shared/evidence/evidence.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { PanelIndex } from '#client/shared/ui/panel-index.tsx';
import { Sign } from '#client/shared/ui/icon.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { HideAction, PathsTo } from './canvas-actions.tsx';
import { CompanionActions } from './companion-actions.tsx';
import './entity-panel.css';
import { ExpandChoice } from './expand-choice.tsx';
import { FiguresLink } from './figures-link.tsx';
import { factsOf } from './facts-of.ts';
import { IndustryTerms } from './industry-terms.tsx';
import { PlaceActions } from './place-actions.tsx';
import { RelationGroups } from './relation-groups.tsx';
import { Responsibilities } from './responsibilities.tsx';
import { ResponsibilityActions } from './responsibility-actions.tsx';
import { SaidInPlan } from './said-in-plan.tsx';
import { Titles } from './titles.tsx';
import { TraceActions } from './trace-actions.tsx';
import { useReadAt } from './use-read-at.ts';

interface EntityPanelProps {
  /** Its id or name. */
  readonly subject: string;
  readonly place: Place;
}

/** All that the atlas tells of one entity. */
export function EntityPanel({ subject, place }: EntityPanelProps): ReactNode {
  const words = useWords();
  const answer = useAnswer(entityAnswers, subject);
  const around = useAnswer(neighbourhoodAnswers, subject);
  switch (answer.kind) {
    case 'asked':
      return <Skeleton label={words('panel.loading')} lines={9} />;
    case 'failed':
      return <ErrorNotice error={answer.error} />;
    case 'answered':
      return (
        <Told
          entity={answer.value}
          around={around.kind === 'answered' ? around.value : null}
          place={place}
        />
      );
  }
}

interface ToldProps {
  readonly entity: EntityFact;
  readonly around: Neighbourhood | null;
  readonly place: Place;
}

function Told({ entity, around, place }: ToldProps): ReactNode {
  const words = useWords();
  const graph = isExpandable(place) ? place : null;
  const centred = place.kind === 'entity' && place.ref === entity.id ? place : null;
  const isCentre = centred !== null;
  const isExpanded = graph?.expansions.some((one) => isExpansionOf(one, entity.id)) === true;
  const canExpand = graph !== null && !isCentre && !isExpanded;
  return (
    <>
      <header className={`entity-head ${SIGNS[entity.type].family}`}>
        <p className="entity-type">
          <Sign type={entity.type} />
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
      <Around around={around} place={centred} />
      <Evidence mentions={entity.mentions} names={[entity.name, ...entity.aliases]} />
    </>
  );
}

type IndexProps = Pick<ToldProps, 'entity' | 'around'>;

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
  readonly place: EntityPlace | null;
}

function Around({ around, place }: AroundProps): ReactNode {
  const words = useWords();
  return around === null ? (
    <Skeleton label={words('panel.loading')} lines={5} />
  ) : (
    <RelationGroups neighbourhood={around} place={place} />
  );
}

function Facts({ entity }: { readonly entity: EntityFact }): ReactNode {
  const words = useWords();
  const readThere = useReadAt(entity);
  const facts = factsOf(entity, words);
  return facts.length === 0 ? null : (
    <dl className="facts">
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
    <div className="actions" role="group" aria-label={words('entity.actions')}>
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
        <button
          type="button"
          className="button"
          onClick={() => {
            change(collapse(entity.id));
          }}
        >
          {words('entity.collapse')}
        </button>
      )}
      <HideAction entity={entity} />
    </div>
  );
}
