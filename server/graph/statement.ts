import { readFileSync } from 'node:fs';

const RESOLVE = readFileSync(new URL('./resolve-entity.cypher', import.meta.url), 'utf8').trimEnd();

/**
 * Reads a statement that lies beside its question, as in `readStatement(new URL('./trace.cypher', import.meta.url))`.
 * A line `//> resolve from` stands for resolve-entity.cypher: it finds the entity that the parameter `$from` means.
 */
export function readStatement(file: URL): string {
  return readFileSync(file, 'utf8').replace(/^\/\/> resolve (\w+)$/gm, (_line, name: string) =>
    RESOLVE.replace(/\bref(Found|Candidates)?\b/g, (_word, suffix = '') => name + String(suffix)),
  );
}
