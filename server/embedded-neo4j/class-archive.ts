import { createHash } from 'node:crypto';
import { access, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Java } from './prerequisites.ts';

/**
 * Neo4j's classes as Java has them once it has read them, in one file beside the jars: the next start maps it instead of reading 12,000
 * classes out of 213 jars. Java writes it as it ends, and takes no notice of one that does not fit; one that is cut short it may
 * stumble over, so a start that fails with one goes on without.
 */
export interface ClassArchive {
  /** Named by this Java and these jars, so that it is made anew where either changes. */
  readonly file: string;
  /** Where it is written; only a whole one is moved to its place. */
  readonly partial: string;
  readonly isThere: boolean;
}

/** The archive for this Java and these jars, there or not. */
export async function findClassArchive(
  { version }: Java,
  jars: string,
  pid = process.pid,
): Promise<ClassArchive> {
  // Java looks for the jars where they were.
  const digest = createHash('sha256').update(version).update(jars);
  for (const name of (await readdir(jars)).sort()) {
    const { size, mtimeMs } = await stat(join(jars, name));
    digest.update([name, size, mtimeMs].join(' '));
  }
  const file = join(dirname(jars), `classes-${digest.digest('hex').slice(0, 16)}.jsa`);
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  return { file, partial: `${file}.${String(pid)}`, isThere };
}

/** What `java` is to be told: to use the archive, all of it checked before anything is served, or to write it at its end. */
export function archiveParameters({ file, partial, isThere }: ClassArchive): readonly string[] {
  return isThere
    ? ['-Xshare:auto', `-XX:SharedArchiveFile=${file}`, '-XX:+VerifySharedSpaces']
    : [`-XX:ArchiveClassesAtExit=${partial}`];
}

/** Moves what was written to its place, where Java came to its own end; a half is removed. What fails here costs the next start its seconds. */
export async function keepClassArchive(
  { file, partial, isThere }: ClassArchive,
  hasEnded: boolean,
): Promise<void> {
  if (!isThere) {
    await (hasEnded ? rename(partial, file) : rm(partial, { force: true })).catch(() => undefined);
  }
}

/** An archive that Neo4j did not start with is not tried again. */
export async function dropClassArchive(archive: ClassArchive): Promise<ClassArchive> {
  await rm(archive.file, { force: true });
  return { ...archive, isThere: false };
}
