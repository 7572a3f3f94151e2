import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { entityHintQuery } from '#client/shared/queries/entity-hint.ts';
import { MOST_PARKS, type ParkAdviceFact, parkAdviceQuery } from '#client/shared/queries/parks.ts';
import { NO_PRESENTATION, usePresentation } from '#client/shared/queries/presentation.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { changing } from '#client/shared/routing/store.ts';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { ScopeNote } from '#client/shared/ui/scope-note.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityMap } from '#client/explorer/county-map/lazy-entity-map.ts';
import { MapSwitch } from '#client/explorer/county-map/map-switch.tsx';
import { useInCounty } from '#client/explorer/county-map/use-in-county.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { AdviceNote, AgainstAll } from './advice-note.tsx';
import { BriefSheet } from './brief-sheet.tsx';
import { NeedForm, RESULTS_HEADING_ID } from './need-form.tsx';
import { NeedNote } from './need-note.tsx';
import parkCardStyles from './park-card.module.css';
import { ParkCard } from './park-card.tsx';
import styles from './parks-page.module.css';
import { ParksTools } from './parks-tools.tsx';
import { PARKS_STEP, parksQuestion, type ParksRoute } from './route.ts';
import { SideBySide } from './side-by-side.tsx';
import { showMoreParks, showParksOn } from './transitions.ts';
import { type ParksExamples, WorkedExamples } from './worked-examples.tsx';

/** Finds a park: what is looked for at the left, the parks that fit at the right, each with its reasons. */
export function ParksPage({ route }: { readonly route: ParksRoute }): ReactNode {
  const words = useWords();
  const presentation = usePresentation() ?? NO_PRESENTATION;
  return (
    <DocumentPage
      title={words('parks.title')}
      aside={words('parks.aside')}
      toldOf={[]}
      sheet={<BriefSheet route={route} />}
      isNarrow
    >
      <div className={styles.parks}>
        <div className={clsx(styles.columns, route.isSideShown && styles.wide)}>
          {!route.isSideShown && <NeedForm route={route} hints={presentation.needHints} />}
          <ParkResults route={route} examples={presentation} />
        </div>
      </div>
    </DocumentPage>
  );
}

interface ParkResultsProps {
  readonly route: ParksRoute;
  readonly examples: ParksExamples;
}

// Before anything is asked: the parks that were picked, or what could be asked.
function ParkResults({ route, examples }: ParkResultsProps): ReactNode {
  const question = parksQuestion(route);
  const answer = useAnswer(question === null ? null : parkAdviceQuery(question));
  if (question === null) {
    return route.isSideShown ? (
      <SideBySide route={route} ranked={null} />
    ) : (
      <WorkedExamples {...examples} />
    );
  }
  return (
    <AnswerView answer={answer} loading="parks.loading" lines={12}>
      {(advice) =>
        route.isSideShown ? (
          <SideBySide route={route} ranked={advice.parks} />
        ) : (
          <FoundParks route={route} advice={advice} />
        )
      }
    </AnswerView>
  );
}

interface FoundParksProps {
  readonly route: ParksRoute;
  readonly advice: ParkAdviceFact;
}

function FoundParks({ route, advice }: FoundParksProps): ReactNode {
  const words = useWords();
  const ranked = advice.parks;
  const { mapView } = route;
  const isIn = useInCounty(
    ranked.map(({ park }) => park.id),
    mapView.county,
  );
  const here = ranked.filter(({ park }) => isIn(park.id));
  const shown = here.slice(0, route.first);
  const industries = route.like === null ? route.need.industries : [route.like];
  const more = mapView.isMapShown ? 0 : Math.min(PARKS_STEP, here.length - shown.length);
  return (
    <section className="stack gap-4">
      <div className={clsx('wrap', styles.header)}>
        <div>
          <div className={clsx('row wrap gap-3', styles.title)}>
            <h2 id={RESULTS_HEADING_ID} tabIndex={-1}>
              <FoundTitle route={route} count={ranked.length} />
            </h2>
            {ranked.length > 0 && <MapSwitch view={mapView} to={showParksOn} />}
          </div>
          <p className="aside">{words('parks.count.aside')}</p>
        </div>
        {ranked.length > 0 && <ParksTools route={route} ranked={ranked} />}
      </div>
      {industries.map((ref) => (
        <ScopeNote key={ref} of={ref} />
      ))}
      <AdviceNote advice={advice} />
      <NeedNote route={route} ranked={ranked} />
      {mapView.isMapShown && ranked.length > 0 ? (
        <EntityMap
          what={words('parks.title')}
          entities={ranked.map(({ park }) => park)}
          county={mapView.county}
          to={(county) => showParksOn({ ...mapView, county })}
        />
      ) : (
        <ParkCards fits={shown} route={route} />
      )}
      {advice.nearest.length > 0 && (
        <ParkCards fits={advice.nearest} route={route} className={parkCardStyles.nearest} />
      )}
      <AgainstAll cautions={advice.cautions} />
      {more > 0 && (
        <button
          type="button"
          className={clsx('button screen-only', styles.more)}
          onClick={changing(showMoreParks())}
        >
          {words('parks.more', { count: more })}
        </button>
      )}
    </section>
  );
}

interface ParkCardsProps {
  readonly fits: ParkAdviceFact['parks'];
  readonly route: ParksRoute;
  readonly className?: string;
}

function ParkCards({ fits, route, className }: ParkCardsProps): ReactNode {
  return (
    <ol className={clsx('stack gap-3', parkCardStyles.list, className)}>
      {fits.map((fit) => (
        <ParkCard key={fit.park.id} fit={fit} side={route.side} />
      ))}
    </ol>
  );
}

function ParkCount({ count }: { readonly count: number }): ReactNode {
  const words = useWords();
  return (
    <span role="status">
      {words(count === MOST_PARKS ? 'parks.countMost' : 'parks.count', { count })}
    </span>
  );
}

function FoundTitle({
  route,
  count,
}: {
  readonly route: ParksRoute;
  readonly count: number;
}): ReactNode {
  return route.like === null ? <ParkCount count={count} /> : <LikeTitle like={route.like} />;
}

function LikeTitle({ like }: { readonly like: string }): ReactNode {
  const words = useWords();
  const hint = useAnswer(entityHintQuery(like)).data;
  const key = hint === undefined || hint.type === 'PARK' ? 'parks.like.park' : 'parks.like.other';
  return words(key, { name: hint === undefined ? like : readName(hint, words) });
}
