import { describe, expect, test } from 'vitest';

import { hostOf, isAllowedHost } from '#server/http/door/hosts.ts';

describe('the host of a request', () => {
  test.each([
    ['localhost:4000', 'localhost'],
    ['Atlas.Example.ORG', 'atlas.example.org'],
    ['[::1]:4000', '::1'],
    ['127.0.0.1', '127.0.0.1'],
  ])('%s is %s', (header, host) => {
    expect(hostOf(header)).toBe(host);
  });

  test.each([undefined, '', '[', 'a b', 'a/b', 'a:b', 'user@a', '"><script>'])(
    '%s is none',
    (header) => {
      expect(hostOf(header)).toBeNull();
    },
  );

  test('is ours where it is an address, this machine, or a name that was allowed', () => {
    expect(isAllowedHost('localhost', [])).toBe(true);
    expect(isAllowedHost('192.168.1.7', [])).toBe(true);
    expect(isAllowedHost('::1', [])).toBe(true);
    expect(isAllowedHost('evil.example', [])).toBe(false);
    expect(isAllowedHost('atlas.example', ['atlas.example'])).toBe(true);
    expect(isAllowedHost('a.b.example', ['.example'])).toBe(true);
    expect(isAllowedHost('badexample', ['.example'])).toBe(false);
    expect(isAllowedHost('anything', ['*'])).toBe(true);
  });
});
