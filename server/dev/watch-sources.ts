import type { ViteDevServer } from 'vite';

/** An editor writes several files at once; so long nothing more must come before they are taken as one change. */
const SETTLE_MS = 100;

/** Calls `changed` after files in these folders changed, once for all that change together and one call after the other. */
export function watchSources(
  watcher: ViteDevServer['watcher'],
  folders: readonly string[],
  changed: () => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watcher.add([...folders]);
  watcher.on('all', (event, file) => {
    const isOurs = folders.some((folder) => file.startsWith(`${folder}/`));
    if (isOurs && event !== 'addDir' && !file.includes('__generated__')) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(changed);
      }, SETTLE_MS);
    }
  });
}
