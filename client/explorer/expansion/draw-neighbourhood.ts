import type { EntityHint } from '#client/shared/api/fragments.ts';
import { readName } from '#client/shared/words/read-name.ts';
import type { Words } from '#client/shared/words/words.ts';
import { otherEnd } from '#client/shared/queries/relation-group-key.ts';
import { isRelationId } from '#client/shared/queries/relation-id.ts';
import { entitiesOf, relationsOf, type NeighbourhoodGraph } from './neighbourhood-graph.ts';
import type { RelationGroup } from './relation-groups.ts';
import { addExpansions } from './add-expansions.ts';
import { drawLines } from '#client/canvas/drawing/draw-lines.ts';
import type {
  DrawingStep,
  Drawing,
  EntityBox,
  MoreBox,
  WordedHead,
} from '#client/canvas/drawing/drawing.ts';
import type { Arrangement, Size } from '#client/canvas/layouts/box.ts';
import { twoSided } from '#client/canvas/layouts/two-sided.ts';
import { measureEntity, measureWords } from '#client/canvas/drawing/measure-label.ts';

const MORE = 'more:';

/** The group that a box of kind "n more" speaks of; null for the box of an entity. */
export function groupOfMore(id: string): string | null {
  return id.startsWith(MORE) ? id.slice(MORE.length) : null;
}

/** Draws an entity with its relations on both sides, then each expansion beside its entity, in the order they were made. */
export function drawNeighbourhood(graph: NeighbourhoodGraph, words: Words): Drawing {
  const more = new Map(
    graph.groups
      .filter((group) => group.total > group.relations.length)
      .map((group) => {
        const count = group.total - group.relations.length;
        return [group.key, words('graph.more', { count })] as const;
      }),
  );
  const base = arrangeBase(graph, more, words);
  const placed = addExpansions(base, graph.expansions, words);
  const at = new Map(placed.boxes.map((box) => [box.id, box]));
  const fresh = new Set(graph.expansions.at(-1)?.added.map(({ id }) => id));
  const entityBox = (entity: EntityHint): readonly EntityBox[] => {
    const box = at.get(entity.id);
    const emphasis = entity.id === graph.centre.id ? 'subject' : 'plain';
    const name = readName(entity, words);
    return box === undefined
      ? []
      : [{ ...box, entity, name, emphasis, isFresh: fresh.has(entity.id) }];
  };
  return {
    isWhole: graph.isWhole,
    steps: arrivalsOf(graph),
    of: `${words.language} ${graph.centre.id}`,
    boxes: entitiesOf(graph).flatMap(entityBox),
    more: [...more].flatMap(([key, label]): readonly MoreBox[] => {
      const box = at.get(MORE + key);
      return box === undefined ? [] : [{ ...box, label }];
    }),
    lines: drawLines(relationsOf(graph), placed, words),
    heads: headsOf(base, graph.groups, words),
    focus: [graph.expansions.at(-1)?.of ?? graph.centre.id],
  };
}

// What is there at once, then what each expansion adds: a layout that places them in this order moves nothing that stands.
function arrivalsOf(graph: NeighbourhoodGraph): readonly DrawingStep[] {
  const seen = new Set<string>();
  const parts: readonly NeighbourhoodGraph[] = [
    { ...graph, expansions: [] },
    ...graph.expansions.map((expansion) => ({ ...graph, groups: [], expansions: [expansion] })),
  ];
  return parts.map((part) => {
    const fresh = [...entitiesOf(part), ...relationsOf(part)]
      .map(({ id }) => id)
      .filter((id) => !seen.has(id));
    for (const id of fresh) {
      seen.add(id);
    }
    return {
      entities: fresh.filter((id) => !isRelationId(id)),
      relations: fresh.filter(isRelationId),
    };
  });
}

function arrangeBase(
  graph: NeighbourhoodGraph,
  more: ReadonlyMap<string, string>,
  words: Words,
): Arrangement {
  const seen = new Set([graph.centre.id]);
  const groups = graph.groups.map((group) => {
    const others = group.relations.map((relation) => otherEnd(relation, graph.centre.id));
    // A neighbour related in two ways stands once, in the first of its groups, and has two lines.
    const items = others
      .filter(({ id }) => !seen.has(id))
      .map((entity) => measureEntity(entity, words));
    for (const { id } of others) {
      seen.add(id);
    }
    const rest = more.get(group.key);
    const extra: readonly Size[] = rest === undefined ? [] : [measureWords(MORE + group.key, rest)];
    return {
      key: group.key,
      side: group.sense === 'IN' ? ('left' as const) : ('right' as const),
      items: [...unique(items), ...extra],
    };
  });
  return twoSided(
    measureEntity(graph.centre, words),
    groups.filter((group) => group.items.length > 0),
  );
}

function headsOf(
  base: Arrangement,
  groups: readonly RelationGroup[],
  words: Words,
): readonly WordedHead[] {
  return base.heads.flatMap((head) => {
    const group = groups.find(({ key }) => head.id.startsWith(`${key}#`));
    if (group === undefined) {
      return [];
    }
    const verb = words(`verb.${group.sense}.${group.type}`);
    return [{ ...head, label: `${verb}  ${String(group.total)}` }];
  });
}

function unique(sizes: readonly Size[]): readonly Size[] {
  return [...new Map(sizes.map((size) => [size.id, size])).values()];
}
