import type { Writable } from 'node:stream';

import type { Progress } from '#server/domain/progress.ts';

const DETAIL_EVERY_MS = 3_000;

/** Tells each step on a line of its own, and how far it has come every few seconds. */
export function createProgressReporter(output: Writable): Progress {
  const begin = Date.now();
  let lastDetail = 0;
  const line = (text: string): void => {
    const seconds = ((Date.now() - begin) / 1000).toFixed(1).padStart(6);
    output.write(`${seconds} s  ${text}\n`);
  };
  return {
    step: (chinese, english) => {
      lastDetail = Date.now();
      line(`${chinese} · ${english}`);
    },
    detail: (text) => {
      if (Date.now() - lastDetail >= DETAIL_EVERY_MS) {
        lastDetail = Date.now();
        line(`  ${text}`);
      }
    },
  };
}
