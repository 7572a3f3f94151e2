import { describe, expect, test } from 'vitest';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { openExplorer } from '#tests/testkit/browser.ts';
import { settledPage } from '#tests/testkit/settled-page.ts';

const explorer = await openExplorer();

const PHONE = { width: 390, height: 844 };

const PATHS = [
  '/responsibilities',
  '/responsibilities?department=gd-transport',
  '/responsibilities?view=shared&department=gd-transport&with=gd-natural-resources',
  '/responsibilities?view=leads',
  '/slips',
  '/slips/zm-baosteel-zhanjiang-steel-base',
] as const;

describe('responsibilities and delays, for everyone', () => {
  test.each(PATHS.flatMap((path) => [PHONE.width, 320].map((width) => [path, width] as const)))(
    '%s does not scroll sideways at %i',
    async (path, width) => {
      const page = await explorer.open(path, { ...PHONE, width });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settledPage(page);
      const widths = await page.evaluate(
        `[document.documentElement, ...document.querySelectorAll('[data-part=document-scroll], [data-part=panel]')].map((each) => each.scrollWidth - each.clientWidth)`,
      );
      expect(widths).toStrictEqual(expect.arrayContaining([0]));
      expect(widths).not.toContainEqual(expect.toSatisfy((over: number) => over > 0));
    },
  );

  test.each(
    PATHS.flatMap((path) =>
      (['light', 'dark'] as const).flatMap((colorScheme) =>
        (['zh', 'en'] as const).map((language) => [path, colorScheme, language] as const),
      ),
    ),
  )('%s (%s, %s) has no fault that axe finds', async (path, colorScheme, language) => {
    const query = path.includes('?') ? '&' : '?';
    await expectNoAxeFindings(
      await explorer.open(`${path}${language === 'en' ? `${query}lang=en` : ''}`, { colorScheme }),
    );
  });

  test.each(PATHS)('%s speaks English at the switch, and no Chinese but names', async (path) => {
    const page = await explorer.open(`${path}${path.includes('?') ? '&' : '?'}lang=en`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settledPage(page);
    const words =
      await page.evaluate(`[...document.querySelectorAll('main button, main h3, main th, main .aside, main option, main .matrix-filters_chips button')].map(
      (element) => {
        const copy = element.cloneNode(true);
        copy.querySelectorAll('[aria-hidden], [lang=zh-CN], a').forEach((name) => name.remove());
        return copy.textContent;
      },
    ).filter((text) => /[㐀-鿿]/.test(text) && !/^附件\\d/.test(text.trim()) && !text.startsWith('for ') && !text.startsWith('through '))`);
    expect(words).toStrictEqual([]);
  });
});
