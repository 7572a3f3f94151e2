import { UnfitArgumentError } from '#server/domain/errors.ts';
import type { EntityRef } from '#server/records/records.ts';

/** What else a page's address may hold: how it is shown, which a paper does not follow. */
const OF_A_PAGE: ReadonlySet<string> = new Set(['view', 'selected', 'hide', 'list', 'lang']);

/** Throws BAD_ARGUMENT for a parameter that is none of these. */
export function refuseUnknown(parameters: URLSearchParams, known: ReadonlySet<string>): void {
  for (const [name, value] of parameters) {
    if (!known.has(name) && !OF_A_PAGE.has(name)) {
      const names = [...known].join(', ');
      throw new UnfitArgumentError(name, value, {
        zh: `没有这个参数，可用的有：${names}。`,
        en: `there is none. There are ${names}.`,
      });
    }
  }
}

/** What is asked about, as the parameter `of` has it. Throws BAD_ARGUMENT where it is missing. */
export function subjectIn(parameters: URLSearchParams): EntityRef {
  const of = parameters.get('of')?.trim() ?? '';
  if (of === '') {
    throw new UnfitArgumentError('of', '', {
      zh: '请给出条目的编号或名称。',
      en: 'give the id or the name of what it is about.',
    });
  }
  return refOf(of);
}

/** Ids are ASCII slugs, so that any other text is a name. */
export function refOf(text: string): EntityRef {
  return /^[a-z0-9][a-z0-9.-]*$/.test(text) ? { id: text } : { name: text };
}
