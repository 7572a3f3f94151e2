import { z } from 'zod';

import { LanguageArgument, limitOf } from '#server/mcp/answers/arguments.ts';
import { EntityArgument, labelOf, typeWord } from '#server/mcp/answers/entity.ts';
import { walkLine } from '#server/mcp/answers/walk.ts';
import type { Asking } from '#server/mcp/asking.ts';
import { defineTool } from '#server/mcp/tool.ts';

import { DelayFacts, delayFacts } from './delay-facts.ts';

export const assessDelay = defineTool({
  name: 'assess_delay',
  title: { zh: '如果它推迟', en: 'If it is late' },
  description:
    'What a delay of a project or any other entity bears on: what depends or relies on it and would wait, the programmes, industries and clusters that it feeds, and the departments to inform, with the task that makes each concerned. Every step has its place in the plan.',
  input: z.strictObject({
    entity: EntityArgument,
    limit: limitOf(5, 20).describe('how many of each list'),
    language: LanguageArgument,
  }),
  output: DelayFacts,
  answer: async ({ entity, limit }, asking) => {
    const data = await delayFacts(entity, limit, asking);
    return { data, text: textOf(data, asking) };
  },
});

function textOf(facts: DelayFacts, asking: Asking): string {
  const { of, dependents, fed, departments, truncated, url } = facts;
  const { words } = asking;
  return [
    labelOf(of, asking),
    words.dependents(dependents.total),
    ...dependents.first.map((walk) => walkLine(walk, asking)),
    ...fed.flatMap(({ type, total, first }) => [
      words.fed(typeWord(type, asking), total),
      ...first.map((walk) => walkLine(walk, asking)),
    ]),
    words.inform(departments.length),
    ...departments.map((informed) => {
      const { department, role, because } = informed;
      const { task, evidence } = because;
      const why =
        role === 'waiting' ? words.waiting(labelOf(informed.for, asking)) : words.roles[role];
      return `- ${labelOf(department, asking)} · ${why} · ${task.number} ${labelOf(task, asking)}${words.evidence(evidence)}`;
    }),
    ...(truncated ? [words.truncated] : []),
    words.see(url),
  ].join('\n');
}
