/** What ends the name of an industry and is left out where a park or project is named for it. */
const ENDINGS = /(?:产业体系|产业|行业|工业|业)$/u;

/** The shortest of them that says enough: of one character it would stand in any name. */
const LEAST = 2;

/** The names of an industry, and what is left of each without 产业 or 业: 氢能源产业 is 氢能源, 氢能产业 is 氢能. */
export function shortNames({
  name,
  aliases,
}: {
  readonly name: string;
  readonly aliases: readonly string[];
}): string[] {
  const all = [name, ...aliases].flatMap((text) => [text, text.replace(ENDINGS, '')]);
  return [...new Set(all)].filter((text) => text.length >= LEAST);
}
