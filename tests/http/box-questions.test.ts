import { expect, test } from 'vitest';

import { variablesOf } from '#client/panels/search/questions/graphql-of.ts';
import type { Question } from '#client/panels/search/questions/question.ts';
import { QUESTIONS } from '#client/panels/search/questions/questions.ts';
import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

function asked(question: Question): Promise<unknown> {
  const filled = Object.fromEntries(
    Object.entries(question.slots).map(([slot, { example }]) => [
      slot,
      { ref: example, name: example },
    ]),
  );
  return atlas.ask(question.asks, variablesOf({ question, filled }));
}

function holdsSomething(value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.length > 0;
  }
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsSomething);
}

test.each(QUESTIONS)(
  'what the search box asks by $id is answered, and not with nothing, for its example',
  async (question) => {
    const data = await asked(question);
    expect(typeof data === 'object' && data !== null ? Object.entries(data) : []).not.toHaveLength(
      0,
    );
    for (const [field, answer] of Object.entries({ ...Object(data) })) {
      expect({ field, holdsSomething: holdsSomething(answer) }).toStrictEqual({
        field,
        holdsSomething: true,
      });
    }
  },
);
