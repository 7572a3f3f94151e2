import type { Asking } from '#server/mcp/asking.ts';
import { dutyLine } from '#server/mcp/answers/duty.ts';
import { labelOf, typeWord } from '#server/mcp/answers/entity.ts';
import { factLine } from '#server/mcp/answers/fact.ts';
import type { EntityFacts } from './entity-facts.ts';

/** What is told of an entity, as text. */
export function entityText(facts: EntityFacts, asking: Asking): string {
  const { entity, mentions, relations, responsibilities } = facts;
  const { words } = asking;
  const { total, first } = responsibilities;
  return [
    `${labelOf(entity, asking)} · ${typeWord(entity.type, asking)} · ${entity.id}`,
    `${words.mentions(mentions.total)}${words.at(mentions.at)}`,
    ...ownLines(facts, asking),
    ...relations.flatMap((group) => [
      ...group.first.map((fact) => `- ${factLine(fact, asking)}`),
      ...moreOf(group.total - group.first.length, asking),
    ]),
    ...(total === 0 ? [] : [words.duties + words.colon]),
    ...first.map((duty) => dutyLine(duty, asking)),
    ...moreOf(total - first.length, asking),
    words.see(entity.url),
  ].join('\n');
}

function moreOf(left: number, { words }: Asking): readonly string[] {
  return left > 0 ? [`  ${words.more(left)}`] : [];
}

function ownLines(facts: EntityFacts, { words }: Asking): readonly string[] {
  const { aliases, titles, stage, amounts, figure } = facts;
  const titled = titles.map(
    ({ name, at, intended_word }) =>
      `${name}${intended_word === null ? '' : words.intendedTitle(intended_word)}${words.at([at])}`,
  );
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [words.aliases, aliases],
    [words.titles, titled],
    [words.stage, stage === null ? [] : [`${stage.word ?? stage.stage}${words.at([stage.at])}`]],
    [words.amounts, amounts.map(({ text, what }) => `${what ?? ''}${text}`)],
    [words.figure, figure === null ? [] : [figureText(figure, words)]],
  ];
  return lines.flatMap(([label, texts]) =>
    texts.length === 0 ? [] : [`${label}${words.colon}${texts.join(words.comma)}`],
  );
}

function figureText(
  { text, unit, year, kind }: NonNullable<EntityFacts['figure']>,
  words: Asking['words'],
): string {
  const { fact, target } = words.kinds;
  const told = [kind === 'target' ? target : fact, ...(year === null ? [] : [String(year)])];
  return `${text}${unit ?? ''}${words.at(told)}`;
}
