import { readFileSync } from 'node:fs';

const shared = (file: string): string =>
  readFileSync(new URL(file, import.meta.url), 'utf8').trimEnd();

const RESOLVE_ONE = shared('./resolve-entity.cypher');
const RESOLVE_EACH = shared('./resolve-entities.cypher');
const FIND_NAMES = shared('./find-names.cypher');
const STRENGTH_OF = shared('./strength-of.cypher');
const LIES_IN = shared('./lies-in.cypher');
const ALONG_CORRIDOR = shared('./along-corridor.cypher');

/**
 * Reads a statement that lies beside its question, as in `readStatement(new URL('./trace.cypher', import.meta.url))`.
 * A line `//> resolve from` stands for resolve-entity.cypher: it finds the entity that the parameter `$from` means. A line
 * `//> resolve each tasks` stands for resolve-entities.cypher: it finds those that the list `$tasks` means. The line
 * `//> find names` stands for find-names.cypher: the names that the variable `asked` finds. The line `//> along corridor`
 * stands for along-corridor.cypher: what is on the corridor `of`, each with its walk. Between two nodes,
 * `(thing) <lies in> (place)` stands for lies-in.cypher: the steps from a thing to the places around it, of the bases
 * `$basis`. `<strength of one.stops, one.steps>` stands for strength-of.cypher: the strength of the walk of these stops
 * and steps.
 */
export function readStatement(file: URL): string {
  return readFileSync(file, 'utf8')
    .replace(/^\/\/> resolve each (\w+)$/gm, (_line, name: string) =>
      RESOLVE_EACH.replace(/\brefs(?=(?:Found|Candidates)?\b)/g, name),
    )
    .replace(/^\/\/> resolve (\w+)$/gm, (_line, name: string) =>
      RESOLVE_ONE.replace(/\bref(?=(?:Found|Candidates)?\b)/g, name),
    )
    .replace(/^ *\/\/> find names$/m, FIND_NAMES)
    .replace(/^ *\/\/> along corridor$/m, ALONG_CORRIDOR)
    .replace(/<strength of ([\w.]+), ([\w.]+)>/g, (_mark, stops: string, steps: string) =>
      STRENGTH_OF.replace(/\bsteps\b/, steps).replace(/\bstops\b/, stops),
    )
    .replaceAll('<lies in>', (_mark, at: number) => liesIn(String(at), '$basis'));
}

/**
 * The steps from a thing to the places around it, of the bases that a parameter holds. A statement may say it several
 * times, each with variables that `own` tells apart.
 */
export function liesIn(own: string, bases: string): string {
  return LIES_IN.replaceAll(/\b(step|stop)\b/g, `$1${own}`).replace('$basis', () => bases);
}
