import { isIP } from 'node:net';
import { hostname } from 'node:os';

const HOST = /^(?<name>\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i;

/** The name of a Host header without its port, in small letters; null where it is none. */
export function hostOf(header: string | undefined): string | null {
  return (
    HOST.exec(header ?? '')
      ?.groups?.['name']?.toLowerCase()
      .replace(/^\[|\]$/g, '') ?? null
  );
}

/**
 * Whether we may be asked by this name: an address, which no other site can have as its name, this machine's names, or one of those
 * that the operator gave. One that begins with a dot stands for all below it.
 */
export function isAllowedHost(host: string, allowed: readonly string[]): boolean {
  return (
    isIP(host) !== 0 ||
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === hostname().toLowerCase() ||
    allowed.some((name) => matches(host, name.toLowerCase()))
  );
}

function matches(host: string, name: string): boolean {
  return name === '*' || host === name || (name.startsWith('.') && host.endsWith(name));
}
