import { compareEntityTypes } from '#client/shared/api/entity-types.ts';
import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { readMarks, readVerb } from '#client/shared/words/read-verb.ts';
import type { Words } from '#client/shared/words/words.ts';
import type { Step, WalksGraph, Walk } from './walks-graph.ts';
import type {
  Drawing,
  EntityBox,
  RelationLine,
  Emphasis,
  WordedHead,
} from '#client/canvas/drawing/drawing.ts';
import type { Box, Point } from '#client/canvas/layouts/box.ts';
import { layered, type Layer } from '#client/canvas/layouts/layered.ts';
import { measureEntity } from '#client/canvas/drawing/measure-label.ts';
import { linePath } from '#client/canvas/drawing/line-path.ts';

const HEAD_RISE = 30;
const LEAD_WEIGHT = 12;

/** Draws a trace in layers; which walk is highlighted changes no place. */
export function drawWalks(graph: WalksGraph, walk: Walk | undefined, words: Words): Drawing {
  const lead = new Set(graph.walks[0]?.steps.map((step) => step.relation.id));
  const highlighted = new Set(walk?.steps.map((step) => step.relation.id));
  const onTheWay = new Set(walk?.entities.map(({ id }) => id));
  const reached = new Set(graph.reached.map(({ id }) => id));
  const arrangement = layered(
    byWalks(graph).map((entity) => measureEntity(entity, words)),
    graph.steps.map(({ relation, feeder, fed }) => ({
      id: relation.id,
      source: feeder.id,
      target: fed.id,
      weight: lead.has(relation.id) ? LEAD_WEIGHT : 1,
    })),
  );
  const at = new Map(arrangement.boxes.map((box) => [box.id, box]));
  const emphasisOf = ({ id }: EntityHint): Emphasis => {
    if (id === graph.from.id) {
      return 'subject';
    }
    return onTheWay.has(id) ? (reached.has(id) ? 'end' : 'plain') : 'muted';
  };
  return {
    isWhole: true,
    of: `${words.language} ${graph.direction} ${graph.from.id}`,
    boxes: graph.entities.flatMap((entity): readonly EntityBox[] => {
      const box = at.get(entity.id);
      return box === undefined
        ? []
        : [
            {
              ...box,
              entity,
              name: readName(entity, words),
              emphasis: emphasisOf(entity),
              isFresh: false,
            },
          ];
    }),
    more: [],
    lines: graph.steps.flatMap((step) =>
      drawStep(step, {
        at,
        passes: arrangement.passes,
        isHighlighted: highlighted.has(step.relation.id),
        words,
      }),
    ),
    heads: headsOf(arrangement.layers, graph, words),
    focus: walk?.entities.map(({ id }) => id) ?? [graph.from.id],
  };
}

// The strongest walks' entities come first, and stand first where the layout leaves it open.
function byWalks({ entities, walks }: WalksGraph): readonly EntityHint[] {
  const onWalks = walks.flatMap((walk) => walk.entities);
  return [...new Map([...onWalks, ...entities].map((entity) => [entity.id, entity])).values()];
}

interface StepContext {
  readonly at: ReadonlyMap<string, Box>;
  readonly passes: ReadonlyMap<string, readonly Point[]>;
  readonly isHighlighted: boolean;
  readonly words: Words;
}

function drawStep(
  { relation, feeder }: Step,
  { at, passes, isHighlighted, words }: StepContext,
): readonly RelationLine[] {
  const from = at.get(relation.from.id);
  const to = at.get(relation.to.id);
  if (from === undefined || to === undefined) {
    return [];
  }
  const along = passes.get(relation.id) ?? [];
  // A line's arrow follows the relation, which a dependence draws against the direction of feeding.
  const through = relation.from.id === feeder.id ? along : along.toReversed();
  const label = isHighlighted ? pillOf(relation, words) : '';
  return [
    { relation, path: linePath(from, to, through), isHighlighted, label, labelEnd: 'middle' },
  ];
}

function pillOf(relation: Step['relation'], words: Words): string {
  return relation.basis !== 'STATED'
    ? readMarks(relation, words)
    : [readVerb(relation, words), readLocator(relation.mentions[0]?.at ?? '', words)]
        .join(' ')
        .trim();
}

function headsOf(layers: readonly Layer[], graph: WalksGraph, words: Words): readonly WordedHead[] {
  // One height for all, so that the heads read as one line.
  const y = Math.min(...layers.map((layer) => layer.top)) - HEAD_RISE;
  return layers.map(({ left, boxes }, index) => {
    const ids = new Set(boxes.map((box) => box.id));
    const here = graph.entities.filter(({ id }) => ids.has(id));
    const types = [...new Set(here.map(({ type }) => type))].toSorted(compareEntityTypes);
    return {
      id: `layer#${String(index)}`,
      x: left,
      y,
      end: 'start',
      label: wordTypes(types, words),
    };
  });
}

function wordTypes(types: readonly EntityType[], words: Words): string {
  return types.join('+') === 'PROJECT+PARK'
    ? words('layer.PROJECT+PARK')
    : types.map((type) => words(`type.${type}`)).join(words('list.comma'));
}
