import { renderGraphiQL as renderPage } from '@graphql-yoga/render-graphiql';

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

/** GraphiQL, served from here without any other host, a tab for each example. */
export const renderGraphiQL: typeof renderPage = (options) => {
  const page = renderPage(options);
  // The last: the script before it holds the same letters.
  const end = page.lastIndexOf('</body>');
  return page.slice(0, end) + CHINESE_TABS + page.slice(end);
};
