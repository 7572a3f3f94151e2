import type { Writable } from 'node:stream';

import { pino, stdTimeFunctions, type Logger } from 'pino';
import pretty from 'pino-pretty';

import type { Progress } from '#server/domain/progress.ts';
import type { Settings } from '#server/settings/settings.ts';

/** What happens is told to `output`: an object a line to what collects logs, or a line of words to people. */
export function createLog({ logLevel, logFormat }: Settings, output: Writable): Logger {
  return pino(
    {
      level: logLevel,
      // A machine's name and a process's number are known to whoever collects.
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    logFormat === 'json' ? output : inWords(output),
  );
}

/** Steps of the start as entries of the log, for what takes nothing else. */
export function progressTo(log: Logger): Progress {
  return {
    step: (zh, en) => {
      log.info({ step: { zh, en } }, en);
    },
    detail: (text) => {
      log.debug(text);
    },
  };
}

function inWords(destination: Writable): Writable {
  return pretty({
    destination,
    colorize: 'isTTY' in destination && destination.isTTY === true,
    translateTime: 'SYS:HH:MM:ss',
    singleLine: true,
  });
}
