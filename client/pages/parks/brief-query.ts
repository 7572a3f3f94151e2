import type { ResultOf } from 'gql.tada';

import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';
import { askedBy } from '#client/shared/queries/parks.ts';
import type { Query } from '#client/shared/queries/query.ts';
import { type ParksRoute, parksQuestion, parksRoute } from './route.ts';

const ParksBrief = graphql(`
  query ParksBrief($need: ParkNeed, $like: EntityRef, $side: [ID!], $first: Int!) {
    parksBrief(need: $need, like: $like, side: $side, first: $first) {
      title
      fileName
      day
      need {
        label
        text
      }
      summary
      parks {
        park {
          id
        }
        name
        planName
        place
        standing
        score
        isTold
        ahead
        parts
        reasons {
          text
          contribution
          quotes {
            at
            text
          }
        }
        more
        against {
          text
          quotes {
            at
            text
          }
        }
      }
      comparison {
        parks
        rows {
          title
          cells {
            isEmpty
            entries {
              text
              places
            }
          }
        }
      }
      limits {
        text
        quotes {
          at
          text
        }
      }
      untold
      sources {
        label
        text
      }
    }
  }
`);
export type Brief = ResultOf<typeof ParksBrief>['parksBrief'];
export type BriefPark = Brief['parks'][number];
export type BriefCell = Brief['comparison']['rows'][number]['cells'][number];

/** An answer as it is handed to a client; null where nothing is looked for. */
export function briefQuery(route: ParksRoute): Query<Brief> | null {
  const question = parksQuestion(route);
  if (question === null) {
    return null;
  }
  const { first, side } = route;
  const { to: like, need } = askedBy(question);
  const asked = { ...(like && { like }), ...(need && { need }), side: [...side], first };
  return {
    key: ['parks-brief', asked],
    isWorded: true,
    ask: async (asking) => (await ask(ParksBrief, asked, asking)).parksBrief,
  };
}

/** Where the server gives the brief as a file. */
export function briefFile(route: ParksRoute, format: 'docx' | 'xlsx', language: Language): string {
  const parameters = new URLSearchParams();
  parksRoute.print(parksRoute.complete(route), parameters);
  parameters.set('lang', language);
  return `/brief/${format}?${parameters.toString()}`;
}
