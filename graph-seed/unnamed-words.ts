import type { Locator } from '#server/domain/locator.ts';
import { nameKey } from '#server/domain/name-key.ts';
import type { PlanGraph } from '#server/domain/plan.ts';
import type { PlanText } from '#server/domain/plan-text.ts';

/** How names of the things that a plan lists end. */
const ENDINGS = [
  ...['工程', '项目', '园区', '产业园', '基地', '集群', '平台', '中心', '实验室', '公司'],
  ...['港区', '码头', '站', '铁路', '高速公路', '高速', '高铁', '大道', '机场', '水库'],
  ...['学校', '学院', '大学', '医院', '保护区'],
];
const CANDIDATE = new RegExp(
  `[\\p{Script=Han}\\p{L}\\p{N}()·+-]{2,14}?(?:${ENDINGS.join('|')})`,
  'gu',
);

/** Words that end like a name and stand in no name of the graph, each with where it is met first. */
export function unnamedWords(graph: PlanGraph, text: PlanText): ReadonlyMap<string, Locator> {
  const names = [...graph.entities.values()]
    .filter(({ type }) => type !== 'Section')
    .flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey))
    .sort((a, b) => b.length - a.length);
  const found = new Map<string, Locator>();
  for (const [at, passage] of text) {
    const rest = names.reduce((left, name) => left.replaceAll(name, '。'), nameKey(passage));
    for (const [word] of rest.matchAll(CANDIDATE)) {
      if (!found.has(word)) {
        found.set(word, at);
      }
    }
  }
  return found;
}
