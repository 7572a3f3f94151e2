import type { Language } from '#server/domain/language.ts';

import { readName } from '#server/records/names.ts';
import type { BriefAnswer } from './told-park.ts';
import { BRIEF_WORDS } from './words.ts';

interface Told {
  /** How many are told in full. */
  readonly told: number;
  readonly isPicked: boolean;
  /** Whether a need was asked for, of which a park may have all; what is like a thing has never all of it. */
  readonly isNeed: boolean;
}

/** How many parks there are, how many are told, and how many have all that is needed; where none has, what is missed most. */
export function summarize(
  answer: BriefAnswer,
  { told, isPicked, isNeed }: Told,
  language: Language,
): string {
  const words = BRIEF_WORDS[language];
  const { parks, total } = answer;
  const note = answer.note ?? '';
  if (total === 0) {
    return parks.length === 0 ? note : `${note}${words.near(parks.length)}`;
  }
  const whole = isNeed ? wholeOf(answer, language) : '';
  return [`${words.count(total)}${words.told(told, isPicked)}${whole}`, note]
    .filter((one) => one !== '')
    .join(words.gap);
}

function wholeOf({ parks }: BriefAnswer, language: Language): string {
  const words = BRIEF_WORDS[language];
  const whole = parks.filter(({ unmet, unmetKinds }) => unmet.length + unmetKinds.length === 0);
  const unmet = parks.flatMap((park) => park.unmet);
  const lackingOf = (id: string): number => unmet.filter((one) => one.id === id).length;
  const [missed] = unmet.toSorted((one, other) => lackingOf(other.id) - lackingOf(one.id));
  return whole.length > 0 || missed === undefined
    ? words.whole(whole.length)
    : words.wholeNone(readName(missed, language), lackingOf(missed.id), parks.length);
}
