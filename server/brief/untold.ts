import type { AtlasContext } from '#server/context.ts';
import { appendTo } from '#server/domain/lists.ts';

import { readName } from './names.ts';
import type { ToldPark } from './told-park.ts';
import { BRIEF_WORDS } from './words.ts';

/**
 * Of each thing that is needed the parks of which nothing is found, and how far it was looked for; then what no brief tells. Where the plan
 * names both in one place, that is told of the park and is no silence.
 */
export function untoldOf(
  { language, planTexts }: AtlasContext,
  parks: readonly ToldPark[],
): readonly string[] {
  const words = BRIEF_WORDS[language];
  const silent = {
    NOT_IN_PLAN: new Map<string, string[]>(),
    NOT_IN_GRAPH: new Map<string, string[]>(),
  };
  for (const { park, absences } of parks) {
    for (const { of, absence } of absences) {
      if (absence !== 'NAMED_TOGETHER') {
        appendTo(silent[absence], readName(of, language), readName(park, language));
      }
    }
  }
  return [
    ...Array.from(silent.NOT_IN_PLAN, ([want, names]) => words.untoldOf(want, names, true)),
    ...Array.from(silent.NOT_IN_GRAPH, ([want, names]) => words.untoldOf(want, names, false)),
    words.untoldAlways,
    ...(planTexts.size === 0 ? [words.untoldText] : []),
  ];
}
