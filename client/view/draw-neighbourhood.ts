import type { EntityHint, RelationFact } from '../api/fragments.ts';
import type { Words } from '../locales/words.ts';
import { otherEnd } from '../state/group-key.ts';
import {
  entitiesOf,
  freshEntities,
  relationsOf,
  type ShownGraph,
  type ShownGroup,
} from '../state/shown-graph.ts';
import type { Drawing, EntityBox, MoreBox, RelationLine, WordedHead } from './drawing.ts';
import type { Arrangement, Box, Column, Size } from './layouts/box.ts';
import { passColumns } from './layouts/pass-columns.ts';
import { placeBeside } from './layouts/place-beside.ts';
import { twoSided } from './layouts/two-sided.ts';
import { measureEntity, measureWords } from './measure-label.ts';
import { route } from './route.ts';

const MORE = 'more:';

/** The group that a box of kind "n more" speaks of; null for the box of an entity. */
export function groupOfMore(id: string): string | null {
  return id.startsWith(MORE) ? id.slice(MORE.length) : null;
}

/** Draws an entity with its relations on both sides, then each expansion beside its entity, in the order they were made. */
export function drawNeighbourhood(graph: ShownGraph, words: Words): Drawing {
  const more = new Map(
    graph.groups
      .filter((group) => group.total > group.relations.length)
      .map((group) => {
        const count = group.total - group.relations.length;
        return [group.key, words('graph.more', { count })] as const;
      }),
  );
  const base = arrangeBase(graph, more);
  const placed = graph.expansions.reduce<Standing>(addExpansion, base);
  const at = new Map(placed.boxes.map((box) => [box.id, box]));
  const fresh = new Set(freshEntities(graph).map(({ id }) => id));
  const entityBox = (entity: EntityHint): readonly EntityBox[] => {
    const box = at.get(entity.id);
    const stress = entity.id === graph.centre.id ? 'subject' : 'plain';
    return box === undefined ? [] : [{ ...box, entity, stress, isFresh: fresh.has(entity.id) }];
  };
  return {
    isWhole: graph.isWhole,
    of: graph.centre.id,
    boxes: entitiesOf(graph).flatMap(entityBox),
    more: [...more].flatMap(([key, label]): readonly MoreBox[] => {
      const box = at.get(MORE + key);
      return box === undefined ? [] : [{ ...box, label }];
    }),
    lines: relationsOf(graph).flatMap((relation) =>
      drawLine(relation, { at, columns: placed.columns, words }),
    ),
    heads: headsOf(base, graph.groups, words),
    focus: [graph.expansions.at(-1)?.of ?? graph.centre.id],
  };
}

function arrangeBase(graph: ShownGraph, more: ReadonlyMap<string, string>): Arrangement {
  const seen = new Set([graph.centre.id]);
  const groups = graph.groups.map((group) => {
    const others = group.relations.map((relation) => otherEnd(relation, graph.centre.id));
    // A neighbour related in two ways stands once, in the first of its groups, and has two lines.
    const items = others.filter(({ id }) => !seen.has(id)).map(measureEntity);
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
    measureEntity(graph.centre),
    groups.filter((group) => group.items.length > 0),
  );
}

type Standing = Pick<Arrangement, 'boxes' | 'columns'>;

function addExpansion(
  standing: Standing,
  { of, relations }: ShownGraph['expansions'][number],
): Standing {
  const anchor = standing.boxes.find((box) => box.id === of);
  if (anchor === undefined) {
    return standing;
  }
  const known = new Set(standing.boxes.map((box) => box.id));
  const arriving = relations
    .map((relation) => otherEnd(relation, of))
    .filter(({ id }) => !known.has(id))
    .map(measureEntity);
  const added = placeBeside(anchor, standing.boxes, unique(arriving));
  return {
    boxes: [...standing.boxes, ...added.boxes],
    columns: [...standing.columns, ...added.columns],
  };
}

interface LineContext {
  readonly at: ReadonlyMap<string, Box>;
  readonly columns: readonly Column[];
  readonly words: Words;
}

function drawLine(
  relation: RelationFact,
  { at, columns, words }: LineContext,
): readonly RelationLine[] {
  const from = at.get(relation.from.id);
  const to = at.get(relation.to.id);
  if (from === undefined || to === undefined || from === to) {
    return [];
  }
  const isDerived = relation.basis === 'DERIVED';
  return [
    {
      relation,
      route: route(from, to, passColumns(from, to, columns)),
      isInked: false,
      label: isDerived ? words('basis.derivedWord') : '',
      // Near the end that stands in a column: there the words come to stand in rows as well.
      labelEnd: Math.abs(from.x) > Math.abs(to.x) ? 'source' : 'target',
    },
  ];
}

function headsOf(
  base: Arrangement,
  groups: readonly ShownGroup[],
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
