import * as client from 'openid-client';
import { z } from 'zod';

import type { Hand, Role } from '#server/domain/hand.ts';

import { SignInFailedError } from './sign-in-failed.ts';

/** How people sign in at an OpenID provider. */
export interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client. */
  readonly clientSecret: string | null;
  readonly scope: string;
  /** The claim that carries roles; dots lead into it: `realm_access.roles`. */
  readonly rolesClaim: string;
  /** Which of its values makes an editor, and which a keeper. */
  readonly roles: Readonly<Record<Role, string>>;
}

/** What a sign-in began with, by which its end is known to belong to it. */
export const SignInBegun = z.object({
  verifier: z.string(),
  state: z.string(),
  nonce: z.string(),
});
export type SignInBegun = z.infer<typeof SignInBegun>;

/** Who has both roles has the greater. */
const RANKED: readonly Role[] = ['keeper', 'editor'];
const SECONDS_FOR_PROVIDER = 10;
const Named = z.looseObject({
  sub: z.string(),
  name: z.string().nullish(),
  preferred_username: z.string().nullish(),
  email: z.string().nullish(),
});
const Roles = z.union([z.array(z.string()), z.string().transform((text) => text.split(/[\s,]+/))]);

/** Signing in by OpenID Connect: authorization code with PKCE, everything that comes back verified by openid-client. */
export class OpenId {
  readonly #settings: OpenIdSettings;
  #found: Promise<client.Configuration> | undefined;

  constructor(settings: OpenIdSettings) {
    this.#settings = settings;
  }

  /** Where the browser is to go, and what is to be kept until it comes back. Fails where the provider cannot be reached. */
  async begin(callback: string): Promise<{ readonly address: URL; readonly begun: SignInBegun }> {
    const configuration = await this.#configuration();
    const begun = {
      verifier: client.randomPKCECodeVerifier(),
      state: client.randomState(),
      nonce: client.randomNonce(),
    };
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: callback,
      scope: this.#settings.scope,
      code_challenge: await client.calculatePKCECodeChallenge(begun.verifier),
      code_challenge_method: 'S256',
      state: begun.state,
      nonce: begun.nonce,
    });
    return { address, begun };
  }

  /** Who comes back at this address. Fails for whoever the provider did not let in or gives no role, and for what is not of this sign-in. */
  async finish(address: URL, { verifier, state, nonce }: SignInBegun): Promise<Hand> {
    const configuration = await this.#configuration();
    try {
      const tokens = await client.authorizationCodeGrant(configuration, address, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = Named.parse(tokens.claims());
      // Providers tell of people in the token or, the shorter form, when asked.
      const told =
        this.#rolesIn(claims) !== null ||
        configuration.serverMetadata().userinfo_endpoint === undefined
          ? {}
          : await client.fetchUserInfo(configuration, tokens.access_token, claims.sub);
      return this.#handOf({ ...claims, ...told });
    } catch (error) {
      throw error instanceof SignInFailedError ? error : SignInFailedError.refused(reasonOf(error));
    }
  }

  #handOf(claims: z.infer<typeof Named>): Hand {
    const { sub, name, preferred_username: account, email } = claims;
    const called = name ?? account ?? email ?? sub;
    // Two people may have one name.
    const apart = [account, email, sub].find((one) => one != null && one !== called);
    const known = `${called}${apart == null ? '' : `（${apart}）`}`.slice(0, 100);
    const given = this.#rolesIn(claims) ?? [];
    const { rolesClaim, roles } = this.#settings;
    const role = RANKED.find((one) => given.includes(roles[one]));
    if (role === undefined) {
      throw SignInFailedError.withoutRole(known, rolesClaim, Object.values(roles));
    }
    return { name: known, role };
  }

  #rolesIn(claims: Readonly<Record<string, unknown>>): readonly string[] | null {
    const whole = claims[this.#settings.rolesClaim];
    const found = whole ?? valueAt(claims, this.#settings.rolesClaim.split('.'));
    return Roles.safeParse(found).data ?? null;
  }

  /** What the provider tells of itself: asked for at the first sign-in, and again after it could not be had. */
  #configuration(): Promise<client.Configuration> {
    this.#found ??= this.#discover().catch((error: unknown) => {
      this.#found = undefined;
      throw SignInFailedError.providerAway(this.#settings.issuer, reasonOf(error));
    });
    return this.#found;
  }

  #discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const server = new URL(issuer);
    return client.discovery(
      server,
      clientId,
      clientSecret ?? undefined,
      clientSecret === null ? client.None() : client.ClientSecretBasic(clientSecret),
      {
        timeout: SECONDS_FOR_PROVIDER,
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out; an operator who gives an http address means it.
        execute: server.protocol === 'http:' ? [client.allowInsecureRequests] : [],
      },
    );
  }
}

function valueAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) {
    return value;
  }
  const members = z.record(z.string(), z.unknown()).safeParse(value);
  return members.success ? valueAt(members.data[key], rest) : undefined;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
