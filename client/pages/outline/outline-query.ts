import type { Query } from '#client/shared/queries/query.ts';
import type { FragmentOf } from 'gql.tada';

import { type EntityHint, EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';

const OutlineSectionFields = graphql(
  `
    fragment OutlineSectionFields on Section @_unmask {
      id
      at
      kind
      heading
      nameEn
      named(first: 100) {
        nodes {
          ...EntityHintFields
        }
      }
    }
  `,
  [EntityHintFields],
);

const OutlineQuery = graphql(
  `
    query Outline {
      plans {
        id
        shortTitle
        shortTitleEn
        outline {
          ...OutlineSectionFields
          children {
            ...OutlineSectionFields
            children {
              ...OutlineSectionFields
              children {
                ...OutlineSectionFields
              }
            }
          }
        }
      }
    }
  `,
  [OutlineSectionFields],
);

/** A chapter, section, box or annex, with what itself names, and the sections below it. */
export interface OutlineSection extends Omit<FragmentOf<typeof OutlineSectionFields>, 'named'> {
  readonly named: readonly EntityHint[];
  readonly children: readonly OutlineSection[];
}

/** A plan as a book. */
export interface PlanOutline {
  readonly plan: string;
  readonly shortTitle: string;
  readonly shortTitleEn: string | null;
  readonly sections: readonly OutlineSection[];
}

type SectionFact = FragmentOf<typeof OutlineSectionFields> & {
  readonly children?: readonly SectionFact[];
};

/** Every plan with its chapters and all below them, and what each names. */
export const outlinesQuery: Query<readonly PlanOutline[]> = {
  key: ['outlines'],
  ask: async (asking) => {
    const { plans } = await ask(OutlineQuery, {}, asking);
    return plans.map(({ id, shortTitle, shortTitleEn, outline }) => ({
      plan: id,
      shortTitle,
      shortTitleEn,
      sections: outline.map(toSection),
    }));
  },
};

function toSection({ named, children = [], ...section }: SectionFact): OutlineSection {
  return { ...section, named: named.nodes, children: children.map(toSection) };
}
