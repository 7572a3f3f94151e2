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

function read(file: URL): string {
  return readFileSync(file, 'utf8').replace(INCLUDE, (_line, shared: string) =>
    readFileSync(new URL(shared, file), 'utf8'),
  );
}

function known(text: string): string {
  texts.add(text);
  return text;
}
