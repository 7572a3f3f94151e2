import * as z from 'zod/mini';

/** What was shown, under a name that the reader gave it. Ids are stable, so that it shows the same after a reload of the data. */
export interface Scene {
  readonly id: string;
  readonly name: string;
  /** Path and query, as the address bar had them. */
  readonly address: string;
  /** When, as in 2026-11-27T08:00:00.000Z. */
  readonly savedOn: string;
}

/** Why a file's scenes cannot be read. */
type SceneFault = 'not-json' | 'not-scenes' | 'newer';

export type ReadScenes =
  | { readonly ok: true; readonly scenes: readonly Scene[] }
  | { readonly ok: false; readonly fault: SceneFault };

const KIND = 'plan-atlas-scenes';
const VERSION = 1;

const AnyVersion = z.object({ kind: z.literal(KIND), version: z.number() });
const File = z.object({
  kind: z.literal(KIND),
  version: z.literal(VERSION),
  scenes: z.array(
    z.object({
      id: z.string().check(z.minLength(1)),
      name: z.string().check(z.minLength(1), z.maxLength(200)),
      // A path of this site: two slashes would begin another host's.
      address: z.string().check(z.regex(/^\/(?![/\\])/)),
      savedOn: z.iso.datetime(),
    }),
  ),
});

/** Reads a file of scenes, whole or not at all. */
export function parseSceneFile(text: string): ReadScenes {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, fault: 'not-json' };
  }
  const any = AnyVersion.safeParse(json);
  if (any.success && any.data.version > VERSION) {
    return { ok: false, fault: 'newer' };
  }
  const file = File.safeParse(json);
  return file.success ? { ok: true, scenes: file.data.scenes } : { ok: false, fault: 'not-scenes' };
}

/** Writes scenes as parseSceneFile reads them. */
export function printSceneFile(scenes: readonly Scene[]): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, scenes }, null, 2)}\n`;
}

/** The scenes that are known with others added, the latest first. One that is there already, by id or by name and address, is not added. */
export function addScenes(known: readonly Scene[], others: readonly Scene[]): readonly Scene[] {
  const ids = new Set(known.map(({ id }) => id));
  const shown = new Set(known.map(({ name, address }) => `${name} ${address}`));
  const fresh = others.filter(
    ({ id, name, address }) => !ids.has(id) && !shown.has(`${name} ${address}`),
  );
  return [...known, ...fresh].toSorted((one, other) => other.savedOn.localeCompare(one.savedOn));
}
