import { buildGraph } from '#graph-seed/build-graph.ts';
import { parseSeedLine, type Seed } from '#graph-seed/read-seed.ts';
import type { SeedLine } from '#graph-seed/seed-line.ts';
import { SeedInvalidError, type SeedFault } from '#server/domain/startup-errors.ts';
import type { PlanGraph } from '#server/domain/plan.ts';

const MANIFEST: Seed['manifest'] = {
  id: 'test-plan',
  title: '试验规划',
  shortTitle: '试验',
  issuer: '试验',
  period: '2023—2030',
  licence: 'CC BY 4.0',
  idPrefixes: ['zm-', 'gd-'],
};

/** A chapter with two paragraphs, a section with a box of one item, and the annex with a task of the section's name. */
const OUTLINE = [
  { section: 'chapter', at: '4', heading: '产业', paragraphs: ['4¶1', '4¶2'] },
  {
    section: 'section',
    at: '4.2',
    heading: '支柱产业',
    paragraphs: ['4.2¶1', '4.2¶3'],
    parent: '4',
  },
  { section: 'box', at: '专栏6', heading: '重点项目', paragraphs: [], belongsTo: '4.2' },
  {
    section: 'boxItem',
    at: '专栏6.1',
    heading: '钢铁制造业',
    paragraphs: ['专栏6.1¶1', '专栏6.1¶1'],
    parent: '专栏6',
  },
  { section: 'annex', at: '附件', heading: '附件', paragraphs: [] },
  { section: 'annexGroup', at: '附件2', heading: '产业', paragraphs: [], parent: '附件' },
  {
    section: 'annexTask',
    at: '附件2.2',
    heading: '支柱产业',
    paragraphs: ['附件2.2¶1', '附件2.2¶1'],
    parent: '附件2',
  },
];

/** A seed of these lines on top of the smallest outline; a line may be malformed on purpose. */
export function seedOf(...lines: readonly object[]): Seed {
  return {
    folder: MANIFEST.id,
    manifest: MANIFEST,
    presentation: null,
    lines: [...OUTLINE, ...lines].map((line, index): SeedLine => {
      const parsed = parseSeedLine(JSON.stringify(line));
      if ('fault' in parsed) {
        throw new Error(`${JSON.stringify(line)} ${parsed.fault}`);
      }
      return { ...parsed, file: 'test.jsonl', line: index - OUTLINE.length + 1 };
    }),
  };
}

/** The graph of the smallest plan that shows what a test is about. */
export function planOf(...lines: readonly object[]): PlanGraph {
  return buildGraph(seedOf(...lines));
}

/** What is wrong with a seed of these lines; empty where nothing is. */
export function seedFaultsOf(...lines: readonly object[]): readonly SeedFault[] {
  return faultsOf(seedOf(...lines));
}

/** What is wrong with a seed; empty where nothing is. */
export function faultsOf(seed: Seed): readonly SeedFault[] {
  try {
    buildGraph(seed);
  } catch (error) {
    if (error instanceof SeedInvalidError) {
      return error.facts.faults;
    }
    throw error;
  }
  return [];
}

/** A relation of a graph by the names of its ends; undefined where it is not there. */
export function relationOf(graph: PlanGraph, from: string, type: string, to: string) {
  const name = (id: string): string | undefined => graph.entities.get(id)?.name;
  return [...graph.relations.values()].find(
    (relation) =>
      relation.type === type && name(relation.from) === from && name(relation.to) === to,
  );
}

/** What a relation rests on, as "from TYPE to" by names. */
export function groundsOf(graph: PlanGraph, from: string, type: string, to: string): string[] {
  const relation = relationOf(graph, from, type, to);
  if (relation?.basis !== 'derived') {
    throw new Error(`${from} ${type} ${to} is not derived`);
  }
  return relation.restsOn.map((id) => {
    const ground = graph.relations.get(id);
    const name = (end: string | undefined): string => graph.entities.get(end ?? '')?.name ?? '?';
    return `${name(ground?.from)} ${ground?.type ?? '?'} ${name(ground?.to)}`;
  });
}
