import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel } from 'node:worker_threads';

import { Piscina } from 'piscina';

import type { ExportFormat } from '#server/export/export-format.ts';
import type { ExportSource } from '#server/export/export-graph.ts';

import { sendSource } from './records-port.ts';
import type { PaperWork, Work } from './work.ts';

/** Two cores serve readers as well; a second file waits. */
const THREADS = 1;
/** How long the thread stays for the next file. */
const IDLE_MS = 60_000;
/** What one file may take; beyond it the thread ends, and nothing else. */
const MOST_MB = 768;
const MOST_MS = 60_000;

/**
 * Makes files beside the event loop: workbooks and documents are made in one go, in which nobody else would be heard. Who leaves ends the
 * making.
 */
export class Workshop {
  readonly #threads = new Piscina<Work, Uint8Array>({
    filename: new URL('./do-work.ts', import.meta.url).href,
    name: 'doWork',
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
    // The thread reads TypeScript as we do.
    execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
  });

  makePaper(work: PaperWork, signal: AbortSignal): Promise<Uint8Array> {
    return this.#threads.run(work, { signal: within(signal) });
  }

  /** Makes the file while the records are read. */
  async makeExport(
    format: ExportFormat,
    source: ExportSource,
    signal: AbortSignal,
  ): Promise<Uint8Array> {
    const { port1, port2 } = new MessageChannel();
    const failing = new AbortController();
    const made = this.#threads.run(
      { kind: 'export', format: format.name, about: source.about, records: port2 },
      { signal: AbortSignal.any([within(signal), failing.signal]), transferList: [port2] },
    );
    try {
      const [file] = await Promise.all([made, sendSource(source, port1)]);
      return file;
    } catch (error) {
      // Whatever failed, the other ends, too; the reading ends with the reader.
      failing.abort();
      await made.catch(() => undefined);
      throw error;
    } finally {
      port1.close();
    }
  }
}

function within(signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(MOST_MS)]);
}
