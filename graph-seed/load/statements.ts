import { readFileSync } from 'node:fs';

/** The text of a statement that lies beside this file. */
export function statement(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
