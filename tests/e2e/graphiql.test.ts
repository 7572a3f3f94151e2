import { expect, test } from 'vitest';

import { EXAMPLES } from '#server/http/examples.ts';
import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

test('GraphiQL opens with a tab an example, each under its Chinese title, and answers the first', async () => {
  const page = await explorer.browser.newPage({ viewport: { width: 1440, height: 900 } });
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(explorer.address)) {
      elsewhere.push(request.url());
    }
  });
  await page.goto(`${explorer.address}/graphql`);
  const tabs = page.locator('.graphiql-tab-button[data-title]');
  await expect.poll(() => tabs.count(), { timeout: 20_000 }).toBe(EXAMPLES.length);
  expect(await tabs.first().getAttribute('data-title')).toBe(EXAMPLES[0]?.title);
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.result-window').getByText('trace').first().waitFor();
  expect(elsewhere).toStrictEqual([]);
  await page.close();
});
