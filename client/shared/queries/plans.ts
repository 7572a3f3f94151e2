import type { ResultOf } from 'gql.tada';

import type { Answered } from '#client/shared/api/api-error.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, mapAnswered } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';

const Plans = graphql(`
  query Plans {
    plans {
      id
      title
      shortTitle
      issuer
      titleEn
      shortTitleEn
      issuerEn
      period
      version
    }
  }
`);

export type PlanFact = ResultOf<typeof Plans>['plans'][number];

/** The plans that the atlas holds. */
export async function plans(language: Language): Promise<Answered<readonly PlanFact[]>> {
  return mapAnswered(await ask(Plans, {}, language), (data) => data.plans);
}
