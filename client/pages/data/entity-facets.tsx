import { entityChoicesQuery } from './entity-rows-query.ts';
import { entityQuestion } from './table-questions.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { EntityChoices } from './entity-rows-query.ts';
import { readStage } from '#client/shared/words/read-stage.ts';
import type { Words } from '#client/shared/words/words.ts';
import { refine, toggleDataType, toggleStage } from './transitions.ts';
import type { DataRoute } from './route.ts';
import { change } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { BasisFacets } from './basis-facets.tsx';
import { type Facet, FacetList } from './facet-list.tsx';
import { LocatorFilter } from './locator-filter.tsx';

const AREAS = ['CITY', 'PLACE', 'ZONE', 'PARK', 'HUB'] as const;

/** What entities can be narrowed by. */
export function EntityFacets({ route }: { readonly route: DataRoute }): ReactNode {
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
        onPick={({ id }) => {
          change(refine({ within: id }));
        }}
      />
      <EntityPicker
        label={words('data.filter.industry')}
        placeholder={words('data.filter.industry.hint')}
        types={['INDUSTRY']}
        onPick={({ id }) => {
          change(refine({ industry: id }));
        }}
      />
      <BasisFacets route={route} counts={null} />
    </>
  );
}

interface ChoicesProps {
  readonly route: DataRoute;
  readonly choices: EntityChoices;
}

function Choices({ route, choices }: ChoicesProps): ReactNode {
  const words = useWords();
  return (
    <>
      <FacetList
        title={words('data.filter.type')}
        facets={choices.types.map(({ type, count }) => ({
          key: type,
          label: (
            <>
              <Icon type={type} />
              {words(`type.${type}`)}
            </>
          ),
          count,
          isChosen: route.types.includes(type),
          to: toggleDataType(type),
        }))}
      />
      <FacetList title={words('data.filter.stage')} facets={stageFacets(route, choices, words)} />
      <FacetList title={words('data.filter.within')} facets={cityFacets(route, choices)} />
      <FacetList title={words('data.filter.section')} facets={chapterFacets(route, choices)} />
    </>
  );
}

function stageFacets(
  { stages: chosen }: DataRoute,
  { stages }: EntityChoices,
  words: Words,
): readonly Facet[] {
  return stages.map(({ stage, count }) => ({
    key: stage,
    label: readStage(stage, words),
    count,
    isChosen: chosen.includes(stage),
    to: toggleStage(stage),
  }));
}

function cityFacets({ within }: DataRoute, { cities }: EntityChoices): readonly Facet[] {
  return cities.map(({ city, count }) => {
    const isChosen = within === city.id || within === city.name;
    return {
      key: city.id,
      label: <EntityName of={city} />,
      count,
      isChosen,
      to: refine({ within: isChosen ? null : city.id }),
    };
  });
}

function chapterFacets(
  { section: chosen }: DataRoute,
  { chapters }: EntityChoices,
): readonly Facet[] {
  return chapters.map(({ section, count }) => ({
    key: section.id,
    label: <EntityName of={section} />,
    count,
    isChosen: chosen === section.at,
    to: refine({ section: chosen === section.at ? null : section.at }),
  }));
}
