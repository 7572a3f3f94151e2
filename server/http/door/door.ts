import type { RequestListener } from 'node:http';

import cors from 'cors';
import proxyAddr from 'proxy-addr';

import type { Words } from '#server/domain/language.ts';

import { refuse } from '../file-answer.ts';
import { setCaller } from './caller.ts';
import { compressed } from './compressed.ts';
import { hostOf, isAllowedHost } from './hosts.ts';

/** Who may come in, and how we are known outside. */
export interface DoorSettings {
  /** Where readers reach us, such as https://atlas.example.org; without it, wherever they did. */
  readonly publicUrl?: string | null;
  /** Names by which we may be asked, besides our own addresses and that of publicUrl. */
  readonly allowedHosts?: readonly string[];
  /** Addresses of proxies that are believed when they say whom they ask for. */
  readonly trustedProxies?: readonly string[];
  /** Pages of these origins may read answers; `*`: of any. */
  readonly corsOrigins?: readonly string[];
}

/** What may be sent in a line of a request; more than any address of ours has. */
const MOST_URL = 8_000;

/**
 * Stands before everything that is served: refuses hosts that are not ours, so that no other site can have a browser read us under its
 * own name; says which pages may read our answers; finds out who asks; and has what is answered compressed.
 */
export function createDoor(
  { publicUrl = null, allowedHosts = [], trustedProxies = [], corsOrigins = ['*'] }: DoorSettings,
  listener: RequestListener,
): RequestListener {
  const known = publicUrl === null ? null : new URL(publicUrl);
  const hosts = [...allowedHosts, ...(known === null ? [] : [known.hostname])];
  const isTrusted = proxyAddr.compile([...trustedProxies]);
  const allowOrigins = cors({
    origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['ETag', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id'],
    maxAge: 86_400,
  });
  const answer = compressed(listener);
  return (request, response) => {
    const host = hostOf(request.headers.host);
    if (host === null || !isAllowedHost(host, hosts)) {
      refuse(response, host === null ? 400 : 421, NOT_OURS);
    } else if ((request.url ?? '').length > MOST_URL) {
      refuse(response, 414, TOO_LONG);
    } else {
      setCaller(request, {
        client: proxyAddr(request, isTrusted),
        origin: known?.origin ?? `http://${request.headers.host ?? host}`,
      });
      allowOrigins(request, response, () => {
        answer(request, response);
      });
    }
  };
}

const NOT_OURS: Words = {
  zh: '这里不以这个主机名提供服务。运维请用 ALLOWED_HOSTS 或 PUBLIC_URL 设置允许的名称。',
  en: 'Nothing is served under this host name. Operators allow names with ALLOWED_HOSTS or PUBLIC_URL.',
};
const TOO_LONG: Words = {
  zh: `地址太长，最多 ${String(MOST_URL)} 个字符。请改用 POST。`,
  en: `The address is too long; at most ${String(MOST_URL)} characters are read. Use POST.`,
};
