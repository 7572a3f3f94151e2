import type { Locator } from '#server/domain/locator.ts';
import type { PlanGraph } from '#server/domain/plan.ts';

/** Where a reader has not said why a paragraph names nothing, or has said it of one that names something. */
export function silenceFaults(graph: PlanGraph): readonly string[] {
  const unnamed = unnamedParagraphs(graph);
  return [
    ...unnamed
      .filter((at) => !graph.silent.has(at))
      .map((at) => `${at}: no entity cites this paragraph, and no line says that it names nothing`),
    ...[...graph.silent.keys()]
      .filter((at) => !unnamed.includes(at))
      .map((at) => `${at}: a line says that it names nothing, and an entity cites it`),
  ];
}

/** The paragraphs that no entity cites, in the plan's order. */
export function unnamedParagraphs(graph: PlanGraph): readonly Locator[] {
  const named = new Set<Locator>();
  const paragraphs: Locator[] = [];
  for (const entity of graph.entities.values()) {
    if (entity.type === 'Section') {
      paragraphs.push(...entity.locators.filter((at) => at.includes('¶')));
    } else {
      entity.mentions.forEach((at) => named.add(at));
    }
  }
  return paragraphs.filter((at) => !named.has(at));
}
