import type { FragmentOf } from 'gql.tada';

import { EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';

const RingFields = graphql(
  `
    fragment RingFields on SketchRing @_unmask {
      entity {
        ...EntityHintFields
      }
      x
      y
      rx
      ry
    }
  `,
  [EntityHintFields],
);

const LabelFields = graphql(`
  fragment LabelFields on SketchLabel @_unmask {
    x
    y
    anchor
    rightEn
  }
`);

const StrokeFields = graphql(
  `
    fragment StrokeFields on SketchStroke @_unmask {
      entity {
        ...EntityHintFields
      }
      path
      text {
        zh
        en
      }
      label {
        ...LabelFields
      }
      labelAmongPlaces {
        ...LabelFields
      }
    }
  `,
  [EntityHintFields, LabelFields],
);

const SpotFields = graphql(
  `
    fragment SpotFields on SketchSpot @_unmask {
      entity {
        ...EntityHintFields
      }
      x
      y
      radius
      label {
        ...LabelFields
      }
    }
  `,
  [EntityHintFields, LabelFields],
);

/** A sketch of a plan's space, with what each part of it stands for. */
export const SketchFields = graphql(
  `
    fragment SketchFields on PlanSketch @_unmask {
      summary {
        zh
        en
      }
      width
      height
      rings {
        ...RingFields
      }
      core {
        ...RingFields
      }
      axis {
        ...StrokeFields
      }
      spokes {
        ...StrokeFields
      }
      centres {
        ...SpotFields
      }
      pole {
        ...SpotFields
      }
      places {
        entity {
          id
        }
        x
        y
        code
      }
    }
  `,
  [RingFields, SpotFields, StrokeFields],
);

export type SketchFact = FragmentOf<typeof SketchFields>;
export type SketchRing = FragmentOf<typeof RingFields>;
export type SketchSpot = FragmentOf<typeof SpotFields>;
export type SketchLabel = FragmentOf<typeof LabelFields>;
