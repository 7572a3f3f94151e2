import { expect, test } from 'vitest';

import { languageOf } from '#server/http/language.ts';

test.each([
  [null, 'zh'],
  ['', 'zh'],
  ['*', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-GB,en', 'en'],
  ['zh;q=0.2, en;q=0.9', 'en'],
  ['en;q=0, zh', 'zh'],
  ['de-DE,de;q=0.9,zh;q=0.5', 'zh'],
  ['de-DE,fr;q=0.9', 'en'],
  ['zhuang, english', 'en'],
] as const)('Accept-Language: %s is answered in %s', (accepted, language) => {
  expect(languageOf(accepted)).toBe(language);
});
