import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where data that could not be used are left for whoever wants to look into them; the last such only. */
export function folderAside(dataFolder: string): string {
  return join(dataFolder, 'neo4j', 'data-set-aside');
}

/** Takes the data and their password out of the way of the next start. */
export async function setDataAside(dataFolder: string): Promise<void> {
  const aside = folderAside(dataFolder);
  await rm(aside, { recursive: true, force: true });
  await rename(join(dataFolder, 'neo4j', 'data'), aside).catch(() => undefined);
  await rm(join(dataFolder, 'neo4j', 'password'), { force: true });
}
