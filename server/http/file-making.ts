import { FILE_LANE, Turns } from '#server/limits/turns.ts';

import { KeptFiles } from './kept-files.ts';
import { Workshop } from './workshop/workshop.ts';

/** What exports and briefs share: in whose turn a file is made, where, and those that were made before. */
export interface FileMaking {
  readonly turns: Turns;
  readonly workshop: Workshop;
  readonly kept: KeptFiles;
}

export function createFileMaking(): FileMaking {
  return { turns: new Turns(FILE_LANE), workshop: new Workshop(), kept: new KeptFiles() };
}
