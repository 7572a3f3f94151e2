import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { OpenId } from '#server/http/hands/open-id.ts';
import { settingsFor, startOpenIdProvider } from '#tests/testkit/open-id-provider.ts';
import { openWritingAtlas, serveWriting } from '#tests/testkit/writing-atlas.ts';

const provider = await startOpenIdProvider({
  keeper: { name: '陈科长', roles: ['atlas-editor', 'atlas-keeper'] },
  editor: { name: '李编辑', roles: ['atlas-editor'] },
  guest: { name: '访客', roles: ['reader'] },
});
const SETTINGS = settingsFor(provider.issuer);
const atlas = await openWritingAtlas({ openId: new OpenId(SETTINGS) });
provider.serve(`${atlas.address}/session/callback`);

const VIEWER = '{ viewer { name role signIn } }';
const addTitled = (title: string): string =>
  `mutation { addDocument(input: {title: "${title}", issuer: "某局", date: "2025-06", kind: MONTHLY_RETURN}) { document { by } errors { code } } }`;

const get = (address: string, cookie = ''): Promise<Response> =>
  fetch(new URL(address, atlas.address), { headers: { cookie }, redirect: 'manual' });

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0] ?? '')
    .filter((one) => !one.endsWith('='))
    .join('; ');
}

/** A browser that was sent to the provider, and the cookie that it keeps meanwhile. */
async function begin(to = '/') {
  const response = await get(`/session/sign-in?to=${encodeURIComponent(to)}`);
  return { address: response.headers.get('location') ?? '', cookie: cookiesOf(response) };
}

async function signIn(account: string, to?: string): Promise<Response> {
  const { address, cookie } = await begin(to);
  return get(await provider.signIn(address, account), cookie);
}

async function ask(query: string, cookie: string): Promise<unknown> {
  const response = await fetch(`${atlas.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  });
  return z.object({ data: z.unknown() }).parse(await response.json()).data;
}

describe('signing in at an OpenID provider', () => {
  test('leads there with a challenge, and back to where the reader was, in a session that ends the sign-in', async () => {
    const { address } = await begin('/documents?kind=NOTICE');
    const asked = new URL(address).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('scope')).toBe('openid profile');
    expect(asked.get('redirect_uri')).toBe(`${atlas.address}/session/callback`);
    const response = await signIn('editor', '/documents?kind=NOTICE');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/documents?kind=NOTICE');
    const [session, forgotten] = response.headers.getSetCookie();
    expect(session).toMatch(/^plan-atlas-session=[^;]+; Path=\/; HttpOnly; SameSite=Lax/);
    expect(forgotten).toMatch(/^plan-atlas-sign-in=;.*Max-Age=0/);
  });

  test.each([
    ['editor', '李编辑（editor）', 'EDITOR'],
    ['keeper', '陈科长（keeper）', 'KEEPER'],
  ])(
    'gives %s the role that the claim carries, and the name under which they write',
    async (account, name, role) => {
      const cookie = cookiesOf(await signIn(account));
      expect(await ask(VIEWER, cookie)).toStrictEqual({
        viewer: { name, role, signIn: '/session/sign-in' },
      });
      expect(await ask(addTitled(`${account}的月报`), cookie)).toMatchObject({
        addDocument: { document: { by: name } },
      });
    },
  );

  test('gives whoever has no role no session, and says what is missing', async () => {
    const response = await signIn('guest');
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toStrictEqual([]);
    expect(await response.text()).toContain(
      '“访客（guest）”没有在此录入的权限。请登录服务的管理员在 roles 中加上 atlas-editor / atlas-keeper 之一',
    );
  });

  test('is told to whoever tries to write without it', async () => {
    expect(await ask(VIEWER, '')).toMatchObject({ viewer: { name: null, role: null } });
    const { errors } = await atlas.answer(addTitled('月报'), {}, null);
    expect(errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED', signIn: '/session/sign-in' } },
    ]);
  });

  test.each(['https://evil.example/', '//evil.example/', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads on to another site (%s)',
    async (to) => {
      expect((await signIn('editor', to)).headers.get('location')).toBe('/');
    },
  );
});

describe('a sign-in that does not hold', () => {
  const refused = async (response: Response): Promise<void> => {
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toStrictEqual([]);
    expect(await response.text()).toContain('没有登录成功');
  };

  test('was cancelled at the provider', async () => {
    const { address, cookie } = await begin();
    await refused(await get(await provider.cancel(address), cookie));
  });

  test('comes back in a browser that did not begin it', async () => {
    const { address } = await begin();
    await refused(await get(await provider.signIn(address, 'keeper')));
  });

  test('comes back to another sign-in of the same browser, as where a stranger hands over his own code', async () => {
    const [theirs, ours] = [await begin(), await begin()];
    await refused(await get(await provider.signIn(theirs.address, 'keeper'), ours.cookie));
  });

  test('is used a second time', async () => {
    const { address, cookie } = await begin();
    const back = await provider.signIn(address, 'keeper');
    expect((await get(back, cookie)).status).toBe(303);
    await refused(await get(back, cookie));
  });

  test('has a cookie that was tampered with', async () => {
    const { address, cookie } = await begin();
    await refused(await get(await provider.signIn(address, 'keeper'), `${cookie}x`));
  });

  test('bears the cookie of a sign-in as a session: it is none', async () => {
    const { cookie } = await begin();
    const value = cookie.split('=')[1] ?? '';
    expect(await ask(VIEWER, `plan-atlas-session=${value}`)).toMatchObject({
      viewer: { role: null },
    });
  });
});

describe('a provider that is away', () => {
  test('is told as such, and reading and sessions go on', async () => {
    const lone = await serveWriting(atlas.graph, {
      openId: new OpenId({ ...SETTINGS, issuer: 'http://127.0.0.1:1' }),
    });
    const response = await get(`${lone.address}/session/sign-in`);
    expect(response.status).toBe(502);
    expect(await response.text()).toContain('登录服务 http://127.0.0.1:1 现在连不上');
    expect(await lone.ask(VIEWER, {}, lone.editor)).toMatchObject({ viewer: { role: 'EDITOR' } });
  });
});
