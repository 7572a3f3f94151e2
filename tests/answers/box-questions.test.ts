import { expect, test } from 'vitest';
import { z } from 'zod';

import '#client/pages/registry.ts';
import { variablesOf } from '#client/search/questions/graphql-of.ts';
import type { Question } from '#client/search/questions/question.ts';
import { QUESTIONS } from '#client/search/questions/questions.ts';
import { openAtlas } from '#tests/testkit/atlas.ts';
import { filledBy } from '#tests/testkit/presentation.ts';

const atlas = openAtlas();

const Data = z.record(z.string(), z.unknown());

function asked(question: Question): Promise<unknown> {
  const filled = filledBy(question.id);
  return atlas.ask(question.asks, variablesOf({ question, filled }));
}

function holdsSomething(value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.length > 0;
  }
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsSomething);
}

test.each(QUESTIONS)(
  'what the search box asks by $id is answered, and not with nothing, for the plan’s example',
  async (question) => {
    const fields = Object.entries(Data.parse(await asked(question)));
    expect(fields).not.toHaveLength(0);
    for (const [field, answer] of fields) {
      expect({ field, holdsSomething: holdsSomething(answer) }).toStrictEqual({
        field,
        holdsSomething: true,
      });
    }
  },
);
