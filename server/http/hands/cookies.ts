import type { IncomingMessage } from 'node:http';

/** A cookie that no script reads and no other site's form sends, for so long; without value and time it forgets what was there. */
export function cookieFor(
  name: string,
  { value = '', seconds = 0, isSecure }: CookieGiven,
): string {
  const bounds = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${String(seconds)}`;
  return `${name}=${value}; ${bounds}${isSecure ? '; Secure' : ''}`;
}

interface CookieGiven {
  readonly value?: string;
  readonly seconds?: number;
  readonly isSecure: boolean;
}

/** The value of a request's cookie; null without it. */
export function cookieOf({ headers }: IncomingMessage, name: string): string | null {
  const all = (headers.cookie ?? '').split(';').map((one) => one.trim());
  return all.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}
