import { z } from 'zod';

import { Locator } from './locator.ts';

/** The plan's own words, by locator. Held in memory where it was given; never written anywhere. */
export type PlanText = ReadonlyMap<Locator, string>;

const TextLine = z.looseObject({ at: Locator, text: z.string() });

/** Reads the located form of a plan: a JSON object a line, with `at` and `text`. Throws where a line is none. */
export function parsePlanText(source: string): PlanText {
  const text = new Map<Locator, string>();
  for (const line of source.split('\n')) {
    if (line.trim() !== '') {
      const located = TextLine.parse(JSON.parse(line));
      text.set(located.at, located.text);
    }
  }
  return text;
}
