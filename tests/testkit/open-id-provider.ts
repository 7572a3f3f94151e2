import { createServer } from 'node:http';

import Provider from 'oidc-provider';
import { afterAll } from 'vitest';
import { z } from 'zod';

import type { OpenIdSettings } from '#server/http/hands/open-id.ts';

/** Somebody whom the provider knows, and the roles that it gives them. */
export interface Account {
  readonly name: string;
  readonly roles: readonly string[];
}

const CLIENT = { id: 'plan-atlas', secret: 'a-secret-of-the-tests' } as const;

/** How the product is told of the provider; which of its roles make an editor and a keeper is up to the operator. */
export function settingsFor(issuer: string): OpenIdSettings {
  return {
    issuer,
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    scope: 'openid profile',
    rolesClaim: 'roles',
    roles: { editor: 'atlas-editor', keeper: 'atlas-keeper' },
  };
}

export interface OpenIdProvider {
  readonly issuer: string;
  /** From now on it answers, and sends browsers back to this address. */
  serve(redirectUri: string): void;
  /** Where it sends a browser back to, in which this account signs in, from where the browser was sent to. */
  signIn(address: string, account: string): Promise<string>;
  /** The same, but the person says no. */
  cancel(address: string): Promise<string>;
}

/** A real OpenID provider on this machine, with accounts by their ids. */
export async function startOpenIdProvider(
  accounts: Readonly<Record<string, Account>>,
): Promise<OpenIdProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const issuer = `http://127.0.0.1:${String(port)}`;
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    issuer,
    serve: (redirectUri) => {
      server.on('request', providerOf(issuer, accounts, redirectUri).callback());
    },
    signIn: (address, account) => new Walk(issuer).signIn(address, account),
    cancel: (address) => new Walk(issuer).cancel(address),
  };
}

function providerOf(
  issuer: string,
  accounts: Readonly<Record<string, Account>>,
  redirectUri: string,
): Provider {
  return new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'roles'] },
    pkce: { required: () => true },
    cookies: { keys: ['of-the-tests'] },
    findAccount: (_context, id) => {
      const account = accounts[id];
      return account === undefined
        ? undefined
        : { accountId: id, claims: () => ({ sub: id, ...account, roles: [...account.roles] }) };
    },
  });
}

/** What a browser would do: it follows, keeps cookies, and fills in the provider's forms. */
class Walk {
  readonly #issuer: string;
  readonly #cookies = new Map<string, string>();

  constructor(issuer: string) {
    this.#issuer = issuer;
  }

  async signIn(address: string, account: string): Promise<string> {
    let page = await this.#follow(address);
    const forms = [{ prompt: 'login', login: account, password: 'any' }, { prompt: 'consent' }];
    for (const form of forms) {
      page = await this.#send(page, form);
    }
    return page;
  }

  async cancel(address: string): Promise<string> {
    return this.#follow(`${await this.#follow(address)}/abort`);
  }

  async #send(page: string, form: Readonly<Record<string, string>>): Promise<string> {
    const response = await this.#fetch(page, { method: 'POST', body: new URLSearchParams(form) });
    return this.#onward(page, response);
  }

  async #follow(address: string): Promise<string> {
    return this.#onward(address, await this.#fetch(address, {}));
  }

  /** Follows until there is a page, or the way leads away from the provider. */
  async #onward(address: string, response: Response): Promise<string> {
    const location = response.headers.get('location');
    if (location === null) {
      return address;
    }
    const next = new URL(location, address).href;
    return next.startsWith(this.#issuer) ? this.#follow(next) : next;
  }

  async #fetch(address: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { ...init, headers: { cookie }, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      this.#cookies.set(name, value);
    }
    return response;
  }
}
