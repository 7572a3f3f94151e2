import { readdirSync, readFileSync } from 'node:fs';

/** A question that GraphiQL opens a tab for. */
export interface Example {
  /** The operation's name, such as WhoAnswers. */
  readonly name: string;
  /** The question in Chinese. */
  readonly title: string;
  /** The whole file, its title in both languages above the query. */
  readonly query: string;
}

const FOLDER = new URL('./examples/', import.meta.url);

/** The examples in order: a file each, its first line the Chinese title. */
export const EXAMPLES: readonly Example[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => {
    const query = readFileSync(new URL(file, FOLDER), 'utf8');
    const [, title = file] = /^# (.+)$/m.exec(query) ?? [];
    const [, name = file] = /^query (\w+)/m.exec(query) ?? [];
    return { name, title, query };
  });
