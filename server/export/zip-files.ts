import { Zip, ZipDeflate } from 'fflate';

interface ZippedFile {
  readonly name: string;
  readonly content: AsyncIterable<string> | Iterable<string>;
}

/** The files in a zip archive, as it grows. `day`, as in 2026-11-25, is the date that they bear. */
export async function* zipFiles(
  day: string,
  files: readonly ZippedFile[],
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) {
      throw error;
    }
    ready.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const { name, content } of files) {
    const file = new ZipDeflate(name);
    // Without a zone, as an archive keeps it: the same day wherever it is opened.
    file.mtime = new Date(`${day}T00:00:00`);
    zip.add(file);
    for await (const piece of content) {
      file.push(encoder.encode(piece));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready.splice(0);
}
