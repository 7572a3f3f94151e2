import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

interface Example {
  readonly query: string;
  /** The answer that is shown under it, shortened; null where none is. */
  readonly shown: unknown;
}

/** Every fenced query of the documentation, with the fenced answer that comes next. */
async function readExamples(): Promise<Example[]> {
  const text = await readFile(new URL('../../docs/api.md', import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
    ([, language = '', body = '']) => ({ language, body }),
  );
  return blocks.flatMap(({ language, body }, index) => {
    const next = blocks[index + 1];
    const shown: unknown = next?.language === 'json' ? JSON.parse(next.body) : null;
    return language === 'graphql' ? [{ query: body, shown }] : [];
  });
}

/** Ends a list, or a text, that goes on. */
const MORE = '…';

const Fields = z.record(z.string(), z.unknown());

/** Of an answer, what is shown of it: equal to what is shown exactly where that is true. */
function shorten(answer: unknown, shown: unknown): unknown {
  if (Array.isArray(answer) && Array.isArray(shown)) {
    return shortenList(answer, shown);
  }
  const fields = Fields.safeParse(answer);
  const wanted = Fields.safeParse(shown);
  if (fields.success && wanted.success) {
    return Object.fromEntries(
      Object.entries(wanted.data).map(([key, value]) => [key, shorten(fields.data[key], value)]),
    );
  }
  return shortenLeaf(answer, shown);
}

function shortenLeaf(answer: unknown, shown: unknown): unknown {
  if (typeof answer === 'number' && typeof shown === 'number') {
    const [, decimals = ''] = String(shown).split('.');
    return Number(answer.toFixed(decimals.length));
  }
  const begins = typeof shown === 'string' && shown.endsWith(MORE) ? shown.slice(0, -1) : null;
  return begins !== null && typeof answer === 'string' && answer.startsWith(begins)
    ? shown
    : answer;
}

function shortenList(answer: readonly unknown[], shown: readonly unknown[]): unknown[] {
  if (shown.at(-1) !== MORE) {
    return answer.map((item, index) => shorten(item, shown[index]));
  }
  const told = shown.length - 1;
  const items = answer.slice(0, told).map((item, index) => shorten(item, shown[index]));
  return answer.length > told ? [...items, MORE] : items;
}

const EXAMPLES = await readExamples();

test('docs/api.md shows each of the seven questions with its answer', async () => {
  const text = await readFile(new URL('../../docs/api.md', import.meta.url), 'utf8');
  expect(text.match(/^\*\*Q\d\./gm)).toHaveLength(7);
  expect(EXAMPLES.filter(({ shown }) => shown !== null).length).toBeGreaterThanOrEqual(7);
});

test.each(EXAMPLES)('what docs/api.md shows is what comes: $query', async ({ query, shown }) => {
  const answer = z.json().parse(await atlas.ask(query));
  // The documentation is of a server as npm start starts it.
  const text = JSON.stringify(answer).replaceAll('http://atlas', 'http://localhost:4000');
  expect(shown === null ? null : shorten(JSON.parse(text), shown)).toStrictEqual(shown);
});
