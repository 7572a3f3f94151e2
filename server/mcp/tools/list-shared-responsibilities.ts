import { z } from 'zod';

import { LanguageArgument, limitOf } from '#server/mcp/answers/arguments.ts';
import { Entity, EntityArgument, labelOf, refOf } from '#server/mcp/answers/entity.ts';
import { Fact, factLine, factOf, Relation } from '#server/mcp/answers/fact.ts';
import type { Asking } from '#server/mcp/asking.ts';
import { readDocument } from '#server/mcp/read-document.ts';
import { defineTool } from '#server/mcp/tool.ts';

const DOCUMENT = readDocument(new URL('./list-shared-responsibilities.graphql', import.meta.url));

const Told = z.object({
  sharedResponsibilities: z.array(
    z.object({
      departments: z.array(Entity),
      taskCount: z.number(),
      tasks: z.array(
        z.object({
          task: Entity.extend({ number: z.string() }),
          roles: z.array(z.object({ relation: Relation })),
        }),
      ),
    }),
  ),
});
type Told = z.infer<typeof Told>;

/** How many tasks of departments are told; the explorer has all. */
const MOST_TASKS = 12;

const Shared = z.object({
  departments: z.array(Entity),
  total: z.number().describe('how many tasks they share'),
  tasks: z.array(
    Entity.extend({
      number: z.string().describe('its number in the annex'),
      roles: z.array(Fact).describe('who leads it or takes part, and where the annex says so'),
    }),
  ),
  url: z.string(),
});
type Shared = z.infer<typeof Shared>;

export const listSharedResponsibilities = defineTool({
  name: 'list_shared_responsibilities',
  title: { zh: '哪些部门有共同任务', en: 'Which departments share tasks' },
  description:
    'Which tasks departments share, each with their roles. Two or more departments: the tasks that all of them have. One: the departments that it shares most with. None: the pairs that share most. Short names such as 发改委 are found with search_entities.',
  input: z.strictObject({
    departments: z.array(EntityArgument).max(5).default([]),
    limit: limitOf(3, 10),
    language: LanguageArgument,
  }),
  output: z.object({ groups: z.array(Shared) }),
  answer: async ({ departments, limit }, asking) => {
    const { sharedResponsibilities } = Told.parse(
      await asking.ask(DOCUMENT, { between: departments.map(refOf), first: limit }),
    );
    const groups = sharedResponsibilities.map((group) => sharedOf(group, asking));
    const lines = groups.flatMap((group) => textOf(group, asking));
    return {
      data: { groups },
      text: lines.length > 0 ? lines.join('\n') : asking.words.nothing,
    };
  },
});

function sharedOf(
  { departments, taskCount, tasks }: Told['sharedResponsibilities'][number],
  asking: Asking,
): Shared {
  const [one, other] = departments.map(({ id }) => id);
  return {
    departments,
    total: taskCount,
    tasks: tasks.slice(0, MOST_TASKS).map(({ task, roles }) => ({
      ...task,
      roles: roles.map(({ relation }) => factOf(relation, asking)),
    })),
    url: asking.addresses.page('/responsibilities', {
      view: 'shared',
      department: one ?? [],
      with: other ?? [],
    }),
  };
}

function textOf({ departments, total, tasks, url }: Shared, asking: Asking): readonly string[] {
  const { words } = asking;
  const names = departments.map((department) => labelOf(department, asking));
  return [
    words.shared(names, total),
    ...tasks.map(({ roles, ...task }) => {
      const told = roles.map((fact) => factLine(fact, asking)).join(words.semicolon);
      return `- ${task.number} ${labelOf(task, asking)}${words.colon}${told}`;
    }),
    ...(total > tasks.length ? [words.more(total - tasks.length)] : []),
    words.see(url),
  ];
}
