import { readFileSync } from 'node:fs';

const SPREAD = /\.\.\.(?!\s*on\b)\s*(\w+)/g;

/** The fragments that the documents share, by name. */
const FRAGMENTS = new Map(
  readFileSync(new URL('./answers/fragments.graphql', import.meta.url), 'utf8')
    .split(/^(?=fragment )/m)
    .flatMap((fragment): [string, string][] => {
      const [, name] = /^fragment (\w+)/.exec(fragment) ?? [];
      return name === undefined ? [] : [[name, fragment]];
    }),
);

/** A GraphQL document, with those of the shared fragments that it uses: GraphQL refuses any other. */
export function readDocument(file: URL): string {
  const document = readFileSync(file, 'utf8');
  const used = new Set<string>();
  collect(document, used);
  return [document, ...[...used].map((name) => FRAGMENTS.get(name) ?? '')].join('\n');
}

function collect(text: string, used: Set<string>): void {
  for (const [, name = ''] of text.matchAll(SPREAD)) {
    const fragment = FRAGMENTS.get(name);
    if (fragment !== undefined && !used.has(name)) {
      used.add(name);
      collect(fragment, used);
    }
  }
}
