/** Signs beyond ASCII, as an address escapes them. */
const ESCAPED = /(?:%[89A-F][0-9A-F])+/gi;

/** An address as people read it: names in Chinese stand as they are written. A browser takes it all the same. */
export function readableAddress(address: string): string {
  return address.replaceAll(ESCAPED, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}
