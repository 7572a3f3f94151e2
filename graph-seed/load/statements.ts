import { readFileSync } from 'node:fs';

/** The text of a statement that lies beside this file, or beside another. */
export function statement(file: string, beside = import.meta.url): string {
  return readFileSync(new URL(file, beside), 'utf8');
}
