import { expect, test } from 'vitest';

import { Locator } from '#server/domain/locator.ts';

test.each([
  '4',
  '4.2',
  '2.4.1',
  '4.2¶3',
  '专栏6',
  '专栏6.2',
  '专栏6.2¶1',
  '附件',
  '附件¶1',
  '附件2.2¶1',
  '附件7.0¶1',
  '注1',
])('%s is a locator', (at) => {
  expect(Locator.safeParse(at).success).toBe(true);
});

test.each(['', '4.2¶', '¶3', '第四章', '4.2.1.1', '注', '注1¶1', '专栏', '4.2 '])(
  '“%s” is none, and the message says what one looks like',
  (at) => {
    expect(Locator.safeParse(at).error?.issues[0]?.message).toContain('a locator looks like');
  },
);
