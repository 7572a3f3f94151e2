/** Hands a file to the reader, who finds it where the browser puts what is downloaded. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT_FOR_MS);
}

const KEPT_FOR_MS = 60_000;

/** A name that every file system takes. */
export function fileNameOf(name: string, extension: string): string {
  return `${name.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, '-').slice(0, 80)}.${extension}`;
}

/** Today where the reader is, as in 2026-11-27. */
export function localDay(at: Date = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return [String(at.getFullYear()), two(at.getMonth() + 1), two(at.getDate())].join('-');
}
