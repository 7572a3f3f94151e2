import type { FragmentOf } from 'gql.tada';

import type { Answered } from '#client/shared/api/api-error.ts';
import { type EntityHint, EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, mapAnswered } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';

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
export interface OutlineSection {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly heading: string;
  readonly nameEn: string | null;
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
export async function outlines(language: Language): Promise<Answered<readonly PlanOutline[]>> {
  return mapAnswered(await ask(OutlineQuery, {}, language), ({ plans }) =>
    plans.map(({ id, shortTitle, shortTitleEn, outline }) => ({
      plan: id,
      shortTitle,
      shortTitleEn,
      sections: outline.map(toSection),
    })),
  );
}

function toSection({ named, children = [], ...section }: SectionFact): OutlineSection {
  return { ...section, named: named.nodes, children: children.map(toSection) };
}
