import { describe, expect, test } from 'vitest';

import { OpenId } from '#server/http/hands/open-id.ts';
import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { settingsFor, startOpenIdProvider } from '#tests/testkit/open-id-provider.ts';
import { openWritingPages } from '#tests/testkit/writing-pages.ts';

const provider = await startOpenIdProvider({
  editor: { name: '李编辑', roles: ['atlas-editor'] },
});
const { atlas, open } = await openWritingPages({
  openId: new OpenId(settingsFor(provider.issuer)),
});
provider.serve(`${atlas.address}/session/callback`);

describe('where people sign in at an OpenID provider', () => {
  test('a reader goes there from any page and comes back to it, known by name', async () => {
    const page = await open('/changes?since=2024');
    await page.getByRole('link', { name: '登录', exact: true }).click();
    await page.locator('input[name=login]').fill('editor');
    await page.locator('input[name=password]').fill('any');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL(`${atlas.address}/changes?since=2024`);
    await page.getByRole('button', { name: '李编辑（editor）' }).click();
    await page.getByRole('link', { name: '导入清单' }).waitFor();
    await expectNoAxeFindings(page);
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByRole('link', { name: '登录', exact: true }).waitFor();
  });

  test('a phone has the way there among its pages, in English, too', async () => {
    const page = await open('/changes?lang=en', { viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: 'More' }).click();
    const link = page.getByRole('link', { name: 'Sign in', exact: true });
    expect(await link.getAttribute('href')).toBe('/session/sign-in');
    await expectNoAxeFindings(page);
  });
});
