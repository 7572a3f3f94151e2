import { isEntityType } from '#client/shared/api/entity-types.ts';
import type { TraceQuestion } from '#client/shared/queries/trace.ts';
import { isAt, listOf, setList, setText, textOf } from '#client/shared/routing/address-parts.ts';

/** The walks from an entity to what it feeds, or from what feeds it. */
export interface TracePlace {
  readonly kind: 'trace';
  readonly question: TraceQuestion;
  /** The end, by id or name, that the reader asks about most; null: the one reached most strongly. */
  readonly to: string | null;
  /** Which walk the sentence tells, the strongest being 0; null: the strongest to that end. */
  readonly walk: number | null;
}

export function parseTracePlace(pathname: string, parameters: URLSearchParams): TracePlace | null {
  const from = textOf(parameters, 'from');
  return !isAt(pathname, 'trace') || from === null
    ? null
    : {
        kind: 'trace',
        question: {
          from,
          direction: parameters.get('direction') === 'UPSTREAM' ? 'UPSTREAM' : 'DOWNSTREAM',
          until: listOf(parameters, 'until').filter(isEntityType),
        },
        to: textOf(parameters, 'to'),
        walk: parseWalk(parameters),
      };
}

export function printTracePlace(place: TracePlace, parameters: URLSearchParams): string {
  setText(parameters, 'from', place.question.from);
  setList(parameters, 'direction', place.question.direction === 'UPSTREAM' ? ['UPSTREAM'] : []);
  setList(parameters, 'until', place.question.until);
  setText(parameters, 'to', place.to);
  printWalk(place.walk, parameters);
  return '/trace';
}

/** Which walk is told; readers count from one. */
export function parseWalk(parameters: URLSearchParams): number | null {
  const walk = Number(parameters.get('walk') ?? '0');
  return Number.isInteger(walk) && walk > 0 ? walk - 1 : null;
}

export function printWalk(walk: number | null, parameters: URLSearchParams): void {
  setText(parameters, 'walk', walk === null ? null : String(walk + 1));
}
