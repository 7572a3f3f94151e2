import { FILE_LANE, Turns } from '#server/limits/turns.ts';

import { KeptFiles } from './kept-files.ts';
import { Workshop } from './workshop/workshop.ts';

/** A reader who takes nothing for so long has left, or means to stand in others' way: a file is read in its reader's turn. */
const PATIENCE_MS = 20_000;
/** So long at most a file is sent while it is read; on the slowest line that we know of, 5 MB take half of it. */
const MOST_MS = 300_000;

/** What exports and briefs share: in whose turn a file is made, where, and those that were made before. */
export interface FileMaking {
  /** After how long without a byte taken a file that is read meanwhile is broken off, and after how long altogether. */
  readonly patienceMs: number;
  readonly mostMs: number;
  readonly turns: Turns;
  readonly workshop: Workshop;
  readonly kept: KeptFiles;
}

export function createFileMaking(): FileMaking {
  return {
    patienceMs: PATIENCE_MS,
    mostMs: MOST_MS,
    turns: new Turns(FILE_LANE),
    workshop: new Workshop(),
    kept: new KeptFiles(),
  };
}
