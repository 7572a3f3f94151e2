import { VersionCache } from '#server/graph/version-cache.ts';

/** How much is kept, in bytes. */
const MOST_KEPT = 32_000_000;
const LONGEST = 8_000_000;

/** A file as it is sent. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files that take long to make, kept under the version of the graph that they are of: each is made once, however many ask at once. */
export class KeptFiles {
  readonly #kept = new VersionCache<MadeFile>(MOST_KEPT, ({ bytes }) => bytes.byteLength);
  readonly #underWay = new Map<string, Promise<unknown>>();

  /** The file of this key; `make` is called where nobody has it made. Whose maker failed or left makes it himself. */
  async get(
    { version, key, signal }: { version: string; key: string; signal: AbortSignal },
    make: () => Promise<MadeFile>,
  ): Promise<MadeFile> {
    const id = `${version} ${key}`;
    for (;;) {
      signal.throwIfAborted();
      const kept = this.#kept.get(version, key);
      if (kept !== undefined) {
        return kept;
      }
      const others = this.#underWay.get(id);
      if (others === undefined) {
        return this.#make(id, make, (file) => {
          this.#kept.keep(version, key, file);
        });
      }
      await others.catch(() => undefined);
    }
  }

  async #make(
    id: string,
    make: () => Promise<MadeFile>,
    keep: (file: MadeFile) => void,
  ): Promise<MadeFile> {
    const underWay = make();
    this.#underWay.set(id, underWay);
    try {
      const file = await underWay;
      if (file.bytes.byteLength <= LONGEST) {
        keep(file);
      }
      return file;
    } finally {
      this.#underWay.delete(id);
    }
  }
}
