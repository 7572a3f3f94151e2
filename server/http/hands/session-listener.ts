import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import type { Words } from '#server/domain/language.ts';

import { callerOf } from '../door/caller.ts';
import { refuse } from '../file-answer.ts';
import type { Hands } from './hands.ts';

/** Where a browser begins a session by a token, and ends it. */
export const SESSION = '/session';

export function isSessionPath(path: string): boolean {
  return path === SESSION || path === `${SESSION}/end`;
}

/** `GET /session?token=…` begins a session and leads on to the first page, `POST /session/end` ends it. */
export function createSessionListener(hands: Hands): RequestListener {
  return (request, response) => {
    const { origin } = callerOf(request);
    const url = new URL(request.url ?? '/', origin);
    const isSecure = origin.startsWith('https:');
    if (url.pathname === `${SESSION}/end` && request.method === 'POST') {
      leadOn(response, '/', [hands.end(isSecure)]);
    } else if (url.pathname === SESSION && request.method === 'GET') {
      void begin({
        request,
        response,
        hands,
        isSecure,
        token: url.searchParams.get('token') ?? '',
      });
    } else {
      refuse(response, 404, NOT_HERE);
    }
  };
}

interface Begun {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly hands: Hands;
  readonly isSecure: boolean;
  readonly token: string;
}

async function begin({ response, hands, isSecure, token }: Begun): Promise<void> {
  const hand = hands.byToken(token);
  if (hand === null) {
    refuse(response, 403, WRONG_TOKEN);
    return;
  }
  leadOn(response, '/', [await hands.begin(hand, isSecure)]);
}

/** Leads on with cookies: what the address bar held, token or code, is told to nobody. */
export function leadOn(response: ServerResponse, to: string, cookies: readonly string[]): void {
  response.writeHead(303, {
    location: to,
    'set-cookie': [...cookies],
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
  response.end();
}

const NOT_HERE: Words = { zh: '这里没有内容。', en: 'There is nothing here.' };
const WRONG_TOKEN: Words = {
  zh: '这个登录链接无效，可能来自上一次启动。请使用服务器这次启动时给出的链接。',
  en: 'This link does not sign you in; it may be of an earlier start. Use the one that the server printed when it was started.',
};
