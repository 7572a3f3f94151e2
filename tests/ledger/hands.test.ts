import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';
import { openWritingAtlas } from '#tests/testkit/writing-atlas.ts';

const atlas = await openWritingAtlas({ isReviewed: true });

const ADD = `mutation { addDocument(input: {title: "月报", issuer: "某局", date: "2025-06", kind: MONTHLY_RETURN}) { document { id } errors { code } } }`;
const RECORD = `mutation ($document: ID!, $percent: Float!) {
  record(input: {document: $document, of: {name: "一号工程"}, at: "第1页", percent: $percent}) { record { id status by } errors { code } }
}`;
const ACCEPT = `mutation ($records: [ID!]!) {
  accept(input: {records: $records}) { records { id status acceptedBy } errors { field code } }
}`;
const PROGRESS = '{ entity(ref: {name: "一号工程"}) { progress { percent } } }';
const VIEWER = '{ viewer { name role isWritingOn isReviewed } }';

const Recorded = z.object({
  record: z.object({ record: z.object({ id: z.string(), status: z.string() }) }),
});

let document = '';
beforeAll(async () => {
  const Added = z.object({ addDocument: z.object({ document: z.object({ id: z.string() }) }) });
  document = Added.parse(await atlas.ask(ADD)).addDocument.document.id;
});

async function recordAs(token: string, percent: number) {
  return Recorded.parse(await atlas.ask(RECORD, { document, percent }, token)).record.record;
}

describe('where writing is reviewed', () => {
  test('what an editor records waits: it is listed as pending, and counts once a keeper accepts it', async () => {
    const { id, status } = await recordAs(atlas.editor, 30);
    expect(status).toBe('PENDING');
    expect(await atlas.ask(PROGRESS)).toStrictEqual({ entity: { progress: null } });
    expect(await atlas.ask('{ pendingRecords { nodes { id by } } }')).toStrictEqual({
      pendingRecords: { nodes: [{ id, by: '编辑乙' }] },
    });
    expect(await atlas.ask(ACCEPT, { records: [id] })).toStrictEqual({
      accept: { records: [{ id, status: 'ACCEPTED', acceptedBy: '审核甲' }], errors: [] },
    });
    expect(await atlas.ask(PROGRESS)).toStrictEqual({ entity: { progress: { percent: 30 } } });
    expect(await atlas.ask('{ pendingRecords { totalCount } }')).toStrictEqual({
      pendingRecords: { totalCount: 0 },
    });
  });

  test('what a keeper records counts at once', async () => {
    expect(await recordAs(atlas.keeper, 50)).toMatchObject({ status: 'ACCEPTED' });
  });

  test('all are accepted or none', async () => {
    const { id } = await recordAs(atlas.editor, 60);
    const { id: accepted } = await recordAs(atlas.keeper, 65);
    expect(await atlas.ask(ACCEPT, { records: [id, accepted, 'rec-none'] })).toStrictEqual({
      accept: {
        records: [],
        errors: [
          { field: 'records.1', code: 'NOT_PENDING' },
          { field: 'records.2', code: 'UNKNOWN_RECORD' },
        ],
      },
    });
    expect(await atlas.ask('{ pendingRecords { nodes { id } } }')).toStrictEqual({
      pendingRecords: { nodes: [{ id }] },
    });
  });
});

describe('who may write', () => {
  test.each([
    ['nobody', null, 'UNAUTHENTICATED'],
    ['whoever shows a token that nobody was given', 'guess', 'UNAUTHENTICATED'],
  ])('%s is asked to sign in', async (_who, token, code) => {
    for (const question of [ADD, RECORD, ACCEPT]) {
      const { errors } = await atlas.answer(
        question,
        { document, percent: 1, records: ['rec-x'] },
        token,
      );
      expect(errors).toMatchObject([{ extensions: { code } }]);
    }
  });

  test('an editor neither accepts nor retracts', async () => {
    const retract = 'mutation { retract(input: {id: "rec-x", reason: "试"}) { errors { code } } }';
    for (const question of [ACCEPT, retract]) {
      const { errors } = await atlas.answer(question, { records: ['rec-x'] }, atlas.editor);
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', needed: 'keeper' } }]);
    }
  });

  test('everybody is told who they are, and whether anybody may write', async () => {
    expect(await atlas.ask(VIEWER, {}, null)).toStrictEqual({
      viewer: { name: null, role: null, isWritingOn: true, isReviewed: true },
    });
    expect(await atlas.ask(VIEWER, {}, atlas.editor)).toStrictEqual({
      viewer: { name: '编辑乙', role: 'EDITOR', isWritingOn: true, isReviewed: true },
    });
  });

  test('where writing is off, mutations say so and everything else answers', async () => {
    const other = openAtlas();
    const { errors } = await other.answer(ADD);
    expect(errors).toMatchObject([{ extensions: { code: 'WRITING_OFF' } }]);
    expect(await other.ask(VIEWER)).toMatchObject({ viewer: { isWritingOn: false } });
  });
});

describe('a session', () => {
  const signIn = (token: string): Promise<Response> =>
    fetch(`${atlas.address}/session?token=${token}`, { redirect: 'manual' });
  const send = (
    cookie: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> =>
    fetch(`${atlas.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, ...headers },
      body: JSON.stringify({ query: VIEWER }),
    });
  const roleIn = async (response: Response): Promise<unknown> =>
    z
      .object({ data: z.object({ viewer: z.looseObject({ role: z.unknown() }) }) })
      .parse(await response.json()).data.viewer.role;

  test('begins by the link that the server printed, in a cookie that scripts and other sites cannot use, and leaves the token out of the address', async () => {
    const response = await signIn(atlas.keeper);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/');
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await roleIn(await send(cookie.split(';')[0] ?? ''))).toBe('KEEPER');
  });

  test('is not begun by another token', async () => {
    const response = await signIn('guess');
    expect(response.status).toBe(403);
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  test('that another site’s page has a browser send, is not known', async () => {
    const cookie = `plan-atlas-session=${atlas.editor}`;
    expect(await roleIn(await send(cookie, { origin: atlas.address }))).toBe('EDITOR');
    expect(await roleIn(await send(cookie, { origin: 'https://evil.example' }))).toBeNull();
    expect(await roleIn(await send(cookie, { origin: 'null' }))).toBeNull();
  });

  test('that was tampered with, or has run out, is not known', async () => {
    const [head = '', body = '', sign = ''] = atlas.editor.split('.');
    const claims = z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
    const keeper = Buffer.from(JSON.stringify({ ...claims, role: 'keeper' })).toString('base64url');
    expect(
      await roleIn(await send(`plan-atlas-session=${[head, keeper, sign].join('.')}`)),
    ).toBeNull();
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(
      await roleIn(await send(`plan-atlas-session=${[none, keeper, ''].join('.')}`)),
    ).toBeNull();
  });

  test('ends when its reader says so', async () => {
    const response = await fetch(`${atlas.address}/session/end`, {
      method: 'POST',
      redirect: 'manual',
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('set-cookie')).toMatch(/plan-atlas-session=;.*Max-Age=0/);
  });

  test('gives nobody the answers of another: what is asked again by a reader is answered to a reader', async () => {
    expect(await roleIn(await send(`plan-atlas-session=${atlas.editor}`))).toBe('EDITOR');
    expect(await roleIn(await send(''))).toBeNull();
  });

  test('a mutation that is sent twice is done twice', async () => {
    const first = await recordAs(atlas.keeper, 70);
    const second = await recordAs(atlas.keeper, 70);
    expect(first.id).not.toBe(second.id);
  });
});
