import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import '#client/pages/registry.ts';
import { parseAddress, printAddress } from '#client/shared/routing/address.ts';
import type { ExplorerState } from '#client/shared/routing/explorer-state.ts';
import { chooseLanguage } from '#client/shared/routing/language-choice.ts';

/** A visit to a browser that keeps what earlier visits left in it; `null` where it may keep nothing. */
function visit(
  kept: Record<string, string> | null,
  languages: readonly string[] = ['zh-CN'],
): void {
  vi.stubGlobal('window', {
    navigator: { languages },
    localStorage: {
      getItem: (key: string) => read(kept)[key] ?? null,
      setItem: (key: string, value: string) => {
        read(kept)[key] = value;
      },
    },
  });
}

function read(kept: Record<string, string> | null): Record<string, string> {
  if (kept === null) {
    throw new Error('storage is forbidden');
  }
  return kept;
}

function open(path: string): ExplorerState {
  const { pathname, search } = new URL(path, 'http://atlas');
  return parseAddress({ pathname, search });
}

let kept: Record<string, string> = {};

beforeEach(() => {
  kept = {};
  visit(kept);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the language of the page', () => {
  test('is Chinese where nobody chose, and its address need not say so', () => {
    expect(open('/').language).toBe('zh');
    expect(printAddress(open('/data'))).toBe('/data');
  });

  test.each([
    [['en-GB', 'en'], 'en'],
    [['zh-HK', 'en'], 'zh'],
    [['de', 'zh-CN', 'en'], 'zh'],
    [['de-DE', 'fr'], 'en'],
    [[], 'zh'],
  ] as const)(
    'is the first of the browser’s that is ours, or English: %j',
    (languages, language) => {
      visit(kept, languages);
      expect(open('/').language).toBe(language);
      expect(kept).toStrictEqual({});
    },
  );

  test('is what the address says, which is no choice for what says none', () => {
    expect(open('/data?lang=en').language).toBe('en');
    expect(open('/').language).toBe('zh');
    expect(kept).toStrictEqual({});
  });

  test('is kept once chosen, for every address that says none', () => {
    chooseLanguage('en');
    expect(open('/').language).toBe('en');
    visit({ ...kept });
    expect(open('/data').language).toBe('en');
  });

  test('that an address says goes before the one that was chosen, and the address goes on saying it', () => {
    chooseLanguage('en');
    expect(open('/data?lang=zh').language).toBe('zh');
    expect(printAddress(open('/data?lang=zh'))).toBe('/data?lang=zh');
    expect(printAddress(open('/data'))).toBe('/data?lang=en');
  });

  test('is Chinese again where that is chosen, or what was kept makes no sense', () => {
    chooseLanguage('en');
    chooseLanguage('zh');
    expect(open('/').language).toBe('zh');
    visit(Object.fromEntries(Object.keys(kept).map((key) => [key, 'fr'])));
    expect(open('/').language).toBe('zh');
  });

  test('is kept as long as the page where the browser may keep nothing', () => {
    visit(null);
    chooseLanguage('en');
    expect(open('/').language).toBe('en');
    visit(kept);
    chooseLanguage('zh');
    expect(open('/').language).toBe('zh');
  });
});
