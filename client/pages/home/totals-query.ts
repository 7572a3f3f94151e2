import type { ResultOf } from 'gql.tada';

import type { Answered } from '#client/shared/api/api-error.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, mapAnswered } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';

const Inventory = graphql(`
  query Inventory {
    entities(first: 0) {
      totalCount
      facets {
        types {
          type
          count
        }
      }
    }
    statistics {
      relations {
        count
      }
    }
  }
`);

/** How much the atlas holds. */
export interface InventoryFact {
  readonly entities: number;
  readonly relations: number;
  readonly byType: readonly { readonly type: EntityType; readonly count: number }[];
}

/** How much the atlas holds, over all plans. */
export async function inventory(language: Language): Promise<Answered<InventoryFact>> {
  return mapAnswered(await ask(Inventory, {}, language), inventoryOf);
}

function inventoryOf({ entities, statistics }: ResultOf<typeof Inventory>): InventoryFact {
  return {
    entities: entities.totalCount,
    relations: statistics
      .flatMap((plan) => plan.relations)
      .reduce((sum, { count }) => sum + count, 0),
    byType: entities.facets.types,
  };
}
