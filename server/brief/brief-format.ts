import type { Brief } from './brief.ts';

/** A form in which a brief can be taken away. It is made in memory: a brief is of a few pages. */
export interface BriefFormat {
  /** As it is asked for, and what a file of it ends in. */
  readonly name: string;
  readonly mediaType: string;
  readonly write: (brief: Brief) => Promise<Uint8Array>;
}
