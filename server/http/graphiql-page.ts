import { createHash } from 'node:crypto';

import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

import { type EncodedFile, encodeFile } from './encoded-file.ts';
import { EXAMPLES } from './examples.ts';

const TITLES = Object.fromEntries(EXAMPLES.map(({ name, title }) => [name, title]));

/**
 * GraphiQL names a tab by its operation, which GraphQL allows Latin letters only; the tab shows the example's Chinese title
 * instead. The title is put beside the name, which React goes on to own.
 */
const CHINESE_TABS = `<style>
  .graphiql-tabs { overflow-x: auto }
  .graphiql-tab, .graphiql-logo { flex: none }
  .graphiql-logo { white-space: nowrap }
  .graphiql-tab-button[data-title] { font-size: 0; white-space: nowrap }
  .graphiql-tab-button[data-title]::after {
    content: attr(data-title); font-size: 14px; display: inline-block;
    max-width: 14em; overflow: hidden; text-overflow: ellipsis; vertical-align: middle
  }
</style>
<script>
  const titles = ${JSON.stringify(TITLES)};
  new MutationObserver(() => {
    for (const tab of document.querySelectorAll('.graphiql-tab-button')) {
      const title = titles[tab.textContent.trim()];
      if (title === undefined) {
        tab.removeAttribute('data-title');
        tab.removeAttribute('title');
      } else if (tab.dataset.title !== title) {
        tab.dataset.title = title;
        tab.title = title;
      }
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
</script>
`;

/** Where GraphiQL's scripts and styles are. */
export const GRAPHIQL_FILES = '/graphiql/';

const INLINE = /<(script|style)>([\s\S]*?)<\/\1>/g;
const ENDINGS = { script: 'js', style: 'css' } as const;
const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
} as const;

/**
 * GraphiQL, served from here without any other host, a tab for each example: the page, by the address `/graphql`, and the files that it
 * names. Nine megabytes: they are made and compressed once; and apart from the page, since no page of ours runs what stands within it.
 */
export async function createGraphiql(): Promise<ReadonlyMap<string, EncodedFile>> {
  const files = new Map<string, Promise<EncodedFile>>();
  const page = withChineseTabs(
    renderGraphiQL({
      title: '规划图谱 · GraphiQL',
      defaultTabs: EXAMPLES.map(({ query }) => ({ query })),
    }),
  ).replace(INLINE, (_all, kind: 'script' | 'style', content: string) => {
    const ending = ENDINGS[kind];
    const path = `${GRAPHIQL_FILES}${digestOf(content)}.${ending}`;
    files.set(path, encodeFile(content, TYPES[ending]));
    return kind === 'script'
      ? `<script src="${path}"></script>`
      : `<link rel="stylesheet" href="${path}">`;
  });
  files.set('/graphql', encodeFile(page, TYPES.html));
  return new Map(
    await Promise.all(Array.from(files, async ([path, file]) => [path, await file] as const)),
  );
}

function withChineseTabs(page: string): string {
  // The last: the script before it holds the same letters.
  const end = page.lastIndexOf('</body>');
  return page.slice(0, end) + CHINESE_TABS + page.slice(end);
}

function digestOf(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 16);
}
