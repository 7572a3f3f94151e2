import { z } from 'zod';

import { LanguageArgument, limitOf } from '#server/mcp/answers/arguments.ts';
import { Duty, dutyLine, dutyOf, Responsibility } from '#server/mcp/answers/duty.ts';
import { Entity, EntityArgument, labelOf, refOf } from '#server/mcp/answers/entity.ts';
import { readDocument } from '#server/mcp/read-document.ts';
import { defineTool } from '#server/mcp/tool.ts';

const DOCUMENT = readDocument(new URL('./list-responsibilities.graphql', import.meta.url));

const Told = z.object({
  responsibilitiesOf: z.tuple([
    z.object({ of: Entity, responsibilities: z.array(Responsibility) }),
  ]),
});

export const listResponsibilities = defineTool({
  name: 'list_responsibilities',
  title: { zh: '由谁负责', en: 'Who answers for it' },
  description:
    'Which departments answer for an entity, through which task of the annex, and whether they lead it (牵头) or take part (参加). Of a department: its own tasks. None where no task covers it. Leads come first.',
  input: z.strictObject({
    entity: EntityArgument,
    limit: limitOf(20, 60),
    language: LanguageArgument,
  }),
  output: z.object({ of: Entity, total: z.number(), responsibilities: z.array(Duty) }),
  answer: async ({ entity, limit }, asking) => {
    const {
      responsibilitiesOf: [{ of, responsibilities }],
    } = Told.parse(await asking.ask(DOCUMENT, { of: refOf(entity) }));
    const total = responsibilities.length;
    const duties = responsibilities.slice(0, limit).map((one) => dutyOf(one, asking));
    const { words } = asking;
    return {
      data: { of, total, responsibilities: duties },
      text: [
        labelOf(of, asking) + words.colon + (total === 0 ? words.nobody : words.found(total)),
        ...duties.map((duty) => dutyLine(duty, asking)),
        words.see(of.url),
      ].join('\n'),
    };
  },
});
