import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import { callerOf } from '../door/caller.ts';
import { refuse } from '../file-answer.ts';
import { noteFailure } from '../observation/request-facts.ts';
import type { Hands } from './hands.ts';
import { leadOn, SESSION } from './session-listener.ts';
import type { OpenId } from './open-id.ts';
import { SignInFailedError } from './sign-in-failed.ts';

/** Where a browser begins to sign in at the OpenID provider, and where the provider sends it back. */
export const SIGN_IN = `${SESSION}/sign-in`;
const CALLBACK = `${SESSION}/callback`;

export function isSignInPath(path: string): boolean {
  return path === SIGN_IN || path === CALLBACK;
}

/** `GET /session/sign-in?to=/…` leads to the provider, and from there by `/session/callback` to where the reader was. */
export function createSignInListener(hands: Hands, openId: OpenId): RequestListener {
  return (request, response) => {
    const { origin } = callerOf(request);
    const url = new URL(request.url ?? '/', origin);
    const step = { hands, openId, request, response, url, isSecure: origin.startsWith('https:') };
    (url.pathname === SIGN_IN ? begin(step) : finish(step)).catch((error: unknown) => {
      noteFailure(request, error);
      const { status, words } =
        error instanceof SignInFailedError ? error : SignInFailedError.refused('');
      refuse(response, status, words);
    });
  };
}

interface Step {
  readonly hands: Hands;
  readonly openId: OpenId;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly isSecure: boolean;
}

async function begin({ hands, openId, response, url, isSecure }: Step): Promise<void> {
  const { address, begun } = await openId.begin(new URL(CALLBACK, url).href);
  const to = pathWithin(url.origin, url.searchParams.get('to') ?? '/');
  leadOn(response, address.href, [await hands.keepBegun({ ...begun, to }, isSecure)]);
}

async function finish({ hands, openId, request, response, url, isSecure }: Step): Promise<void> {
  const begun = await hands.begunBy(request);
  if (begun === null) {
    throw SignInFailedError.refused('this browser has begun no sign-in');
  }
  const hand = await openId.finish(url, begun);
  leadOn(response, begun.to, [await hands.begin(hand, isSecure), hands.forgetBegun(isSecure)]);
}

/** A path of this site; whatever else is given, the first page. */
function pathWithin(origin: string, to: string): string {
  const url = URL.canParse(to, origin) ? new URL(to, origin) : null;
  return url?.origin === origin ? `${url.pathname}${url.search}${url.hash}` : '/';
}
