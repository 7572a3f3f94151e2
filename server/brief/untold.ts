import type { AtlasContext } from '#server/context.ts';
import type { Language } from '#server/domain/language.ts';

import { readName } from '#server/records/names.ts';
import type { ToldPark } from './told-park.ts';
import { BRIEF_WORDS } from './words.ts';

/**
 * What is needed and not found of these parks, and how far it was looked for; then what no brief tells. Where the plan names both in one
 * place, that is told of the park and is no silence.
 */
export function untoldOf(
  { language, planTexts }: AtlasContext,
  parks: readonly ToldPark[],
): readonly string[] {
  const words = BRIEF_WORDS[language];
  return [
    ...silencesOf(parks, 'NOT_IN_PLAN', language),
    ...silencesOf(parks, 'NOT_IN_GRAPH', language),
    words.untoldAlways,
    ...(planTexts.size === 0 ? [words.untoldText] : []),
  ];
}

// Parks that lack the same things stand in one sentence.
function silencesOf(
  parks: readonly ToldPark[],
  kind: 'NOT_IN_PLAN' | 'NOT_IN_GRAPH',
  language: Language,
): readonly string[] {
  const lacking = new Map<
    string,
    { readonly wants: readonly string[]; readonly parks: string[] }
  >();
  for (const { park, absences } of parks) {
    const wants = absences
      .filter(({ absence }) => absence === kind)
      .map(({ of }) => readName(of, language));
    const alike = lacking.get(JSON.stringify(wants)) ?? { wants, parks: [] };
    alike.parks.push(readName(park, language));
    lacking.set(JSON.stringify(wants), alike);
  }
  return [...lacking.values()]
    .filter(({ wants }) => wants.length > 0)
    .map(({ wants, parks: names }) =>
      BRIEF_WORDS[language].untoldOf(wants, names, kind === 'NOT_IN_PLAN'),
    );
}
