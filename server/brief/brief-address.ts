import type { Language } from '#server/domain/language.ts';
import { readable } from '#server/papers/readable-address.ts';
import type { EntityRef } from '#server/records/records.ts';

import { FIRST, NEED_SLOTS, refsIn, termsOf, type BriefQuestion } from './brief-question.ts';

/** Where the explorer shows the answer, as people read it; a browser takes it as it stands. */
export function briefAddress(
  { need, like, side, first }: BriefQuestion,
  origin: string,
  language: Language,
): string {
  const parts = [
    ...NEED_SLOTS.map((slot): Part => [slot, like === null ? refsIn(need, slot).map(textOf) : []]),
    ...(like === null ? termsOf(need) : []),
    ['like', like === null ? [] : [textOf(like)]] satisfies Part,
    ['side', side] satisfies Part,
    ['first', first === FIRST ? [] : [String(first)]] satisfies Part,
    ['lang', language === 'en' ? ['en'] : []] satisfies Part,
  ];
  const query = parts.flatMap(([name, texts]) =>
    texts.length === 0 ? [] : `${name}=${readable(joined(name, texts))}`,
  );
  return `${origin}/parks?${query.join('&')}`;
}

type Part = readonly [string, readonly string[]];

function textOf({ id, name }: EntityRef): string {
  return id ?? name ?? '';
}

// A single text is written as it stands; of a list, what parts it is escaped first.
function joined(name: string, texts: readonly string[]): string {
  const isList = name !== 'like';
  return texts
    .map((text) => (isList ? text.replaceAll(/[%,:]/g, encodeURIComponent) : text))
    .join(',');
}
