/**
 * The Content-Disposition of a file with a name in any script (RFC 6266, RFC 5987), and one in ASCII for clients that read
 * no other.
 */
export function attachmentNamed(fileName: string): string {
  const ascii = fileName.replaceAll(/[^\w.-]+/g, '').replace(/^[-.]+/, '');
  const encoded = encodeURIComponent(fileName).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="plan-atlas-${ascii}"; filename*=UTF-8''${encoded}`;
}
