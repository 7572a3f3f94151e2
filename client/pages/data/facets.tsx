import type { ReactNode } from 'react';

import { EntityPicker } from '#client/search/entity-picker.tsx';
import type { Basis, RelationType } from '#client/shared/api/fragments.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { changingTo } from '#client/shared/routing/store.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { readStage } from '#client/shared/words/read-stage.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { type EntityChoices, entityChoicesQuery } from './entity-rows-query.ts';
import { FacetList } from './facet-list.tsx';
import { relationChoicesQuery } from './relation-rows-query.ts';
import type { DataRoute } from './route.ts';
import { entityQuestion, relationQuestion } from './table-questions.ts';
import { TextFilter } from './text-filter.tsx';
import { refine, toggle } from './transitions.ts';

const AREAS = ['CITY', 'PLACE', 'ZONE', 'PARK', 'HUB'] as const;
const BASES = ['STATED', 'DERIVED'] as const satisfies readonly Basis[];

interface FacetsProps {
  readonly route: DataRoute;
}

/** What entities can be narrowed by. */
export function EntityFacets({ route }: FacetsProps): ReactNode {
  const words = useWords();
  const answer = useAnswer(entityChoicesQuery(entityQuestion(route)));
  return (
    <>
      {answer.status === 'pending' && <Skeleton label={words('data.counting')} lines={9} />}
      {answer.status === 'success' && <Choices route={route} choices={answer.data} />}
      <LocatorFilter route={route} />
      <EntityPicker
        label={words('data.filter.within.other')}
        placeholder={words('data.filter.of.hint')}
        types={AREAS}
        onPick={changingTo(({ id }) => refine({ within: id }))}
      />
      <EntityPicker
        label={words('data.filter.industry')}
        placeholder={words('data.filter.industry.hint')}
        types={['INDUSTRY']}
        onPick={changingTo(({ id }) => refine({ industry: id }))}
      />
      <BasisFacets route={route} counts={null} />
    </>
  );
}

interface ChoicesProps extends FacetsProps {
  readonly choices: EntityChoices;
}

function Choices({ route, choices }: ChoicesProps): ReactNode {
  const words = useWords();
  const { types, stages, cities, chapters } = choices;
  return (
    <>
      <FacetList
        title={words('data.column.type')}
        facets={types.map(({ type, count }) => ({
          key: type,
          label: (
            <>
              <Icon type={type} />
              {words(`type.${type}`)}
            </>
          ),
          count,
          isChosen: route.types.includes(type),
          to: toggle('types', type),
        }))}
      />
      <FacetList
        title={words('data.column.stage')}
        facets={stages.map(({ stage, count }) => ({
          key: stage,
          label: readStage(stage, words),
          count,
          isChosen: route.stages.includes(stage),
          to: toggle('stages', stage),
        }))}
      />
      <FacetList
        title={words('data.filter.within')}
        facets={cities.map(({ city, count }) => {
          const isChosen = route.within === city.id || route.within === city.name;
          return {
            key: city.id,
            label: <EntityName of={city} />,
            count,
            isChosen,
            to: refine({ within: isChosen ? null : city.id }),
          };
        })}
      />
      <FacetList
        title={words('data.filter.section')}
        facets={chapters.map(({ section, count }) => {
          const isChosen = route.section === section.at;
          return {
            key: section.id,
            label: <EntityName of={section} />,
            count,
            isChosen,
            to: refine({ section: isChosen ? null : section.at }),
          };
        })}
      />
    </>
  );
}

/** What relations can be narrowed by. */
export function RelationFacets({ route }: FacetsProps): ReactNode {
  const words = useWords();
  const answer = useAnswer(relationChoicesQuery(relationQuestion(route)));
  const choices = answer.status === 'success' ? answer.data : { types: [], bases: [] };
  const types = summed<RelationType>(choices.types.map(({ type, count }) => [type, count]));
  const bases = summed<Basis>(choices.bases.map(({ basis, count }) => [basis, count]));
  return (
    <>
      {answer.status === 'pending' && <Skeleton label={words('data.counting')} lines={9} />}
      <BasisFacets route={route} counts={answer.status === 'success' ? bases : null} />
      <FacetList
        title={words('data.column.relation')}
        facets={[...types]
          .toSorted(([, one], [, other]) => other - one)
          .map(([type, count]) => ({
            key: type,
            label: words(`verb.OUT.${type}`),
            count,
            isChosen: route.relationTypes.includes(type),
            to: toggle('relationTypes', type),
          }))}
      />
      <LocatorFilter route={route} />
    </>
  );
}

function summed<Key>(counts: readonly (readonly [Key, number])[]): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>();
  for (const [key, count] of counts) {
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return sums;
}

interface BasisFacetsProps extends FacetsProps {
  /** How many rows rest on each basis; null: not counted. */
  readonly counts: ReadonlyMap<Basis, number> | null;
}

function BasisFacets({ route, counts }: BasisFacetsProps): ReactNode {
  const words = useWords();
  return (
    <FacetList
      title={words('data.column.basis')}
      facets={BASES.map((basis) => ({
        key: basis,
        label: <BasisMark basis={basis}>{words(`basis.${basis}`)}</BasisMark>,
        count: counts === null ? null : (counts.get(basis) ?? 0),
        isChosen: route.bases.includes(basis),
        to: toggle('bases', basis),
      }))}
    />
  );
}

/** A section or paragraph by its locator, for those who have it at hand. */
function LocatorFilter({ route }: FacetsProps): ReactNode {
  const words = useWords();
  return (
    <TextFilter
      label={words('data.filter.locator')}
      hint={words('data.filter.locator.hint')}
      text={route.section}
      onText={changingTo((section) => refine({ section }))}
    />
  );
}
