import { UnfitArgumentError } from '#server/domain/errors.ts';
import { dayOf, type PaperDate } from '#server/domain/paper-date.ts';
import { refOf, refuseUnknown } from '#server/papers/parameters.ts';
import { EntityFilter } from '#server/questions/entities/entity-filter.ts';

import { CHANGE_KINDS, type ChangeKind } from './compare-records.ts';

/** Which changes are meant, as the page of changes has it in its address. */
export interface ChangesAsked {
  readonly since: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Only these; null: of every kind. */
  readonly kinds: readonly ChangeKind[] | null;
  readonly where: EntityFilter;
}

const KNOWN: ReadonlySet<string> = new Set([
  ...['since', 'from', 'to', 'kind', 'department', 'within', 'cluster', 'stage'],
]);

/**
 * Reads `since=2025-06&kind=SLIPPED&within=湛江市`; where neither since nor to is given, since the year began. Throws BAD_ARGUMENT for what
 * is unknown.
 */
export function readChangesQuestion(parameters: URLSearchParams): ChangesAsked {
  refuseUnknown(parameters, KNOWN);
  const text = (name: string): string | null => {
    const given = parameters.get(name)?.trim() ?? '';
    return given === '' ? null : given;
  };
  const ref = (name: string): object | null => {
    const given = text(name);
    return given === null ? null : refOf(given);
  };
  const to = text('to');
  const kinds = listIn(text('kind')).map(kindCalled);
  const stages = listIn(text('stage'));
  return {
    since: text('since') ?? (to === null ? sinceThisYear() : null),
    from: text('from'),
    to,
    kinds: kinds.length === 0 ? null : kinds,
    where: EntityFilter.parse({
      department: ref('department'),
      within: ref('within'),
      cluster: ref('cluster'),
      stages: stages.length === 0 ? null : stages,
    }),
  };
}

/** What is said after the last day of last year is said this year. */
export function sinceThisYear(now: Date = new Date()): PaperDate {
  const [year] = dayOf(now).split('-');
  return `${String(Number(year) - 1)}-12-31`;
}

function listIn(text: string | null): readonly string[] {
  return (text ?? '').split(',').filter((one) => one !== '');
}

function kindCalled(name: string): ChangeKind {
  const kind = CHANGE_KINDS.find((one) => one === name);
  if (kind === undefined) {
    const known = CHANGE_KINDS.join(', ');
    throw new UnfitArgumentError('kind', name, {
      zh: `没有这一类，可用的有：${known}。`,
      en: `there is no such kind; there are ${known}.`,
    });
  }
  return kind;
}
