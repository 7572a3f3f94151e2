import type { ReactNode } from 'react';

import { CountyMap } from '#client/explorer/county-map/county-map.tsx';
import { useAnswer } from '#client/shared/queries/query.ts';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { locationsQuery } from './locations-query.ts';
import type { DataRoute } from './route.ts';
import { entityQuestion } from './table-questions.ts';
import { refine } from './transitions.ts';
import { useEntityPages } from './use-pages.ts';

/** The entities of the table on the map; what lies in the chosen county is a press away. */
export function RowsOnMap({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  const answer = useAnswer(locationsQuery(entityQuestion(route)));
  const { totalCount } = useEntityPages(route);
  const { mapView } = route;
  return (
    <AnswerView answer={answer} loading="map.loading" lines={12}>
      {(counted) => (
        <CountyMap
          what={words('data.table.entities')}
          counted={counted}
          county={mapView.county}
          to={(county) => refine({ mapView: { ...mapView, county } })}
        >
          {mapView.county !== null && totalCount !== null && (
            <div>
              <StateLink
                className="button button-primary"
                to={refine({ mapView: { ...mapView, isMapShown: false } })}
              >
                {words('map.toList', { count: totalCount })}
              </StateLink>
            </div>
          )}
        </CountyMap>
      )}
    </AnswerView>
  );
}
