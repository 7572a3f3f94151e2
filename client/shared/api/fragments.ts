import type { FragmentOf } from 'gql.tada';

import { graphql } from './graphql.ts';

/** What is needed to name an entity in either language, sign it and link to it. */
export const EntityHintFields = graphql(`
  fragment EntityHintFields on Entity @_unmask {
    id
    type
    name
    nameEn
  }
`);
export type EntityHint = FragmentOf<typeof EntityHintFields>;

/** A place in the plan, with the paragraph where the server has it. */
export const MentionFields = graphql(`
  fragment MentionFields on Mention @_unmask {
    at
    passage
    section {
      id
      name
      nameEn
      at
      plan {
        id
      }
    }
  }
`);
export type MentionFact = FragmentOf<typeof MentionFields>;

/** A relation as it is drawn and listed: its ends, its basis, whether the plan only wishes it, where it stands. */
export const RelationFields = graphql(
  `
    fragment RelationFields on Relation @_unmask {
      id
      type
      basis
      intended
      intendedWord
      from {
        ...EntityHintFields
      }
      to {
        ...EntityHintFields
      }
      mentions {
        at
      }
      restsOn {
        id
      }
    }
  `,
  [EntityHintFields],
);
/** How many relations of a kind an entity has. */
export const RelationCountFields = graphql(`
  fragment RelationCountFields on RelationCount @_unmask {
    type
    direction
    entityType
    count
  }
`);
export type RelationCountFact = FragmentOf<typeof RelationCountFields>;

/** A walk from stop to stop, with the relation of each step. */
export const PathFields = graphql(
  `
    fragment PathFields on Path @_unmask {
      entities {
        ...EntityHintFields
      }
      steps {
        forward
        relation {
          ...RelationFields
        }
      }
    }
  `,
  [EntityHintFields, RelationFields],
);

/** A relation with the passages that bear it out, and the rule where it is derived. */
export const ProvenFields = graphql(
  `
    fragment ProvenFields on Relation @_unmask {
      id
      type
      basis
      intended
      intendedWord
      from {
        ...EntityHintFields
        aliases
      }
      to {
        ...EntityHintFields
        aliases
      }
      mentions {
        ...MentionFields
      }
      rule {
        name
        description
      }
    }
  `,
  [EntityHintFields, MentionFields],
);

export type RelationFact = FragmentOf<typeof RelationFields>;

export type EntityType = EntityHint['type'];
export type RelationType = RelationFact['type'];
export type Basis = RelationFact['basis'];

/** As one end of a relation sees it: it points away, or it is pointed to. */
export type Direction = 'OUT' | 'IN';
