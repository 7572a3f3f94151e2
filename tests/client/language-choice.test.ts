import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { ExplorerState } from '#client/shared/routing/explorer-state.ts';

/** Each test is a visit of its own to a browser that keeps what earlier visits left in it. */
async function visit(kept: Record<string, string>) {
  vi.resetModules();
  vi.stubGlobal('window', {
    navigator: { platform: '', userAgent: '' },
    screen: { orientation: null },
    localStorage: {
      getItem: (key: string) => kept[key] ?? null,
      setItem: (key: string, value: string) => {
        kept[key] = value;
      },
    },
  });
  await import('#client/pages/registry.ts');
  const { chooseLanguage } = await import('#client/shared/routing/language-choice.ts');
  const { parseAddress, printAddress } = await import('#client/shared/routing/address.ts');
  const open = (path: string): ExplorerState => {
    const { pathname, search } = new URL(path, 'http://atlas');
    return parseAddress({ pathname, search });
  };
  return { chooseLanguage, open, printAddress };
}

let kept: Record<string, string> = {};

beforeEach(() => {
  kept = {};
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the language of the page', () => {
  test('is Chinese where nobody chose, and its address need not say so', async () => {
    const { open, printAddress } = await visit(kept);
    expect(open('/').language).toBe('zh');
    expect(printAddress(open('/data'))).toBe('/data');
  });

  test('is what the address says, which is no choice for another visit', async () => {
    const { open } = await visit(kept);
    expect(open('/data?lang=en').language).toBe('en');
    const later = await visit(kept);
    expect(later.open('/').language).toBe('zh');
  });

  test('is kept once chosen, for every address that says none', async () => {
    const { chooseLanguage } = await visit(kept);
    chooseLanguage('en');
    const later = await visit(kept);
    expect(later.open('/').language).toBe('en');
    expect(later.open('/data').language).toBe('en');
  });

  test('that an address says goes before the one that was chosen, and the address goes on saying it', async () => {
    const { chooseLanguage } = await visit(kept);
    chooseLanguage('en');
    const { open, printAddress } = await visit(kept);
    expect(open('/data?lang=zh').language).toBe('zh');
    expect(printAddress(open('/data?lang=zh'))).toBe('/data?lang=zh');
    expect(printAddress(open('/data'))).toBe('/data?lang=en');
  });

  test('is Chinese again where that is chosen, or what was kept makes no sense', async () => {
    const { chooseLanguage } = await visit(kept);
    chooseLanguage('en');
    chooseLanguage('zh');
    expect((await visit(kept)).open('/').language).toBe('zh');
    const strange = Object.fromEntries(Object.keys(kept).map((key) => [key, 'fr']));
    expect((await visit(strange)).open('/').language).toBe('zh');
  });
});
