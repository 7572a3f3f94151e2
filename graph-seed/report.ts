import type { Entity } from '#server/domain/entity.ts';
import type { Locator } from '#server/domain/locator.ts';
import type { PlanGraph } from '#server/domain/plan.ts';
import type { PlanText } from '#server/domain/plan-text.ts';
import type { Relation } from '#server/domain/relation.ts';
import {
  BASES,
  ENTITY_TYPES,
  PASSING_REASONS,
  RELATION_TYPES,
  RULE_NAMES,
} from '#server/domain/vocabulary.ts';

import { withoutPlace } from './check-basis.ts';
import { unnamedParagraphs } from './unnamed-paragraphs.ts';
import { unnamedWords } from './unnamed-words.ts';

/**
 * What the graph holds of a plan, section by section, and what it does not hold, as Markdown. With the plan's text at hand,
 * also the words that look like names and are in no entity.
 */
export function report(graph: PlanGraph, text: PlanText | null): string {
  const parts = [
    `# What the graph holds of ${graph.manifest.title}`,
    'Written by `npm run seed:report`. Headings, names and figures only; the plan’s sentences stay out.',
    `${String(graph.entities.size)} entities, ${String(graph.relations.size)} relations.`,
    '## By type',
    byType(graph),
    '## By relation and basis',
    byRelation(graph),
    '## By rule',
    byRule(graph),
    '## What the plan only wishes, and what it calls things',
    wishes(graph),
    '## What places name without being about it',
    passing(graph),
    '## By section and box',
    bySection(graph),
    '## Paragraphs that name nothing',
    silentParagraphs(graph),
    '## Entities with no relation beyond where they are named',
    list(withoutRelation(graph).map((entity) => `${entity.name} (${entity.type})`)),
  ];
  if (text !== null) {
    parts.push(
      '## Stated relations of which no one cited place names both ends',
      supplied(graph, text),
      '## Words that end like names and are in no entity',
      'Found by their endings; what is left are kinds of things, headings of boxes and bits of sentences.',
      list([...unnamedWords(graph, text)].map(([word, at]) => `${word} ${at}`)),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function byType(graph: PlanGraph): string {
  const entities = [...graph.entities.values()];
  return table(
    ['type', 'entities'],
    ENTITY_TYPES.map((type) => [type, count(entities, (entity) => entity.type === type)]),
  );
}

function byRelation(graph: PlanGraph): string {
  const relations = [...graph.relations.values()];
  return table(
    ['relation', ...BASES],
    RELATION_TYPES.map((type) => [
      type,
      ...BASES.map((basis) =>
        count(relations, (relation) => relation.type === type && relation.basis === basis),
      ),
    ]),
  );
}

function byRule(graph: PlanGraph): string {
  const relations = [...graph.relations.values()];
  return table(
    ['rule', 'conclusions'],
    RULE_NAMES.map((rule) => [
      rule,
      count(relations, (relation) => relation.basis === 'derived' && relation.rule === rule),
    ]),
  );
}

function wishes({ entities, relations }: PlanGraph): string {
  const titles = [...entities.values()].flatMap((entity) => entity.titles ?? []);
  const intended = [...relations.values()].filter((relation) => relation.intended !== undefined);
  return table(
    ['what', 'stated or existing', 'derived or intended'],
    [
      [
        'relations that are wishes',
        ...BASES.map((basis) => count(intended, (relation) => relation.basis === basis)),
      ],
      [
        'titles',
        count(titles, (title) => title.intended === undefined),
        count(titles, (title) => title.intended !== undefined),
      ],
    ],
  );
}

function passing(graph: PlanGraph): string {
  const reasons = [...graph.passing.values()].flatMap((names) => [...names.values()]);
  const meant = [...graph.meant.values()].reduce((sum, names) => sum + names.size, 0);
  return table(
    ['why', 'names at places'],
    [
      ...PASSING_REASONS.map((why) => [why, count(reasons, (reason) => reason === why)]),
      ['inside a name, and meant all the same', String(meant)],
    ],
  );
}

/** The relations in which a reader supplied something, each with what. */
function supplied(graph: PlanGraph, text: PlanText): string {
  const name = (id: string): string => graph.entities.get(id)?.name ?? id;
  const rows = [...withoutPlace(graph, text)].map(({ id, type, from, to, mentions }) => [
    `${name(from)} ${type} ${name(to)}`,
    mentions.join(', '),
    graph.supplied.get(id) ?? '',
  ]);
  return [
    `${String(rows.length)}, each with what a reader supplied.`,
    table(['relation', 'where', 'supplied'], rows),
  ].join('\n\n');
}

/** For each piece of the document: what it names, what it names first, and what it states first. */
function bySection(graph: PlanGraph): string {
  const entities = [...graph.entities.values()].filter(({ type }) => type !== 'Section');
  const stated = [...graph.relations.values()].filter(
    ({ basis, type }) => basis === 'stated' && type !== 'APPEARS_IN',
  );
  const rows = [...graph.entities.values()].flatMap((section) => {
    if (section.type !== 'Section') {
      return [];
    }
    const own = new Set<string>(section.locators);
    const isHere = (at: Locator | undefined): boolean => at !== undefined && own.has(at);
    return [
      [
        section.name,
        count(entities, ({ mentions }) => mentions.some(isHere)),
        count(entities, ({ mentions }) => isHere(mentions[0])),
        count(stated, ({ mentions }: Relation) => isHere(mentions[0])),
      ],
    ];
  });
  return table(['piece', 'named', 'named first', 'relations stated first'], rows);
}

function silentParagraphs(graph: PlanGraph): string {
  return table(
    ['paragraph', 'why'],
    unnamedParagraphs(graph).map((at) => [at, graph.silent.get(at) ?? 'not said']),
  );
}

function withoutRelation(graph: PlanGraph): readonly Entity[] {
  const related = new Set<string>();
  for (const { type, from, to } of graph.relations.values()) {
    if (type !== 'APPEARS_IN') {
      related.add(from).add(to);
    }
  }
  return [...graph.entities.values()].filter(
    ({ id, type }) => type !== 'Section' && !related.has(id),
  );
}

function count<Item>(items: readonly Item[], test: (item: Item) => boolean): string {
  return String(items.filter(test).length);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function list(items: readonly string[]): string {
  return items.length === 0 ? 'None.' : items.join('; ');
}
