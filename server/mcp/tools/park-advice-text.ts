import { labelOf } from '#server/mcp/answers/entity.ts';
import type { Asking } from '#server/mcp/asking.ts';

import type { Park, ParkAdvice } from './park-advice.ts';

/** What is told of parks, as text. */
export function parkAdviceText(advice: ParkAdvice, asking: Asking): string {
  const { total, note, understood, parks, nearest, cautions, url } = advice;
  const { words } = asking;
  return [
    ...understood.map(({ asked, entities }) => {
      const names = entities.slice(0, 5).map((entity) => labelOf(entity, asking));
      return names.length > 0 ? words.understood(asked, names) : words.notUnderstood(asked);
    }),
    words.parks(total),
    ...(note === null ? [] : [note]),
    ...parks.flatMap((park) => parkLines(park, asking)),
    ...(nearest.length === 0 ? [] : [words.nearest]),
    ...nearest.flatMap((park) => parkLines(park, asking)),
    ...cautions.map(
      ({ description, at }) => `${words.forAll}${words.colon}${description}${placed(at, asking)}`,
    ),
    words.see(url),
  ].join('\n');
}

function parkLines(told: Park, asking: Asking): readonly string[] {
  const { rank, is_tied, score, park, at, reasons, cautions, absences, ahead } = told;
  const { words } = asking;
  const why = (label: string, text: string): string => `  ${label}${words.colon}${text}`;
  return [
    `- ${labelOf(park, asking)} · ${words.park(rank, is_tied, score)}${placed(at, asking)} ${park.url}`,
    ...reasons.map(({ description, evidence }) => {
      const facts = evidence.map((fact) => words.evidence(fact)).join('');
      return why(words.for, description + facts);
    }),
    ...cautions.map((one) => why(words.against, one.description + placed(one.at, asking))),
    ...absences.map((one) => why(words.absent, one.description + placed(one.at, asking))),
    ...(ahead === null ? [] : [`  ${ahead}`]),
  ];
}

function placed(at: readonly string[], { words }: Asking): string {
  return at.length === 0 ? '' : words.at(at);
}
