import type { ReactNode } from 'react';

import { EntityName } from '../shared/entity-name.tsx';
import type { EntityChoices } from '../../api/entity-rows.ts';
import { readStage } from '../../locales/read-stage.ts';
import type { Words } from '../../locales/words.ts';
import { choiceKey, entityChoiceAnswers } from '../../state/answers/data-answers.ts';
import { refine, toggleDataType, toggleStage } from '../../state/pages/data-steps.ts';
import type { DataPlace } from '../../state/places/data-place.ts';
import { change } from '../../state/store.ts';
import { useAsked } from '../../state/answers/use-asked.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { EntityPicker } from '../shared/entity-picker.tsx';
import { Sign } from '../shared/sign.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { BasisFacets } from './basis-facets.tsx';
import { type Facet, FacetList } from './facet-list.tsx';
import { LocatorFilter } from './locator-filter.tsx';

const AREAS = ['CITY', 'PLACE', 'ZONE', 'PARK', 'HUB'] as const;

/** What entities can be narrowed by. */
export function EntityFacets({ place }: { readonly place: DataPlace }): ReactNode {
  const words = useWords();
  const answer = useAsked(entityChoiceAnswers, choiceKey(place));
  return (
    <>
      {answer.kind === 'asked' && <Skeleton label={words('data.counting')} lines={9} />}
      {answer.kind === 'answered' && <Choices place={place} choices={answer.value} />}
      <LocatorFilter place={place} />
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
      <BasisFacets place={place} counts={null} />
    </>
  );
}

interface ChoicesProps {
  readonly place: DataPlace;
  readonly choices: EntityChoices;
}

function Choices({ place, choices }: ChoicesProps): ReactNode {
  const words = useWords();
  return (
    <>
      <FacetList
        title={words('data.filter.type')}
        facets={choices.types.map(({ type, count }) => ({
          key: type,
          label: (
            <>
              <Sign type={type} />
              {words(`type.${type}`)}
            </>
          ),
          count,
          isChosen: place.types.includes(type),
          to: toggleDataType(type),
        }))}
      />
      <FacetList title={words('data.filter.stage')} facets={stageFacets(place, choices, words)} />
      <FacetList title={words('data.filter.within')} facets={cityFacets(place, choices)} />
      <FacetList title={words('data.filter.section')} facets={chapterFacets(place, choices)} />
    </>
  );
}

function stageFacets(
  { stages: chosen }: DataPlace,
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

function cityFacets({ within }: DataPlace, { cities }: EntityChoices): readonly Facet[] {
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
  { section: chosen }: DataPlace,
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
