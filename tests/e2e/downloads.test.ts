import { describe, expect, test } from 'vitest';

import { EXPORT_FORMATS } from '#server/export/formats.ts';
import { openExplorer } from '#tests/testkit/browser.ts';
import { expectForEveryone } from '#tests/testkit/for-everyone.ts';

const explorer = await openExplorer();

describe('the page at /export', () => {
  test('is reached from the header, has every format by what it is for, and leads back', async () => {
    const page = await explorer.open('/data');
    await page.getByRole('link', { name: '下载', exact: true }).click();
    await page.waitForURL('**/export');
    await page.getByRole('heading', { level: 1, name: '下载' }).waitFor();
    for (const { name, title } of EXPORT_FORMATS) {
      const link = page.getByRole('link', { name: new RegExp(`^${title.zh.slice(0, 6)}`) });
      await link.first().waitFor();
      expect(await page.locator(`a[href="/export/${name}"]`).count()).toBe(1);
    }
    await page.goBack();
    await page.waitForURL('**/data');
  });

  test('gives the file that is pressed, on a phone and in English too', async () => {
    const page = await explorer.open('/export?lang=en', { width: 390, height: 844 });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Download \.graphml$/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.graphml$/);
  });

  test('is for everyone', async () => {
    await expectForEveryone(explorer, '/export');
  });
});

test('programs are answered there with the same list, as JSON', async () => {
  const response = await fetch(`${explorer.address}/export`, { headers: { accept: '*/*' } });
  expect(response.headers.get('content-type')).toContain('application/json');
});
