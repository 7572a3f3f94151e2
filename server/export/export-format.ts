import type { Words } from '#server/domain/language.ts';

import type { ExportSource } from './export-graph.ts';

/** A form in which the graph can be taken away. */
export interface ExportFormat {
  /** As it is asked for, in addresses and on the command line. */
  readonly name: string;
  readonly title: Words;
  /** What opens it. */
  readonly readBy: string;
  readonly mediaType: string;
  /** What a file of it ends in, without the dot. */
  readonly extension: string;
  /** It comes in one piece, made in one go, which takes so long that a server has it made beside its event loop. */
  readonly isMadeWhole?: true;
  /** The file, piece by piece. */
  readonly write: (source: ExportSource) => AsyncIterable<string | Uint8Array>;
}
