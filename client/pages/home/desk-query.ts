import type { ResultOf } from 'gql.tada';

import { entityRef } from '#client/shared/api/entity-ref.ts';
import { type EntityHint, EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import { pagesOf } from '#client/shared/api/page-end.ts';
import type { Query } from '#client/shared/queries/query.ts';

const DeskPlaceQuery = graphql(
  `
    query DeskPlace($of: EntityRef!, $after: String) {
      portfolio(of: $of, types: [PROJECT], first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          entity {
            ...EntityHintFields
            stage
          }
          leads {
            department {
              ...EntityHintFields
            }
          }
        }
      }
      responsibilities(of: $of) {
        role
        department {
          ...EntityHintFields
        }
      }
    }
  `,
  [EntityHintFields],
);

type Fact = ResultOf<typeof DeskPlaceQuery>;

/** A project, and how far it is. */
export type DeskWork = EntityHint & { readonly stage: string | null };

/** A department, and of how much it has the lead. */
interface Leading {
  readonly department: EntityHint;
  readonly count: number;
}

/** What lies in a city or park, and who answers for that or for itself. */
export interface DeskPlace {
  readonly works: readonly DeskWork[];
  /** That of most first. */
  readonly leading: readonly Leading[];
}

/** The projects of a city or park, and the departments that lead them. */
export function deskPlaceQuery(of: string): Query<DeskPlace> {
  return {
    key: ['desk-place', of],
    ask: async (asking) => {
      const facts: Fact[] = [];
      const pages = pagesOf(async (after) => {
        const fact = await ask(DeskPlaceQuery, { of: entityRef(of), after }, asking);
        facts.push(fact);
        return fact.portfolio;
      });
      const works: DeskWork[] = [];
      for await (const { nodes } of pages) {
        works.push(...nodes.map(({ entity }) => entity));
      }
      return { works, leading: leadingIn(facts) };
    },
  };
}

function leadingIn(facts: readonly Fact[]): readonly Leading[] {
  const own = (facts[0]?.responsibilities ?? [])
    .filter(({ role }) => role === 'LEAD')
    .map(({ department }) => department);
  const ofWorks = facts
    .flatMap(({ portfolio }) => portfolio.nodes)
    .flatMap(({ leads }) => uniqueById(leads.map(({ department }) => department)));
  const counts = new Map<string, Leading>();
  for (const department of [...uniqueById(own), ...ofWorks]) {
    const count = (counts.get(department.id)?.count ?? 0) + 1;
    counts.set(department.id, { department, count });
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count);
}
