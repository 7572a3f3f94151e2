import type { Language } from '#server/domain/language.ts';

import { readName } from './names.ts';
import type { ToldPark } from './told-park.ts';
import { BRIEF_WORDS } from './words.ts';

interface Found {
  readonly found: readonly ToldPark[];
  /** How many are told in full. */
  readonly told: number;
  readonly isPicked: boolean;
  /** Whether a need was asked for, of which a park may have all; what is like a thing has never all of it. */
  readonly isNeed: boolean;
}

/** As many as an answer ranks: there may be more. */
const MOST_PARKS = 100;

/** How many parks there are, how many are told, and how many have all that is needed; where none has, what is missed most. */
export function summarize({ found, told, isPicked, isNeed }: Found, language: Language): string {
  const words = BRIEF_WORDS[language];
  if (found.length === 0) {
    return words.none;
  }
  const count = words.count(found.length, found.length === MOST_PARKS);
  return `${count}${words.told(told, isPicked)}${isNeed ? wholeOf(found, language) : ''}`;
}

function wholeOf(found: readonly ToldPark[], language: Language): string {
  const words = BRIEF_WORDS[language];
  const whole = found.filter(({ unmet }) => unmet.length === 0).length;
  const unmet = found.flatMap((park) => park.unmet);
  const lackingOf = (id: string): number => unmet.filter((one) => one.id === id).length;
  const [missed] = unmet.toSorted((one, other) => lackingOf(other.id) - lackingOf(one.id));
  return whole > 0 || missed === undefined
    ? words.whole(whole)
    : words.wholeNone(readName(missed, language), lackingOf(missed.id), found.length);
}
