import { readFileSync } from 'node:fs';

const texts = new Set<string>();

/** Every text that questions and records ask by, the shortest first: so many does Neo4j have to plan. */
export function allStatements(): readonly string[] {
  return [...texts].sort((a, b) => a.length - b.length);
}

const INCLUDE = /^ *\/\/> include (\S+)\n/gm;

/**
 * Reads a statement that lies beside what asks it, as in `readStatement(new URL('./search.cypher', import.meta.url))`. It runs as it
 * stands in Neo4j Browser, but that a line `//> include ../find-names.cypher` stands for that file, which two questions share.
 */
export function readStatement(file: URL): string {
  return known(read(file));
}

/** A statement that is asked of several walks, with the place where a walk stands in it: `(owner)<walk>`. */
export function readOfWalk(file: URL): (walk: string) => string {
  const statement = read(file);
  return (walk) => known(statement.replace('<walk>', walk));
}

/**
 * The texts of a statement for each of the whole numbers that may stand where Cypher takes no parameter. In the file, a comment
 * marks the one that stands there: `6 [= maxSteps]` with slash and star for brackets. Throws where the file has no such mark.
 */
export function readBounded(
  file: URL,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
): (bound: number) => string {
  const statement = read(file);
  const mark = new RegExp(`\\b\\d+ /\\*= ${name} \\*/`);
  if (!mark.test(statement)) {
    throw new Error(`${file.pathname} has no mark for ${name}`);
  }
  const byBound = new Map<number, string>();
  for (let bound = least; bound <= most; bound += 1) {
    byBound.set(bound, known(statement.replace(mark, String(bound))));
  }
  return (bound) => {
    const text = byBound.get(bound);
    if (text === undefined) {
      throw new RangeError(`${name} is ${String(bound)}, not ${String(least)} to ${String(most)}`);
    }
    return text;
  };
}

function read(file: URL): string {
  return readFileSync(file, 'utf8').replace(INCLUDE, (_line, shared: string) =>
    readFileSync(new URL(shared, file), 'utf8'),
  );
}

function known(text: string): string {
  texts.add(text);
  return text;
}
