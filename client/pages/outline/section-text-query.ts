import type { Query } from '#client/shared/queries/query.ts';
import type { FragmentOf } from 'gql.tada';

import { unknownEntity } from '#client/shared/queries/unknown-entity.ts';
import { EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';

const SectionTextFields = graphql(
  `
    fragment SectionTextFields on Section @_unmask {
      id
      at
      kind
      heading
      nameEn
      paragraphs {
        at
        passage
      }
      named(first: 100) {
        edges {
          node {
            ...EntityHintFields
            aliases
          }
          relation {
            mentions {
              at
            }
          }
        }
      }
    }
  `,
  [EntityHintFields],
);

const SectionTextQuery = graphql(
  `
    query SectionText($id: ID!, $whole: Boolean!) {
      entity(ref: { id: $id }) {
        ... on Section {
          ...SectionTextFields
          children @include(if: $whole) {
            ...SectionTextFields
            children {
              ...SectionTextFields
            }
          }
        }
      }
    }
  `,
  [SectionTextFields],
);

/** A section's paragraphs where the server has the text, and where it names what; then the sections below it. */
export type SectionText = FragmentOf<typeof SectionTextFields> & {
  readonly children?: readonly SectionText[] | undefined;
};

/** The text of a section and what it names; whole: with all sections below it. */
export function sectionTextQuery(id: string, whole: boolean): Query<SectionText> {
  return {
    key: ['section-text', id, whole],
    ask: async (asking) => {
      const { entity } = await ask(SectionTextQuery, { id, whole }, asking);
      return entity !== null && 'paragraphs' in entity ? entity : unknownEntity(id, asking);
    },
  };
}
