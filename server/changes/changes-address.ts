import type { Language } from '#server/domain/language.ts';
import { readable } from '#server/papers/readable-address.ts';
import type { EntityRef } from '#server/records/records.ts';

import type { ChangesAsked } from './changes-question.ts';

/** Where the explorer shows these changes, after the server's own address, as people read it. */
export function changesAddress(asked: ChangesAsked, language: Language): string {
  return `/changes?${parametersOf(asked, language).join('&')}`;
}

/** The same as a feed. */
export function feedAddress(asked: ChangesAsked, language: Language): string {
  return `/changes.atom?${parametersOf(asked, language).join('&')}`;
}

function parametersOf(
  { since, from, to, kinds, where }: ChangesAsked,
  language: Language,
): readonly string[] {
  const { department, within, cluster, stages } = where;
  const named = {
    ...{ since, from, to, kind: kinds?.join(',') },
    ...{ department: textOf(department), within: textOf(within), cluster: textOf(cluster) },
    ...{ stage: stages?.join(','), lang: language === 'en' ? 'en' : null },
  };
  return Object.entries(named).flatMap(([name, value]) =>
    value == null ? [] : [`${name}=${readable(value)}`],
  );
}

function textOf(ref: EntityRef | null): string | null {
  return ref?.id ?? ref?.name ?? null;
}
