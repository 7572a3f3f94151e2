import { readFileSync } from 'node:fs';

const INCLUDE = /^ *\/\/> include (\S+)\n/gm;

/**
 * Reads a statement that lies beside what asks it, as in `readStatement(new URL('./trace.cypher', import.meta.url))`. It runs as it
 * stands in Neo4j Browser, but that a line `//> include ../find-names.cypher` stands for that file, which two questions share.
 */
export function readStatement(file: URL): string {
  const text = readFileSync(file, 'utf8');
  return text.replace(INCLUDE, (_line, shared: string) =>
    readFileSync(new URL(shared, file), 'utf8'),
  );
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
  const statement = readStatement(file);
  const mark = new RegExp(`\\b\\d+ /\\*= ${name} \\*/`);
  if (!mark.test(statement)) {
    throw new Error(`${file.pathname} has no mark for ${name}`);
  }
  const texts = new Map<number, string>();
  for (let bound = least; bound <= most; bound += 1) {
    texts.set(bound, statement.replace(mark, String(bound)));
  }
  return (bound) => {
    const text = texts.get(bound);
    if (text === undefined) {
      throw new RangeError(`${name} is ${String(bound)}, not ${String(least)} to ${String(most)}`);
    }
    return text;
  };
}
