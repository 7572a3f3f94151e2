import { z } from 'zod';

import { Locator } from './locator.ts';
import { splitPlanText } from './split-plan-text.ts';

/** The plan's own words, by locator. Held in memory where it was given; never written anywhere. */
export type PlanText = ReadonlyMap<Locator, string>;

const TextLine = z.looseObject({ at: Locator, text: z.string() });
type TextLine = z.infer<typeof TextLine>;

/**
 * Reads a plan's text in either form: located, a JSON object a line with `at` and `text`, or the document itself as plain
 * text. Throws where it is neither, or where two pieces would bear one locator.
 */
export function parsePlanText(source: string): PlanText {
  const entries = source.trimStart().startsWith('{')
    ? parseLocatedText(source)
    : splitPlanText(source);
  if (entries.length === 0) {
    throw new Error(
      'it is neither JSON Lines with at and text nor the text of a plan, in which a line begins with 第一章',
    );
  }
  const text = new Map<Locator, string>();
  for (const entry of entries) {
    if (text.has(entry.at)) {
      throw new Error(`two pieces of it bear the locator ${entry.at}`);
    }
    text.set(entry.at, entry.text);
  }
  return text;
}

function parseLocatedText(source: string): readonly TextLine[] {
  return source.split('\n').flatMap((line, index) => {
    if (line.trim() === '') {
      return [];
    }
    try {
      return [TextLine.parse(JSON.parse(line.trim()))];
    } catch (cause) {
      throw new Error(`line ${String(index + 1)} is no JSON object with at (a locator) and text`, {
        cause,
      });
    }
  });
}
