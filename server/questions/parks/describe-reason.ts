import { z } from 'zod';

import type { Words } from '#server/domain/language.ts';
import { shortNames } from '#server/domain/short-names.ts';
import { nameWords } from '#server/records/names.ts';
import type { EntityRecord } from '#server/records/record.ts';

import type { Reason } from './rank-parks.ts';
import { describeHit, describeMore, describeSign, type IndustrySign } from './reasons.ts';

/** An entity that a reason is about, by its id. */
export type EntityOf = (id: string) => EntityRecord;

const Called = z.looseObject({
  aliases: z.array(z.string()).default([]),
  everydayWords: z.array(z.string()).nullish(),
});

/** A reason of a park in words. asked: what was asked for, as it was written, where that is an everyday word. */
export function describeReason(
  { want: { feature, asked }, hit: { want, park, cause, further }, isFurther }: Reason,
  entityOf: EntityOf,
): Words {
  const wanted = nameWords(entityOf(want));
  if (isFurther) {
    return describeMore(further?.signs ?? [], wanted);
  }
  if ('kind' in cause) {
    return describeHit(feature, cause.kind, wanted);
  }
  const near = entityOf(cause.near);
  const word = wordIn(entityOf(park), near, cause.sign, asked);
  return describeSign(cause.sign, cause.nearness, { near: word, wanted });
}

/** The word for an industry that stands in a park's name, where that is the reason: it is in Chinese in any language; else the industry's name. */
function wordIn(
  park: EntityRecord,
  industry: EntityRecord,
  sign: IndustrySign,
  asked: string | null,
): Words {
  if (sign !== 'asked' && sign !== 'named' && sign !== 'called') {
    return nameWords(industry);
  }
  const { name } = industry;
  if (sign === 'asked') {
    return quoted(asked ?? name);
  }
  const { aliases, everydayWords } = Called.parse(industry);
  const words = sign === 'named' ? shortNames({ name, aliases }) : (everydayWords ?? []);
  const names = [park.name, ...Called.parse(park).aliases].join('\n');
  return quoted(words.filter((word) => names.includes(word)).toSorted(byLength)[0] ?? name);
}

function quoted(word: string): Words {
  return { zh: word, en: `“${word}”` };
}

function byLength(one: string, other: string): number {
  return one.length - other.length;
}
