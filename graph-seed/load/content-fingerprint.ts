import { createHash } from 'node:crypto';

/** So many hexadecimal digits are kept of a digest. */
const DIGITS = 16;

/**
 * A digest of what is stored of one thing. It is the same before it is written and after it is read again: the order of keys does not
 * count, and neither does what has no value, since Neo4j keeps neither.
 */
export function fingerprintOfContent(content: unknown): string {
  return createHash('sha256').update(canonicalText(content)).digest('hex').slice(0, DIGITS);
}

/** Content as text with its keys in order. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonicalText).join()}]`;
  }
  if (typeof value !== 'object' || value === null) {
    return value === undefined ? 'null' : JSON.stringify(value);
  }
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined && member !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`);
  return `{${members.join()}}`;
}

/** The sum of fingerprints: it does not depend on their order, and none of them can be lost or doubled without changing it. */
export class Checksum {
  #count = 0;
  #sum = 0n;

  add(fingerprint: string): void {
    this.#count += 1;
    this.#sum = BigInt.asUintN(4 * DIGITS, this.#sum + BigInt(`0x${fingerprint}`));
  }

  /** How many there are, and their sum, as in `8153-0f1e2d3c4b5a6978`. */
  toString(): string {
    return `${String(this.#count)}-${this.#sum.toString(16).padStart(DIGITS, '0')}`;
  }
}
