import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

import { ROLES, type Hand } from '#server/domain/hand.ts';

import { callerOf } from '../door/caller.ts';
import { isSameSecret } from '../is-same-secret.ts';
import { cookieFor, cookieOf } from './cookies.ts';
import { SignInBegun } from './open-id.ts';

const COOKIE = 'plan-atlas-session';
const SESSION_HOURS = 12;
const SIGN_IN_COOKIE = 'plan-atlas-sign-in';
const SIGN_IN_MINUTES = 10;
const Claims = z.object({ sub: z.string().min(1), role: z.enum(ROLES) });

/** What is kept in the browser of whoever signs in elsewhere, and where they want to go on afterwards. */
const SignInToKeep = SignInBegun.extend({ to: z.string() });
type SignInToKeep = z.infer<typeof SignInToKeep>;

/** How those who may write are known. */
export interface HandsSettings {
  /** What signs sessions; several servers that share it know each other's. Without it, sessions end with this process. */
  readonly sessionSecret?: string | null;
  /** Who shows this is the keeper; null where nobody is by a token. */
  readonly keeperToken: string | null;
  /** As what the keeper by token writes. */
  readonly keeperName: string;
}

/**
 * Knows those who may write: by a session in a cookie, which pages of other sites cannot use, or by a token in Authorization, which
 * programs send.
 */
export class Hands {
  readonly #secret: Uint8Array;
  readonly #keeper: Hand;
  readonly #keeperToken: string | null;

  constructor({ sessionSecret = null, keeperToken, keeperName }: HandsSettings) {
    this.#secret =
      sessionSecret === null ? randomBytes(32) : new TextEncoder().encode(sessionSecret);
    this.#keeper = { name: keeperName, role: 'keeper' };
    this.#keeperToken = keeperToken;
  }

  /** Who sends a request; null for readers, for a session that has run out, and for what another site's page had a browser send. */
  async of(request: IncomingMessage): Promise<Hand | null> {
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme === 'Bearer' && token !== undefined) {
      return this.byToken(token) ?? (await this.#bySession(token));
    }
    const session = cookieOf(request, COOKIE);
    return session === null || isOfAnotherSite(request) ? null : this.#bySession(session);
  }

  /** The keeper, if this is the keeper's token. */
  byToken(token: string): Hand | null {
    return this.#keeperToken !== null && isSameSecret(token, this.#keeperToken)
      ? this.#keeper
      : null;
  }

  /** The cookie that a browser is known by from now on. */
  async begin({ name, role }: Hand, isSecure: boolean): Promise<string> {
    const session = await new SignJWT({ role })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(name)
      .setExpirationTime(`${String(SESSION_HOURS)}h`)
      .sign(this.#secret);
    return cookieFor(COOKIE, { value: session, seconds: SESSION_HOURS * 3_600, isSecure });
  }

  /** The cookie that forgets it. */
  end(isSecure: boolean): string {
    return cookieFor(COOKIE, { isSecure });
  }

  /** A cookie that holds for a while what a sign-in began with. */
  async keepBegun(begun: SignInToKeep, isSecure: boolean): Promise<string> {
    const value = await new SignJWT(begun)
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(SIGN_IN_COOKIE)
      .setExpirationTime(`${String(SIGN_IN_MINUTES)}m`)
      .sign(this.#secret);
    return cookieFor(SIGN_IN_COOKIE, { value, seconds: SIGN_IN_MINUTES * 60, isSecure });
  }

  /** What this browser began; null where that is nothing, or too long ago. */
  async begunBy(request: IncomingMessage): Promise<SignInToKeep | null> {
    const kept = cookieOf(request, SIGN_IN_COOKIE) ?? '';
    const options = { algorithms: ['HS256'], audience: SIGN_IN_COOKIE };
    try {
      return SignInToKeep.parse((await jwtVerify(kept, this.#secret, options)).payload);
    } catch {
      return null;
    }
  }

  /** The cookie that forgets what was begun. */
  forgetBegun(isSecure: boolean): string {
    return cookieFor(SIGN_IN_COOKIE, { isSecure });
  }

  async #bySession(session: string): Promise<Hand | null> {
    try {
      const { payload } = await jwtVerify(session, this.#secret, { algorithms: ['HS256'] });
      const { sub, role } = Claims.parse(payload);
      return { name: sub, role };
    } catch {
      return null;
    }
  }
}

/** A browser says whose page sends what may change something. */
function isOfAnotherSite(request: IncomingMessage): boolean {
  const { origin } = request.headers;
  return origin !== undefined && origin !== callerOf(request).origin;
}
