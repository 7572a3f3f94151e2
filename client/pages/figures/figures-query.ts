import type { ResultOf } from 'gql.tada';

import type { Answered } from '#client/shared/api/api-error.ts';
import { EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';

const Figures = graphql(
  `
    query Figures($after: String) {
      entities(types: [INDICATOR], first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          __typename
          ... on Indicator {
            ...EntityHintFields
            value
            comparator
            text
            unit
            year
            kind
            subject {
              ...EntityHintFields
            }
            mentions {
              at
              section {
                at
                name
                nameEn
                parent {
                  at
                  name
                  nameEn
                  parent {
                    at
                    name
                    nameEn
                    parent {
                      at
                      name
                      nameEn
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  [EntityHintFields],
);

type FigureNode = Extract<
  ResultOf<typeof Figures>['entities']['nodes'][number],
  { __typename: 'Indicator' }
>;

/** A figure of the plan: what it is about, its number if it has one, its words, its year. */
export type FigureFact = FigureNode;

/** All figures, in the plan's order. */
export async function figures(language: Language): Promise<Answered<readonly FigureFact[]>> {
  const found: FigureFact[] = [];
  let after: string | null = null;
  do {
    const answered: Answered<ResultOf<typeof Figures>> = await ask(Figures, { after }, language);
    if (!answered.ok) {
      return answered;
    }
    const page: ResultOf<typeof Figures>['entities'] = answered.value.entities;
    found.push(...page.nodes.filter((node) => node.__typename === 'Indicator'));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return { ok: true, value: found };
}
